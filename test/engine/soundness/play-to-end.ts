import { NoFlowTaken, StepStuck, UncaughtBpmnError } from '../../../src/engine/errors.ts';
import type { EngineState, Program, Variables } from '../../../src/engine/port.ts';
import { stimulusText, turnsOf } from '../differential/turns.ts';
import { WAYS } from '../random/bpmn-of-model.ts';
import type { Drawn } from '../random/random-model.ts';

/** A case that goes on longer is taken for one that never ends: rounds are over after a few steps. */
const MOST_STEPS = 400;
/** A case that cannot begin with the variables it is given is begun with others so often. */
const MOST_STARTS = 20;

/** How a case came to its end. */
export interface Played {
  readonly ended: boolean;
  /** What was done to it. */
  readonly stimuli: readonly string[];
}

/**
 * Plays a case, from its beginning or from where it stands, in the order of the seed until it ends, saved and loaded between all steps. A decision that no flow is
 * right for, or that would go round for ever, is asked again with other variables; an error nobody catches ends the process.
 * @throws whatever else the engine throws: nothing of it may happen in a sound model
 */
export async function playToEnd(program: Program, drawn: Drawn, seed: number, stimuli: string[], begun: EngineState | null = null): Promise<Played> {
  const turns = turnsOf(drawn, seed);
  let state = begun;
  for (let steps = 0; steps < MOST_STEPS; steps += 1) {
    if (state === null && steps >= MOST_STARTS) return { ended: true, stimuli };
    const raised = { kind: '' };
    try {
      state = await next(state);
    } catch (error) {
      // A job may answer with an error that its process does not know: the step fails and the job stays open.
      if (error instanceof UncaughtBpmnError && raised.kind !== 'error') return { ended: true, stimuli };
      if (!(error instanceof NoFlowTaken) && !(error instanceof UncaughtBpmnError) && !runsOn(error)) throw error;
    }
    if (state?.ended === true) return { ended: true, stimuli };

    async function next(from: EngineState | null): Promise<EngineState> {
      if (from === null) {
        // A round in which everything is done for each of no items would go on without ever waiting.
        const variables: Variables = { ...turns.first(), items: [1, 2] };
        stimuli.push(`start ${JSON.stringify(variables)}`);
        return saved((await program.start(variables)).state);
      }
      const stimulus = turns.next(from.open);
      if (stimulus === null) throw new TypeError('a case that has not ended waits for nothing');
      raised.kind = stimulus.kind;
      stimuli.push(stimulusText(stimulus));
      // Where only timers are due nothing brings variables, and a round of timers would never learn that it is to end.
      const variables = turns.early() ? from.variables : { ...from.variables, [WAYS]: turns.home };
      return saved((await program.advance({ ...from, variables }, stimulus)).state);
    }
  }
  return { ended: false, stimuli };
}

/** A round through a sub-process that waits on some of its ways only is found when it is gone: it is no matter of soundness. */
function runsOn(error: unknown): boolean {
  return error instanceof StepStuck && error.message.endsWith('without ever waiting');
}

function saved(state: EngineState): EngineState {
  return JSON.parse(JSON.stringify(state)) as EngineState;
}
