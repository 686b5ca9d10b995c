import { fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readFolder } from '../../src/definitions/read-folder.ts';
import { readCalendars } from '../../src/read-calendars.ts';
import { walkChannel } from '../../src/walk-channel.ts';

/**
 * Walks every diagram about at random, or those whose keys begin with the words given:
 *   node test/walks/run.ts [--walks N] [--seed S] [KEY…]
 * Prints a line for each, and the shortest failing walk with what does not hold. Ends with 1 where there is one.
 */
const diagrams = resolve(import.meta.dirname, '../../diagrams');

const { values, positionals: words } = parseArgs({
  allowPositionals: true,
  options: { walks: { type: 'string', default: '100' }, seed: { type: 'string', default: '1' }, channel: { type: 'string' } },
});
const walks = Number(values.walks);
const seed = Number(values.seed);
if (!Number.isInteger(walks) || walks < 1 || !Number.isInteger(seed)) throw new Error('--walks takes a whole number from 1, --seed a whole number');

const { entries } = await readFolder(diagrams);
if (values.channel === undefined) {
  const keys = entries.map(({ key }) => key).filter((key) => words.length === 0 || words.some((word) => key.startsWith(word)));
  const codes = await Promise.all(Array.from({ length: availableParallelism() }, async () => work(() => keys.shift())));
  process.exitCode = codes.every(Boolean) ? 0 : 1;
} else {
  const entry = entries.find(({ key }) => key === values.channel);
  if (entry === undefined) throw new Error(`no channel ${values.channel}`);
  const { calendar } = await readCalendars(diagrams);
  const began = performance.now();
  const { failed, entered, walks: made } = await walkChannel(entry.key, entry.content, { walks, seed, calendar });
  const elements = [...entry.content.xml.matchAll(/<bpmn:flowNodeRef>/g)].length;
  const line = `${entry.key.padEnd(56)} ${made} walks, ${entered.size} of ${elements} elements, ${Math.round(performance.now() - began)} ms`;
  const way = failed === null ? [] : [...failed.steps, ...failed.broken.map((one) => `✗ ${one}`)].map((one) => `    ${one}`);
  process.stdout.write(`${failed === null ? '✓' : '✗'} ${line}\n${way.map((one) => `${one}\n`).join('')}`);
  process.exitCode = failed === null ? 0 : 1;
}

/** Takes one channel after the other, each in a process of its own, until none is left; whether all held. */
async function work(next: () => string | undefined): Promise<boolean> {
  let held = true;
  for (let key = next(); key !== undefined; key = next()) {
    const child = fork(import.meta.filename, ['--channel', key, '--walks', values.walks, '--seed', values.seed]);
    held = (await new Promise<number | null>((done) => child.once('exit', done))) === 0 && held;
  }
  return held;
}
