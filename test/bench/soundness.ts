/**
 * How long it takes to decide soundness: of every diagram, and of one made to be hostile. Times differ from machine to
 * machine, so each stands beside that of reading the same file in the same run. `node test/bench/soundness.ts`
 */
import { globSync, readFileSync } from 'node:fs';
import type { Diagram } from '../../src/model/diagram.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { soundnessFaults } from '../../src/lint/soundness/soundness-faults.ts';
import { drawn } from '../lint/soundness/drawn.ts';

const ROUNDS = 5;

const root = new URL('../../', import.meta.url);
for (const file of globSync('diagrams/*/*/*.bpmn', { cwd: root }).toSorted()) {
  const xml = readFileSync(new URL(file, root), 'utf8');
  await measure(file, () => readDiagram(xml));
}
const ways = Array.from({ length: 24 }, (_, way) => way);
const tasks = Object.fromEntries(ways.flatMap((way) => [[`a${way}`, 'task'], [`b${way}`, 'task']]));
const chains = ['start split', 'join end', ...ways.map((way) => `split a${way} b${way} join`)];
await measure('24 parallel ways', () => drawn({ start: 'start', split: 'and', ...tasks, join: 'and', end: 'end' }, ...chains));

/** The median of some rounds; each round reads anew, for a diagram is decided only once. */
async function measure(name: string, read: () => Promise<Diagram>): Promise<void> {
  const readings: number[] = [];
  const decisions: number[] = [];
  let verdict = '';
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = performance.now();
    const diagram = await read();
    const between = performance.now();
    verdict = soundnessFaults(diagram, 'undecided').length > 0 ? 'not decided' : 'decided';
    readings.push(between - before);
    decisions.push(performance.now() - between);
  }
  const [reading, deciding] = [median(readings), median(decisions)];
  process.stdout.write(`${name}: ${deciding.toFixed(1)} ms, ${(deciding / reading).toFixed(2)} of reading; ${verdict}\n`);
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? 0;
}
