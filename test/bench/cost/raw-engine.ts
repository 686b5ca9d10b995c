/**
 * The library bpmn-engine as anyone would use it: a case lives in memory, nothing is saved, each task is signalled as soon
 * as it waits. Prints one line of JSON: how many signals
 * a second. `node raw-engine.ts <elements> <seconds>`
 */
import { EventEmitter } from 'node:events';
import { Engine } from 'bpmn-engine';
import { processOf } from '../engine/model.ts';

interface Conditional {
  readonly behaviour?: { readonly conditionExpression?: unknown };
}

interface WaitingTask {
  readonly id: string;
  signal(): void;
}

const [elements = '20', seconds = '2'] = process.argv.slice(2);
// Without the extension elements, which the library leaves to others; its jobs are done by its own dummy.
const source = processOf(Number(elements)).replaceAll(/<bpmn:extensionElements>.*?<\/bpmn:extensionElements>/g, '');
const done = { signals: 0, spent: 0 };
const until = Number(seconds) * 1000;
let way = false;
for (let warm = 0; warm < 5; warm += 1) await playOnce();
done.signals = 0;
done.spent = 0;
for (const began = performance.now(); performance.now() - began < until; ) await playOnce();
process.stdout.write(`${JSON.stringify({ signalsPerSecond: (done.signals * 1000) / done.spent })}\n`);

/** One case to its end. What it takes to read the diagram is not counted: whoever keeps cases in memory does that once. */
async function playOnce(): Promise<void> {
  way = !way;
  const waiting: WaitingTask[] = [];
  const listener = new EventEmitter().on('activity.wait', (api: WaitingTask) => waiting.push(api));
  const engine = new Engine({ name: 'raw', source, Logger: silent, scripts: conditions(way), settings: { enableDummyService: true } } as never);
  await engine.execute({ listener } as never);
  const began = performance.now();
  for (let api = waiting.shift(); api !== undefined; api = waiting.shift()) {
    api.signal();
    done.signals += 1;
  }
  done.spent += performance.now() - began;
}

function silent(): object {
  return { debug() {}, error() {}, warn() {} };
}

/** Every condition of the diagram asks the same. */
function conditions(answer: boolean): object {
  const script = { execute: (_scope: unknown, told: (error: null, result: boolean) => void) => told(null, answer) };
  return { register() {}, getScript: (_language: string, { behaviour }: Conditional) => (behaviour?.conditionExpression === undefined ? undefined : script) };
}
