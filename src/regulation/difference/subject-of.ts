import { kindOf } from './aspect-values.ts';
import type { ChangeSubject, Named } from './change.ts';
import { type DiagramTree, FILE_ID, referenceOf, type TreeElement } from './diagram-tree.ts';
import { placesOf } from './places-of.ts';

/** An element of the diagram as what a change is of. */
export function subjectOf(
  old: TreeElement | null,
  now: TreeElement | null,
  { older, newer }: { readonly older: DiagramTree; readonly newer: DiagramTree },
): ChangeSubject {
  const [element, tree] = now === null ? [old, older] : [now, newer];
  const places = element === null ? [] : placesOf(element);
  return {
    file: 'diagram',
    kind: element === null ? '' : kindOf(element.type),
    old: namedElement(old),
    new: namedElement(now),
    between: element === null ? null : endsOf(element, tree),
    places: places.length > 0 || old === null ? places : placesOf(old),
    elements: { old: drawnId(old), new: drawnId(now) },
  };
}

function namedElement(element: TreeElement | null): Named | null {
  return element === null ? null : { id: element.id, name: element.name };
}

/** What can be shown on a canvas: the file, a process and a message cannot. */
function drawnId(element: TreeElement | null): string | null {
  return element === null || element.id === FILE_ID || element.drawing.size === 0 ? null : element.id;
}

function endsOf(element: TreeElement, { elements }: DiagramTree): readonly [Named, Named] | null {
  const end = (property: string): Named | null => namedElement(elements.get(referenceOf(element, property) ?? '') ?? null);
  const [from, to] = [end('sourceRef'), end('targetRef')];
  return from === null || to === null ? null : [from, to];
}
