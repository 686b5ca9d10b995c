import { readFile, writeFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { readConfig } from '../config.ts';
import { DefinitionFileInvalid } from '../definitions/errors.ts';
import { readChannel } from '../definitions/read-folder.ts';
import { findChromium } from '../render/find-chromium.ts';
import { renderDiagram } from '../render/render-diagram.ts';
import { ChromiumMissing, OutputFailed, UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament render KEY|FILE.bpmn -o OUT.svg|OUT.png';

/** Makes the picture of a diagram, as the viewer shows it. */
export async function render(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, { output: { type: 'string', short: 'o' } }, USAGE);
  const [subject, ...others] = positionals;
  const { output } = values;
  if (subject === undefined || others.length > 0) throw new UsageWrong('name one diagram', USAGE);
  if (output === undefined) throw new UsageWrong('name the file to write with -o', USAGE);
  const format = extname(output).slice(1);
  if (format !== 'svg' && format !== 'png') throw new UsageWrong(`"${output}" is neither .svg nor .png`, USAGE);
  const { chromium, searchPath, diagramsDir } = readConfig();
  const browser = findChromium(chromium, searchPath);
  if (browser === null) throw new ChromiumMissing();
  const xml = subject.endsWith('.bpmn') ? await fileText(subject) : (await readChannel(diagramsDir, subject)).content.xml;
  const picture = await renderDiagram(xml, { format, chromium: browser });
  await writeFile(output, picture).catch((error: unknown) => {
    throw new OutputFailed(output, error);
  });
  return 0;
}

async function fileText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new DefinitionFileInvalid(file, error instanceof Error && 'code' in error ? String(error.code) : 'unreadable');
  });
}
