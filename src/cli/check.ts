import { writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { checkContext } from '../check-context.ts';
import { type Config, readConfig } from '../config.ts';
import { checkDefinition } from '../definitions/check-definition.ts';
import { DefinitionFileInvalid } from '../definitions/errors.ts';
import { readEntry } from '../definitions/read-folder.ts';
import type { Finding } from '../lint/finding.ts';
import { reportJson, reportText, type FileReport } from './check-report.ts';
import { diagramsAt, folderOf } from './diagram-paths.ts';
import { OutputFailed } from './errors.ts';
import { junitReport } from './junit-report.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament check [PATH…] [--json FILE|-] [--junit FILE]';

/**
 * Prints what is wrong with diagrams and the files beside them, file by file. Exit code 1 where anything is. With
 * `--json -` the data takes the place of the text. A file that cannot be read is a finding and does not stop the rest.
 */
export async function check(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, { json: { type: 'string' }, junit: { type: 'string' } }, USAGE);
  const config = readConfig();
  const files = await diagramsAt(positionals, config.diagramsDir);
  const reports: FileReport[] = [];
  for (const file of files) {
    reports.push({ file: relative(process.cwd(), file), findings: await findingsOf(config, file) });
  }
  if (values.junit !== undefined) await write(values.junit, junitReport(reports));
  if (values.json !== undefined && values.json !== '-') await write(values.json, reportJson(reports));
  process.stdout.write(values.json === '-' ? reportJson(reports) : reportText(reports));
  return reports.every(({ findings }) => findings.length === 0) ? 0 : 1;
}

async function findingsOf({ diagramsDir, engine }: Config, file: string): Promise<readonly Finding[]> {
  try {
    const { content } = await readEntry(folderOf(diagramsDir, file), file);
    return await checkDefinition(content, checkContext(content, engine));
  } catch (error) {
    if (!(error instanceof DefinitionFileInvalid)) throw error;
    const { file: faulty, line, reason } = error.details as { file: string; line: number | null; reason: string };
    const sentence = faulty === file ? reason : `${relative(process.cwd(), faulty)}: ${reason}`;
    return [{ check: 'files-read', class: 'execution', element: null, sentence, line: faulty === file ? line : null, path: null }];
  }
}

async function write(file: string, text: string): Promise<void> {
  await writeFile(file, text).catch((error: unknown) => {
    throw new OutputFailed(file, error);
  });
}
