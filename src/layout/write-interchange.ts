import type { ModdleElement } from '../model/moddle.ts';
import type { Drawing } from './draw.ts';
import type { Plan } from './plan.ts';
import type { Box, Point } from './shapes.ts';

/** As much of bpmn-moddle as is needed to make elements. */
export interface ElementFactory {
  create(type: string, attributes?: Record<string, unknown>): unknown;
}

export interface Interchange {
  readonly plan: Plan;
  readonly drawing: Drawing;
  readonly labels: ReadonlyMap<string, Box>;
  readonly elementsById: Readonly<Record<string, unknown>>;
}

/** Puts the drawing into the definitions as their one BPMNDiagram, in place of what was there. */
export function writeInterchange(moddle: ElementFactory, definitions: ModdleElement, interchange: Interchange): void {
  const { plan, drawing, labels, elementsById } = interchange;
  const bounds = (box: Box): unknown => moddle.create('dc:Bounds', { ...box });
  const label = (id: string): Record<string, unknown> => {
    const box = labels.get(id);
    return box === undefined ? {} : { label: moddle.create('bpmndi:BPMNLabel', { bounds: bounds(box) }) };
  };
  const shape = (id: string, box: Box, more: Record<string, unknown> = {}): unknown =>
    moddle.create('bpmndi:BPMNShape', {
      id: `${id}_shape`,
      bpmnElement: elementsById[id],
      bounds: bounds(box),
      ...more,
      ...label(id),
    });
  const edge = (id: string, line: readonly Point[]): unknown =>
    moddle.create('bpmndi:BPMNEdge', {
      id: `${id}_edge`,
      bpmnElement: elementsById[id],
      waypoint: line.map((point) => moddle.create('dc:Point', { ...point })),
      ...label(id),
    });

  const planeElement: unknown[] = [];
  if (plan.pool !== null) planeElement.push(shape(plan.pool, drawing.pool, { isHorizontal: true }));
  plan.lanes.forEach((lane, index) => {
    const box = drawing.lanes[index];
    if (lane.id !== null && box !== undefined) planeElement.push(shape(lane.id, box, { isHorizontal: true }));
  });
  for (const [id, box] of drawing.blackBoxes) planeElement.push(shape(id, box, { isHorizontal: true }));
  for (const [id, box] of drawing.shapes) {
    const exclusive = (elementsById[id] as ModdleElement).$type === 'bpmn:ExclusiveGateway';
    planeElement.push(shape(id, box, exclusive ? { isMarkerVisible: true } : {}));
  }
  for (const [id, line] of drawing.lines) planeElement.push(edge(id, line));

  const drawn = findRoot(definitions, plan.pool === null ? 'bpmn:Process' : 'bpmn:Collaboration');
  const plane = moddle.create('bpmndi:BPMNPlane', { id: 'plane', bpmnElement: drawn, planeElement });
  definitions['diagrams'] = [moddle.create('bpmndi:BPMNDiagram', { id: 'diagram', plane })];
}

function findRoot(definitions: ModdleElement, type: string): ModdleElement | undefined {
  const roots = (definitions.get('rootElements') as ModdleElement[] | undefined) ?? [];
  return roots.find((element) => element.$type === type);
}
