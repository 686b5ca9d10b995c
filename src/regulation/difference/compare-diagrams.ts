import { valuesOf } from './aspect-values.ts';
import type { Change, ChangeFact, DiagramAspect } from './change.ts';
import { compareElements, type ComparedTrees } from './compare-elements.ts';
import { compareOrder } from './compare-order.ts';
import type { DiagramTree, TreeElement } from './diagram-tree.ts';
import { matchElements } from './match-elements.ts';
import { placesOf } from './places-of.ts';
import { subjectOf } from './subject-of.ts';

/** Everything that differs between two diagrams, in the order of the newer, what is gone at the end. */
export function compareDiagrams(older: DiagramTree, newer: DiagramTree): readonly Change[] {
  const matches = matchElements(older, newer);
  const trees: ComparedTrees = { older, newer, matches };
  const before = new Map([...matches].map(([old, now]) => [now, old]));
  const changes = [...newer.elements.values()].flatMap((element): readonly Change[] => {
    const old = older.elements.get(before.get(element.id) ?? '');
    if (old === undefined) return [cameOrWent(null, element, trees)];
    return [...compareElements({ old, new: element }, trees), ...compareOrder({ old, new: element }, trees)];
  });
  const gone = [...older.elements.values()].filter(({ id }) => !matches.has(id)).map((element) => cameOrWent(element, null, trees));
  return [...changes, ...gone];
}

/** What an element is made of is told with it, in this order. */
const told: readonly DiagramAspect[] = [
  'type', 'lane', 'attached', 'position', 'deadline', 'form', 'completion', 'operation', 'called-process', 'condition', 'timer', 'message', 'error', 'signal', 'escalation', 'input', 'output', 'header', 'remark',
];

function cameOrWent(old: TreeElement | null, now: TreeElement | null, trees: ComparedTrees): Change {
  const [element, tree] = (now === null ? [old, trees.older] : [now, trees.newer]) as [TreeElement, DiagramTree];
  return {
    area: placesOf(element).length > 0 ? 'act' : 'run',
    sign: now === null ? 'removed' : 'added',
    aspect: 'element',
    detail: null,
    subject: subjectOf(old, now, trees),
    old: null,
    new: null,
    facts: told.flatMap((aspect) => factsOf(aspect, element, tree)),
  };
}

function factsOf(aspect: DiagramAspect, element: TreeElement, tree: DiagramTree): readonly ChangeFact[] {
  // The type is the subject's; what begins or ends an event is not.
  return valuesOf(aspect, element, tree).flatMap(({ value }) => (value.type === 'type' && value.event === null ? [] : [{ aspect, value }]));
}
