/**
 * What a step costs, on both engines and on a bare walk over the graph: CPU from the text of a state to the text of the
 * next, bytes of that text without the case's variables, and the part of it that is loading. Times differ from machine
 * to machine, so each stands beside the walk and the other engine of the same run. `npm run bench:engine`
 */
import { defaultEngine } from '../../../src/config.ts';
import { bpmnEngine } from '../../../src/engine/bpmn-engine/index.ts';
import { nativeEngine } from '../../../src/engine/native/index.ts';
import type { Engine, EngineState, Stimulus } from '../../../src/engine/port.ts';
import type { Diagram } from '../../../src/model/diagram.ts';
import { readDiagram } from '../../../src/model/read-diagram.ts';
import { graphWalk } from './graph-walk.ts';
import { processOf } from './model.ts';
import { bytesOf, statesOfChannels } from './states-of-channels.ts';

const SIZES = [10, 20, 60, 120, 1000];
/** CPU spent on each figure, in microseconds, and so many steps at least. */
const SPENT = 400_000;
const LEAST_STEPS = 20;

/** Figures of one engine at one size. */
interface Cost {
  /** Microseconds of CPU a step. */
  readonly step: number;
  /** Microseconds of CPU to bring a saved state back, as a step that is refused after it shows. */
  readonly load: number;
  /** Of the widest state, without variables. */
  readonly bytes: number;
}

print('elements', 'walk µs', 'native µs', 'bpmn-engine µs', 'native/walk', 'bpmn/native', 'load native µs', 'load bpmn µs', 'bytes native', 'bytes bpmn');
for (const size of SIZES) {
  const diagram = await readDiagram(processOf(size));
  const walk = await walkCost(diagram);
  const native = await engineCost(nativeEngine, diagram);
  const library = await engineCost(bpmnEngine, diagram);
  print(
    String(size),
    walk.toFixed(1),
    native.step.toFixed(1),
    library.step.toFixed(0),
    (native.step / walk).toFixed(1),
    (library.step / native.step).toFixed(0),
    native.load.toFixed(1),
    library.load.toFixed(0),
    String(native.bytes),
    String(library.bytes),
  );
}
process.stdout.write('\nThe widest state of each channel in its scenarios, bytes without variables:\n');
for (const { key, native, library } of await statesOfChannels()) print(key, String(native), String(library));
process.stdout.write(`\nNew cases begin with ${defaultEngine}.\n`);

async function walkCost(diagram: Diagram): Promise<number> {
  const walk = graphWalk(diagram);
  let state: string | null = walk.start();
  return await perStep(async () => {
    state = walk.step(state ?? walk.start());
  });
}

async function engineCost(engine: Engine, diagram: Diagram): Promise<Cost> {
  const program = engine.compile(diagram);
  let text: string | null = null;
  let bytes = 0;
  let turn = 0;
  const step = await perStep(async () => {
    turn += 1;
    const state = text === null ? null : (JSON.parse(text) as EngineState);
    const made = state === null ? await program.start({ way: true }) : await program.advance(state, completion(state, turn));
    text = made.state.ended ? null : JSON.stringify(made.state);
    bytes = Math.max(bytes, bytesOf(made.state));
  });
  // A step that cannot be made has been loaded and nothing else: its result is no JSON a variable may hold.
  const { state: waiting } = await program.start({ way: true });
  const saved = JSON.stringify(waiting);
  const load = await perStep(async () => {
    const state = JSON.parse(saved) as EngineState;
    await program.advance(state, { ...completion(state, 0), variables: { unusable: () => {} } }).then(
      () => Promise.reject(new TypeError('a step that cannot be made was made')),
      () => {},
    );
  });
  return { step, load, bytes };
}

/** The item opened last, so that both branches are met; every other decision is the other way. */
function completion({ open }: EngineState, turn: number): Extract<Stimulus, { kind: 'complete' }> {
  return { kind: 'complete', item: open.at(-1)?.key ?? '', variables: { way: turn % 2 === 0 } };
}


/** Microseconds of CPU a call takes, after a warm-up of a tenth. */
async function perStep(step: () => Promise<void>): Promise<number> {
  await repeat(step, SPENT / 10, LEAST_STEPS / 4);
  const { calls, spent } = await repeat(step, SPENT, LEAST_STEPS);
  return spent / calls;
}

async function repeat(step: () => Promise<void>, until: number, least: number): Promise<{ calls: number; spent: number }> {
  const before = process.cpuUsage();
  for (let calls = 1; ; calls += 1) {
    await step();
    const { user, system } = process.cpuUsage(before);
    if (calls >= least && user + system >= until) return { calls, spent: user + system };
  }
}

function print(...cells: string[]): void {
  process.stdout.write(`${cells.map((cell, at) => (at === 0 ? cell.padEnd(10) : cell.padStart(16))).join('')}\n`);
}
