/** Prints the table of constructs into docs/engines.md, between its marks: `node test/project/constructs-table.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { constructs } from '../engine/constructs.ts';
import { type Column, columns, type Construct, groups, type Verdict } from '../engine/constructs/construct.ts';

const PAGE = resolve(import.meta.dirname, '../../docs/engines.md');
const BEGIN = '<!-- constructs: printed by test/project/constructs-table.ts -->';
const END = '<!-- end of constructs -->';

/** The page as it stands. */
export async function enginesPage(): Promise<string> {
  return await readFile(PAGE, 'utf8');
}

/** The page with the table as the data say it. @throws TypeError where the page has lost a mark. */
export function withTable(page: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new TypeError(`docs/engines.md has no marks "${BEGIN}", "${END}"`);
  return `${before}${BEGIN}\n${table()}\n${END}${after}`;
}

function table(): string {
  const counts = columns.map((column) => `${column} runs ${constructs.filter((one) => one.engines[column].kind === 'runs').length}`);
  return [
    `Of ${constructs.length} constructs ${counts.join(', ')}.`,
    ...groups.flatMap((group) => [
      '',
      `### ${group}`,
      '',
      row(['construct', 'BPMN 2.0.2', ...columns, 'shown by']),
      row(['---', '---', ...columns.map(() => '---'), '---']),
      ...constructs.filter((one) => one.group === group).map(rowOf),
    ]),
  ].join('\n');
}

function rowOf({ name, section, engines, fixtures }: Construct): string {
  const links = fixtures.map((fixture) => `[${fixture.replace('unsupported/', '')}](../test/fixtures/engine/${fixture}.bpmn)`);
  return row([name, section, ...columns.map((column: Column) => cell(engines[column])), links.join(', ')]);
}

function cell(verdict: Verdict): string {
  switch (verdict.kind) {
    case 'runs':
      return 'runs';
    case 'refused':
      return `refused: “${verdict.reason}”`;
    default:
      return '**wrong**, not refused';
  }
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

if (import.meta.main) await writeFile(PAGE, withTable(await enginesPage()));
