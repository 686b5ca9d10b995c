import type { Diagram } from '../../../src/model/diagram.ts';
import type { OpenItem, Stimulus, Variables } from '../../../src/engine/port.ts';
import { WAYS } from '../random/bpmn-of-model.ts';
import { homeward } from '../random/homeward.ts';
import { randomNumbers } from '../random/random-numbers.ts';
import type { Drawn } from '../random/random-model.ts';

/** From this step on only ways to an end may be taken, so that a case with rounds comes to one. */
const LAST_ROUND = 10;

/** What happens to a case: chosen from a seed and from what the case waits for. */
export interface Turns {
  /** What the case begins with; another time something else. */
  first(): Variables;
  /** What the variable `ways` holds from the last round on. */
  readonly home: readonly string[];
  /** Whether rounds may still be gone. */
  early(): boolean;
  /** What happens next, or null where nothing more is to happen. */
  next(open: readonly OpenItem[]): Stimulus | null;
}

/** The turns of one case of a model: any order, any ways, now and then an error of a job. */
export function turnsOf({ diagram, called }: Drawn, seed: number): Turns {
  const below = randomNumbers(seed);
  const diagrams = [diagram, ...called.values()];
  const askable = diagrams.flatMap(asked);
  const home = diagrams.flatMap(homeward);
  let steps = 0;
  const early = (): boolean => steps < LAST_ROUND;
  const variables = (): Variables => ({ [WAYS]: early() ? askable.filter(() => below(2) === 0) : home });
  return {
    home,
    early,
    first: () => ({ ...variables(), items: Array.from({ length: below(4) }, (_, index) => index + 1) }),
    next(open) {
      steps += 1;
      const items = open.toSorted((one, other) => (one.key < other.key ? -1 : 1));
      const calm = items.filter(({ element }) => diagram.nodes.get(element)?.interrupting !== false);
      const from = early() || calm.length === 0 ? items : calm;
      const item = from[below(from.length)];
      if (item === undefined) return null;
      if (item.kind === 'timer') return { kind: 'timer', item: item.key };
      if (item.kind === 'message') return { kind: 'message', item: item.key, variables: variables() };
      if (item.kind === 'job' && early() && below(4) === 0) {
        return { kind: 'error', item: item.key, code: below(2) === 0 ? 'lost' : 'spoilt', variables: variables() };
      }
      return { kind: 'complete', item: item.key, variables: variables() };
    },
  };
}

/** Ids that some condition asks for: flows, and elements whose own condition does. */
function asked({ flows, nodes, source }: Diagram): readonly string[] {
  const own = [...nodes.values()].filter(({ id, event }) => {
    const element = source.elementsById[id] as { readonly loopCharacteristics?: { readonly $type: string } };
    return event === 'conditional' || element.loopCharacteristics?.$type === 'bpmn:StandardLoopCharacteristics';
  });
  return [...[...flows.values()].filter(({ condition }) => condition !== null).map(({ id }) => id), ...own.map(({ id }) => id)];
}

/** `complete Task_1#1 {"ways":[]}`, as the traces beside the fixtures have it, with the variables behind. */
export function stimulusText(stimulus: Stimulus): string {
  const code = stimulus.kind === 'error' ? ` ${stimulus.code}` : '';
  const variables = 'variables' in stimulus ? ` ${JSON.stringify(stimulus.variables)}` : '';
  return `${stimulus.kind} ${stimulus.item}${code}${variables}`;
}
