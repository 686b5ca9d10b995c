import type { Engine, EngineState } from '../../src/engine/port.ts';
import { calledFixtures, readFixture } from './fixture.ts';
import { effectText, stimulusOf, type TraceStep } from './notation.ts';

/** The other process of `finishInNewProcess`: loads a saved state, takes the steps, prints the effects as JSON. */
const order = JSON.parse(process.argv[2] ?? '') as {
  module: string;
  exported: string;
  fixture: string;
  state: EngineState;
  steps: TraceStep[];
};
const loaded = (await import(order.module)) as Readonly<Record<string, Engine>>;
const program = loaded[order.exported]?.compile(await readFixture(order.fixture), await calledFixtures());
if (program === undefined) throw new TypeError(`${order.module} exports no ${order.exported}`);

let { state } = order;
const effects: string[][] = [];
for (const step of order.steps) {
  const made = await program.advance(state, stimulusOf(step));
  effects.push(made.effects.map(effectText));
  ({ state } = made);
}
process.stdout.write(JSON.stringify(effects));
