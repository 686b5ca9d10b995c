import type { Diagram, FlowNode } from '../../model/diagram.ts';
import type { Analysis } from './analysis.ts';
import { pathTo } from './explore.ts';
import type { SoundnessFault } from './fault.ts';
import { runTo } from './run-along.ts';
import { told } from '../../model/told.ts';

/** Elements that no run passes. Of a dead branch the first is told, and none behind an element where tokens get stuck. */
export function deadElements({ diagram, net, exploration }: Analysis, stuck: readonly SoundnessFault[]): readonly SoundnessFault[] {
  const passed = new Set(exploration.states.flatMap(({ next }) => next ?? []).flatMap(({ by }) => by.path));
  const compensates = (id: string): boolean => diagram.nodes.get(id)?.isForCompensation === true;
  const dead = [...diagram.nodes.values()].filter(
    ({ id, event, attachedTo, scope }) =>
      !passed.has(id) && !compensates(id) && !compensates(scope) && !(attachedTo !== null && event === 'compensate'),
  );
  const before = sourcesOf(diagram);
  const deadIds = new Set(dead.map(({ id }) => id));
  const first = dead.filter(({ id }) => !(before.get(id) ?? []).some((source) => deadIds.has(source)));
  const shown = new Map<string, FlowNode>();
  const covered = new Set<string>();
  const after = targetsOf(before);
  // What is left after the first ones are dead rounds that nothing leads into.
  for (const node of [...first, ...dead]) {
    if (covered.has(node.id)) continue;
    shown.set(node.id, node);
    const behind = new Set([node.id]);
    for (const id of behind) for (const target of after.get(id) ?? []) behind.add(target);
    for (const id of behind) covered.add(id);
  }
  const stuckAt = new Set(stuck.map(({ element }) => element));
  return [...shown.values()].filter(({ id }) => !stuckAt.has(id)).map(({ id }) => {
    const near = before.get(id) ?? [];
    const state = exploration.states.find(({ by }) => by?.path.some((passing) => near.includes(passing)) ?? false);
    return {
      kind: 'dead',
      element: id,
      ...told`no run ever passes this element: lead a way to it that can be taken, or take it out`,
      path: state === undefined ? null : pathTo(state),
      run: state === undefined ? null : runTo(net, state),
    };
  });
}

/** What a token passes right before each element: sources of its flows, the activity it is attached to, its sub-process. */
function sourcesOf(diagram: Diagram): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...diagram.nodes.values()].map(({ id, incoming, attachedTo, scope }) => {
      const flows = incoming.flatMap((flow) => diagram.flows.get(flow)?.source ?? []);
      const alone = diagram.nodes.has(scope) ? [scope] : [];
      const entered = attachedTo === null ? alone : [attachedTo];
      return [id, flows.length > 0 ? flows : entered];
    }),
  );
}

function targetsOf(before: ReadonlyMap<string, readonly string[]>): ReadonlyMap<string, readonly string[]> {
  const after = new Map<string, string[]>();
  for (const [id, sources] of before) {
    for (const source of sources) {
      const list = after.get(source);
      if (list === undefined) after.set(source, [id]);
      else list.push(id);
    }
  }
  return after;
}
