import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { readChannel, readEntry, type FolderEntry } from '../definitions/read-folder.ts';
import { type Scenario, scenariosSchema } from '../definitions/scenarios.ts';
import { generateChannel, generateLate, tryGenerated } from '../generate-channel.ts';
import { readCalendars } from '../read-calendars.ts';
import type { GenerateKind } from '../testing/generate/generate-scenarios.ts';
import type { WalkSettings } from '../walk-channel.ts';
import { diagramsAt, folderOf } from './diagram-paths.ts';
import { InputUnreadable, UsageWrong } from './errors.ts';
import { generatedText } from './generated-text.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';
import { writeText } from './write-text.ts';

const USAGE = `reglament generate [KEY|PATH…] [--cover flows|paths] [--late] [--json] [--write] [--walks N [--seed S]]
reglament generate [KEY|PATH…] --check`;

const OPTIONS = {
  cover: { type: 'string' },
  late: { type: 'boolean' },
  json: { type: 'boolean' },
  write: { type: 'boolean' },
  check: { type: 'boolean' },
  walks: { type: 'string' },
  seed: { type: 'string' },
} as const;

/**
 * Makes scenarios of diagrams and plays them: the smallest set that takes every flow, or every path. `--json` prints
 * them, `--late` adds some that miss every deadline on the way, `--write` leaves them as `<channel>.generated.scenarios.json` beside the diagram; `--check` plays those that were
 * left there on the diagram as it is now. `--walks` walks each channel about at random so many times besides. Exit code 1
 * where a flow cannot be taken, a way does not end, a scenario goes otherwise than it says, or something does not hold on
 * a walk.
 */
export async function generate(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, OPTIONS, USAGE);
  const kind = kindOf(values.cover ?? 'flows');
  if (values.check === true && (values.cover !== undefined || values.write === true || values.late === true)) throw new UsageWrong('--check makes no scenarios', USAGE);
  const walks = numberOf(values.walks ?? '0', 'walks');
  const seed = numberOf(values.seed ?? '1', 'seed');
  const { diagramsDir, engine } = readConfig();
  let good = true;
  for (const entry of await entriesAt(positionals, diagramsDir)) {
    const { key, content, file } = entry;
    const began = performance.now();
    const generated = values.check === true ? null : await generateChannel(key, content, { kind, engine });
    const { calendar } = await readCalendars(folderOf(diagramsDir, file));
    const made = generated?.scenarios ?? (await writtenBeside(file));
    const scenarios = values.late === true ? [...made, ...(await generateLate(key, content, made, { engine, calendar }))] : made;
    const tried = await tryGenerated(key, content, scenarios, { engine, calendar });
    const report = generatedText({ key, generated, tried, took: performance.now() - began });
    good &&= report.good;
    const walked = walks === 0 ? null : await walkedText(entry, { walks, seed, engine, calendar });
    good &&= walked?.good ?? true;
    if (values.json === true) process.stdout.write(asFile(scenarios));
    (values.json === true ? process.stderr : process.stdout).write(`${report.text}${walked?.text ?? ''}`);
    if (values.write === true) await writeText(generatedFile(file), asFile(scenarios));
  }
  return good ? 0 : 1;
}

function kindOf(word: string): GenerateKind {
  if (word !== 'flows' && word !== 'paths') throw new UsageWrong(`"${word}" is neither flows nor paths`, USAGE);
  return word;
}

function numberOf(word: string, option: string): number {
  if (!/^\d{1,9}$/.test(word)) throw new UsageWrong(`--${option} takes a whole number`, USAGE);
  return Number(word);
}

/** Loaded where it is asked for: the library behind the walks is slow to load. */
async function walkedText({ key, content }: FolderEntry, settings: WalkSettings): Promise<{ readonly good: boolean; readonly text: string }> {
  const { walkChannel } = await import('../walk-channel.ts');
  const { failed, walks } = await walkChannel(key, content, settings);
  if (failed === null) return { good: true, text: `    ${walks} walks: all holds\n` };
  return { good: false, text: [`    walk ${walks}, shortened (--seed ${settings.seed}):`, ...[...failed.steps, ...failed.broken.map((one) => `✗ ${one}`)].map((one) => `      ${one}`), ''].join('\n') };
}

async function entriesAt(words: readonly string[], diagramsDir: string): Promise<readonly FolderEntry[]> {
  // A key looks like a path and names no file.
  const keys = words.filter((word) => /^[a-z0-9-]+(\/[a-z0-9-]+){2}$/.test(word));
  const paths = words.filter((word) => !keys.includes(word));
  const files = words.length > 0 && paths.length === 0 ? [] : await diagramsAt(paths, diagramsDir);
  return [
    ...(await Promise.all(keys.map((key) => readChannel(diagramsDir, key)))),
    ...(await Promise.all(files.map((file) => readEntry(folderOf(diagramsDir, file), file)))),
  ];
}

/** @throws InputUnreadable where none were written, or they are none */
async function writtenBeside(file: string): Promise<readonly Scenario[]> {
  const written = generatedFile(file);
  const text = await readFile(written, 'utf8').catch(() => {
    throw new InputUnreadable(written, 'is not there: write it with --write');
  });
  const parsed = scenariosSchema.safeParse(jsonOf(text));
  if (!parsed.success) throw new InputUnreadable(written, parsed.error.issues[0]?.message ?? 'holds no scenarios');
  return parsed.data.scenarios;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function generatedFile(file: string): string {
  return resolve(file.replace(/\.bpmn$/, '.generated.scenarios.json'));
}

function asFile(scenarios: readonly Scenario[]): string {
  return `${JSON.stringify({ $schema: '../../schemas/scenarios.schema.json', scenarios }, null, 2)}\n`;
}
