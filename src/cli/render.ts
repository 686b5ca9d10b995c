import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { readConfig } from '../config.ts';
import { DefinitionFileInvalid } from '../definitions/errors.ts';
import { readChannel, readFolder, type FolderEntry } from '../definitions/read-folder.ts';
import { contactSheet, type SheetEntry } from '../render/contact-sheet.ts';
import { findChromium } from '../render/find-chromium.ts';
import { openRenderer, renderDiagram } from '../render/render-diagram.ts';
import { ChromiumMissing, OutputFailed, UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament render KEY|FILE.bpmn -o OUT.svg|OUT.png, or reglament render --all DIR';

/** Makes the picture of a diagram, as the viewer shows it; or of all, with a page that shows them together. */
export async function render(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, { output: { type: 'string', short: 'o' }, all: { type: 'string' } }, USAGE);
  if (values.all !== undefined) {
    if (positionals.length > 0 || values.output !== undefined) throw new UsageWrong('--all takes a folder and nothing else', USAGE);
    return renderAll(values.all);
  }
  return renderOne(positionals, values.output);
}

async function renderOne([subject, ...others]: readonly string[], output: string | undefined): Promise<ExitCode> {
  if (subject === undefined || others.length > 0) throw new UsageWrong('name one diagram', USAGE);
  if (output === undefined) throw new UsageWrong('name the file to write with -o', USAGE);
  const format = extname(output).slice(1);
  if (format !== 'svg' && format !== 'png') throw new UsageWrong(`"${output}" is neither .svg nor .png`, USAGE);
  const { diagramsDir } = readConfig();
  const xml = subject.endsWith('.bpmn') ? await fileText(subject) : (await readChannel(diagramsDir, subject)).content.xml;
  await write(output, await renderDiagram(xml, { format, chromium: chromiumHere() }));
  return 0;
}

/** An SVG of every diagram under the folder, by region, service and channel, and `index.html` that shows them all. */
async function renderAll(folder: string): Promise<ExitCode> {
  const { entries, faults } = await readFolder(readConfig().diagramsDir);
  for (const fault of faults) console.error(fault.message);
  const renderer = await openRenderer(chromiumHere());
  try {
    for (const { key, content } of entries) {
      await write(join(folder, `${key}.svg`), await renderer.render(content.xml, { format: 'svg' }));
    }
  } finally {
    await renderer.close();
  }
  await write(join(folder, 'index.html'), contactSheet(entries.map(sheetEntry)));
  console.log(`${entries.length} diagrams, all shown by ${join(folder, 'index.html')}`);
  return faults.length === 0 ? 0 : 1;
}

function sheetEntry({ key, content: { act, digest } }: FolderEntry): SheetEntry {
  const [, service = key, channel = key] = key.split('/');
  return {
    key,
    act: `${act.region}, № ${act.number}, ${act.date}`,
    language: act.language,
    service: digest?.service ?? service,
    channel: digest?.channelName ?? channel,
  };
}

function chromiumHere(): string {
  const { chromium, searchPath } = readConfig();
  const browser = findChromium(chromium, searchPath);
  if (browser === null) throw new ChromiumMissing();
  return browser;
}

async function write(file: string, content: Uint8Array | string): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, content);
  } catch (error) {
    throw new OutputFailed(file, error);
  }
}

async function fileText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    throw new DefinitionFileInvalid(file, error instanceof Error && 'code' in error ? String(error.code) : 'unreadable');
  });
}
