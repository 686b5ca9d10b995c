import type { Analysis } from './analysis.ts';
import { pathTo, type State, type Step } from './explore.ts';
import type { SoundnessFault } from './fault.ts';
import { runAlong, runTo } from './run-along.ts';
import { told } from '../../model/told.ts';

/** Rounds the process can never leave: the first state from which neither the end nor a standstill can be reached. */
export function roundsWithoutEnd({ diagram, net, exploration }: Analysis): readonly SoundnessFault[] {
  const free = statesThatEnd(exploration.states);
  const trapped = exploration.states.find((state) => !free.has(state));
  if (trapped === undefined) return [];
  const { lead, round } = roundFrom(trapped);
  const path = (steps: readonly Step[]): readonly string[] => steps.flatMap(({ by }) => by.path);
  const ids = [...pathTo(trapped), ...path(lead), ...path(round)];
  const passed = new Set(path(round));
  const entered = ids.find((id) => passed.has(id) && diagram.nodes.has(id)) ?? null;
  return [
    {
      kind: 'no-end',
      element: entered,
      ...told`from here on the process goes round for ever and no end can be reached: give the round a way out`,
      path: ids,
      run: [...runTo(net, trapped), ...runAlong(net, [...lead, ...round])],
    },
  ];
}

/** States from which something ends: completed, stuck, or not looked at, which is taken for the best. */
function statesThatEnd(states: readonly State[]): ReadonlySet<State> {
  const before = new Map<State, State[]>();
  for (const state of states) {
    for (const { to } of state.next ?? []) {
      const list = before.get(to);
      if (list === undefined) before.set(to, [state]);
      else list.push(state);
    }
  }
  const found = new Set(states.filter(({ next }) => next === null || next.length === 0));
  // A set goes on over what is added while it is gone through.
  for (const state of found) for (const earlier of before.get(state) ?? []) found.add(earlier);
  return found;
}

function roundFrom(state: State): { readonly lead: readonly Step[]; readonly round: readonly Step[] } {
  const at = new Map<State, number>();
  const steps: Step[] = [];
  let here = state;
  for (;;) {
    const seen = at.get(here);
    if (seen !== undefined) return { lead: steps.slice(0, seen), round: steps.slice(seen) };
    at.set(here, steps.length);
    const step = here.next?.[0];
    if (step === undefined) return { lead: steps, round: [] };
    steps.push(step);
    here = step.to;
  }
}
