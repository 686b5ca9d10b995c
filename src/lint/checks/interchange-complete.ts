import { eachElement } from '../../model/each-element.ts';
import type { ModdleElement } from '../../model/moddle.ts';
import type { Check, CheckFault } from '../finding.ts';
import { told } from '../../model/told.ts';

const SHAPES = /^bpmn:(\w+(Task|Event|Gateway)|Task|SubProcess|CallActivity|Transaction|AdHocSubProcess|Participant|Lane|Data(Object|Store)Reference|TextAnnotation|Group)$/;
const LINES = /^bpmn:(SequenceFlow|MessageFlow|Association|DataInputAssociation|DataOutputAssociation)$/;

/** Everything that has a sign has its place in the one picture, once, and nothing else has. */
export const interchangeComplete: Check = {
  name: 'interchange-complete',
  class: 'notation',
  *run(diagram) {
    const root = diagram.source.rootElement;
    const pictures = list(root, 'diagrams');
    if (pictures.length !== 1) {
      yield { element: null, ...told`the file holds ${pictures.length} pictures; it needs exactly one BPMNDiagram` };
    }
    const places = pictures.flatMap((picture) => list(picture.get('plane') as ModdleElement | undefined, 'planeElement'));
    const placesOf = new Map<string, ModdleElement[]>();
    for (const place of places) {
      const of = (place.get('bpmnElement') as ModdleElement | undefined)?.id;
      if (of === undefined) yield { element: place.id ?? null, ...told`a place in the picture belongs to no element: remove it` };
      else placesOf.set(of, [...(placesOf.get(of) ?? []), place]);
    }
    for (const element of eachElement(root)) {
      if (SHAPES.test(element.$type) || LINES.test(element.$type)) yield* faultsOf(element, placesOf.get(element.id ?? '') ?? []);
    }
  },
};

function* faultsOf(element: ModdleElement, places: readonly ModdleElement[]): Generator<CheckFault> {
  const of = element.id ?? null;
  const [place] = places;
  const line = LINES.test(element.$type);
  if (place === undefined) {
    yield { element: of, ...told`this has no ${line ? told`line` : told`shape`} in the picture: draw it, or run "reglament layout"` };
    return;
  }
  if (places.length > 1) yield { element: of, ...told`this is drawn ${places.length} times: leave one` };
  if (line && list(place, 'waypoint').length < 2) yield { element: of, ...told`this line has fewer than two points: draw it from end to end` };
  if (!line && !hasSize(place.get('bounds') as ModdleElement | undefined)) {
    yield { element: of, ...told`this shape has no size: give it bounds with a width and a height` };
  }
}

function hasSize(bounds: ModdleElement | undefined): boolean {
  return Number(bounds?.get('width')) > 0 && Number(bounds?.get('height')) > 0;
}

function list(element: ModdleElement | undefined, name: string): ModdleElement[] {
  return (element?.get(name) as ModdleElement[] | undefined) ?? [];
}
