import type { Engine, EngineState, Program, Step, Stimulus } from '../../../src/engine/port.ts';
import type { Difference } from './difference.ts';
import { differences, type Outcome, outcome } from './outcome.ts';

/** A step at which the engines part. */
export interface PartedStep extends Pick<Difference, 'what' | 'one' | 'other'> {
  /** `start` or the stimulus as JSON. */
  readonly on: string;
}

/**
 * An engine that makes every step on two and answers with the first's; `told` hears where the second does otherwise. Its
 * state holds those of both.
 */
export function comparingEngine([first, second]: readonly [Engine, Engine], told: (parted: PartedStep) => void): Engine {
  return {
    name: first.name,
    unsupported: (diagram, called) => [...first.unsupported(diagram, called), ...second.unsupported(diagram, called)],
    compile(diagram, called): Program {
      const programs = [first.compile(diagram, called), second.compile(diagram, called)] as const;
      const both = async (on: string, make: (program: Program, index: 0 | 1) => Promise<Step>): Promise<Step> => {
        const one = await outcome(() => make(programs[0], 0));
        const other = await outcome(() => make(programs[1], 1));
        for (const parted of differences(one, other)) told({ on, ...parted });
        return joined(one, other);
      };
      return {
        diagram,
        start: (variables) => both('start', (program) => program.start(variables)),
        advance: (state, stimulus: Stimulus) =>
          both(JSON.stringify(stimulus), (program, index) => program.advance({ ...statesIn(state)[index], variables: state.variables }, stimulus)),
      };
    },
  };
}

function joined(one: Outcome, other: Outcome): Step {
  if ('error' in one) throw one.error;
  if ('error' in other) throw other.error;
  return { effects: one.step.effects, state: { ...one.step.state, private: [one.step.state, other.step.state] } };
}

function statesIn(state: EngineState): readonly [EngineState, EngineState] {
  return state.private as readonly [EngineState, EngineState];
}
