import type { RunStep } from '../finding.ts';
import type { State, Step } from './explore.ts';
import { isLife, type Marking, type TokenNet } from './token-net.ts';

/** How a state comes about, from the beginning on: the first step is the beginning itself. */
export function runTo(net: TokenNet, state: State): readonly RunStep[] {
  const states: State[] = [];
  for (let at: State | null = state; at !== null; at = at.parent) states.push(at);
  return states.toReversed().map(({ by, marking }) => runStep(net, by?.path ?? [], marking));
}

/** What happens in some steps in a row. */
export function runAlong(net: TokenNet, steps: readonly Step[]): readonly RunStep[] {
  return steps.map(({ by, to }) => runStep(net, by.path, to.marking));
}

function runStep({ places }: TokenNet, passed: readonly string[], marking: Marking): RunStep {
  const tokens = marking.flatMap((id) => places[id] ?? []).filter(isLife);
  return { passed, tokens: tokens.map(({ flow, element }) => flow ?? element) };
}
