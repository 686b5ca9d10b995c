import { NoFlowTaken, StepStuck, UncaughtBpmnError } from '../../../src/engine/errors.ts';
import type { EngineState, Program } from '../../../src/engine/port.ts';
import { turnsOf } from '../differential/turns.ts';
import type { Drawn } from '../random/random-model.ts';

/** A state of a case and what was done to it next; null where the step failed or it was the last. */
export interface Reached {
  readonly state: EngineState;
  readonly stimulus: Parameters<Program['advance']>[1] | null;
}

/** The states one case of a model comes through, in the order of the seed: at most so many, the last not yet its end. */
export async function statesOf(program: Program, drawn: Drawn, seed: number, most: number): Promise<readonly Reached[]> {
  const turns = turnsOf(drawn, seed);
  const reached: Reached[] = [];
  try {
    let { state } = await program.start({ ...turns.first(), items: [1, 2] });
    while (!state.ended && reached.length < most) {
      const stimulus = turns.next(state.open);
      reached.push({ state: JSON.parse(JSON.stringify(state)) as EngineState, stimulus });
      if (stimulus === null) break;
      ({ state } = await program.advance(state, stimulus));
    }
  } catch (error) {
    if (!(error instanceof NoFlowTaken) && !(error instanceof UncaughtBpmnError) && !(error instanceof StepStuck)) throw error;
  }
  return reached;
}
