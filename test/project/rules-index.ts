/** Prints docs/rules/README.md: `node test/project/rules-index.ts > docs/rules/README.md`. */
import { readFile, readdir } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const CLASSES = ['execution', 'soundness', 'act', 'notation'] as const;

/** A rule as its page says it. */
export interface Rule {
  readonly name: string;
  /** What it demands, from the page's heading; null where the page has none of the wanted form. */
  readonly title: string | null;
  readonly class: string | null;
}

/** Names of the checks of a room: the stems of its files. None where the room has no checks. */
export async function checksOf(room: 'lint' | 'regulation'): Promise<readonly string[]> {
  const files = await readdir(join(root, 'src', room, 'checks')).catch(() => []);
  return files.map((file) => basename(file, '.ts')).toSorted();
}

/** The rule of a check, read from `docs/rules/<name>.md`. */
export async function ruleOf(name: string): Promise<Rule> {
  const page = await readFile(join(root, `docs/rules/${name}.md`), 'utf8');
  const title = new RegExp(`^# ${name}: (.+)\n`).exec(page)?.[1] ?? null;
  return { name, title, class: /\bClass: (\w+)[;.]/.exec(page)?.[1] ?? null };
}

/** `docs/rules/README.md`: every rule by class and name. */
export async function rulesIndex(): Promise<string> {
  const rules = await Promise.all([...(await checksOf('lint')), ...(await checksOf('regulation'))].map(ruleOf));
  const rows = CLASSES.flatMap((kind) => rules.filter((rule) => rule.class === kind)).map(
    (rule) => `| [${rule.name}](${rule.name}.md) | ${rule.class} | ${rule.title} |`,
  );
  return [
    '# Rules',
    '',
    'What `reglament check` asks of a diagram. Each rule is a check with a page here, a test, and a valid and an invalid',
    'diagram in `test/fixtures/checks/`, all of one name. A finding names the check, the element, the line, and says what to',
    'do.',
    '',
    'Findings of *execution* and *soundness* keep a diagram from being published, those of *act* where it is tied to an act',
    'by a digest; those of *notation* are told and do not block.',
    '',
    'How much they catch is measured by changing the diagrams: [the mutation score](mutations.md). What soundness means and',
    'how it is decided is told on [a page of its own](soundness.md).',
    '',
    '| rule | class | demands |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n');
}

if (import.meta.main) process.stdout.write(await rulesIndex());
