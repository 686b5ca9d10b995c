import type { Diagram } from '../../../src/model/diagram.ts';

/** Where the walker is, and a join that waits for its second token. */
interface Place {
  readonly at: readonly number[];
  readonly joined: readonly number[];
}

/**
 * The least that any engine must do: from the text of a state to the text of the next one over integers, without passes,
 * effects, variables or expressions. What an engine costs is told in multiples of it.
 */
export function graphWalk(diagram: Diagram): { start(): string; step(state: string): string | null } {
  const nodes = [...diagram.nodes.values()];
  const index = new Map(nodes.map(({ id }, at) => [id, at]));
  const targets = nodes.map(({ outgoing }) => outgoing.map((flow) => index.get(diagram.flows.get(flow)?.target ?? '') ?? 0));
  const waits = nodes.map(({ type }) => type === 'userTask' || type === 'serviceTask');
  const joins = nodes.map(({ type, incoming }) => type === 'parallelGateway' && incoming.length > 1);
  const forks = nodes.map(({ type, outgoing }) => type === 'parallelGateway' && outgoing.length > 1);

  function advance(from: number, { at, joined }: Place): Place {
    const ahead = [from];
    const resting = [...at];
    const waiting = [...joined];
    for (let node = ahead.pop(); node !== undefined; node = ahead.pop()) {
      const ways = targets[node] ?? [];
      for (const target of forks[node] === true ? ways : ways.slice(0, 1)) {
        if (waits[target] === true) resting.push(target);
        else if (joins[target] === true && !waiting.includes(target)) waiting.push(target);
        else {
          if (joins[target] === true) waiting.splice(waiting.indexOf(target), 1);
          ahead.push(target);
        }
      }
    }
    return { at: resting, joined: waiting };
  }
  return {
    start: () => JSON.stringify(advance(0, { at: [], joined: [] })),
    step: (state) => {
      const { at, joined } = JSON.parse(state) as Place;
      const [from, ...rest] = at;
      return from === undefined ? null : JSON.stringify(advance(from, { at: rest, joined }));
    },
  };
}
