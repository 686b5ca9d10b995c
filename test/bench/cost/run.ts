/**
 * What the product costs: `npm run bench`, described in `docs/benchmarks.md`. Not part of the tests: it says how much, not
 * whether. Everything it makes goes into a folder of its own, which it removes; traffic goes to 127.0.0.1 only.
 */
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Figure } from './figure.ts';
import { measureHttp } from './http-part.ts';
import { machineOf } from './machine.ts';
import { readOptions } from './options.ts';
import { markdownTable, plainTable } from './print-figures.ts';
import { measureStart } from './start-part.ts';
import { measureStimuli } from './stimuli-part.ts';

const MEASURES = { stimuli: measureStimuli, http: measureHttp, start: measureStart } as const;

const options = readOptions(process.argv.slice(2));
const say = (line: string): void => {
  process.stderr.write(`${line}\n`);
};
await mkdir(options.folder, { recursive: true });
const folder = await mkdtemp(join(options.folder, 'reglament-bench-'));
const machine = `${await machineOf(folder)}${options.quick ? '; quick' : ''}`;
const figures: Figure[] = [];
try {
  for (const part of options.parts) figures.push(...(await MEASURES[part](folder, options.quick, say)));
} finally {
  await rm(folder, { recursive: true, force: true });
}
if (options.json !== null) await writeFile(options.json, `${JSON.stringify({ machine, figures }, null, 2)}\n`);
const printed = options.print === 'short' ? figures.filter(({ short }) => short === true) : figures;
const table = options.print === 'table' ? plainTable(printed) : markdownTable(printed);
process.stdout.write(`${options.print === 'table' ? machine : `Measured ${machine}.`}\n\n${table}\n`);
