import type { Diagram } from '../model/diagram.ts';
import type { ModdleElement } from '../model/moddle.ts';
import type { Box, Point } from './shapes.ts';

/** A shape as the interchange places it. */
export interface PictureShape {
  readonly id: string;
  /** As BPMN names it: `bpmn:UserTask`. */
  readonly type: string;
  readonly name: string;
  readonly box: Box;
  /** Where its name stands outside it; null when the interchange does not say. */
  readonly label: Box | null;
  /** Pools and lanes: other shapes lie inside them. */
  readonly container: boolean;
  readonly attachedTo: string | null;
  /** What the model says of it. */
  readonly element: ModdleElement;
  /** What the interchange says of it. */
  readonly di: ModdleElement;
}

export interface PictureLine {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly source: string;
  readonly target: string;
  readonly points: readonly Point[];
  readonly label: Box | null;
  readonly element: ModdleElement;
  readonly di: ModdleElement;
}

/** The picture a diagram's interchange describes. */
export interface Picture {
  readonly shapes: readonly PictureShape[];
  readonly lines: readonly PictureLine[];
  /** Flow nodes, flows, lanes and pools that have no place in the interchange. */
  readonly missing: readonly string[];
}

/** Reads the first BPMNDiagram. */
export function readPicture(diagram: Diagram): Picture {
  const [di] = list(diagram.source.rootElement, 'diagrams');
  const elements = list(di?.get('plane') as ModdleElement | undefined, 'planeElement');
  const shapes: PictureShape[] = [];
  const lines: PictureLine[] = [];
  for (const element of elements) {
    const of = element.get('bpmnElement') as ModdleElement | undefined;
    if (of?.id === undefined) continue;
    const common = { id: of.id, type: of.$type, name: nameOf(of), label: labelOf(element), element: of, di: element };
    const bounds = element.get('bounds') as ModdleElement | undefined;
    if (bounds !== undefined) {
      const process = of.$type === 'bpmn:Participant' ? of.get('processRef') : null;
      const container = of.$type === 'bpmn:Lane' || (process !== null && process !== undefined);
      const host = of.$type === 'bpmn:BoundaryEvent' ? (of.get('attachedToRef') as ModdleElement | undefined) : undefined;
      shapes.push({ ...common, box: boxOf(bounds), container, attachedTo: host?.id ?? null });
    } else {
      const points = list(element, 'waypoint').map((point) => ({ x: Number(point.get('x')), y: Number(point.get('y')) }));
      const end = (name: string): string => (of.get(name) as ModdleElement | undefined)?.id ?? '';
      lines.push({ ...common, source: end('sourceRef'), target: end('targetRef'), points });
    }
  }
  const drawn = new Set([...shapes, ...lines].map((one) => one.id));
  const wanted = [
    ...diagram.nodes.keys(),
    ...diagram.flows.keys(),
    ...diagram.lanes.map((lane) => lane.id),
    ...diagram.participants.map((participant) => participant.id),
    ...diagram.messageFlows.map((flow) => flow.id),
  ];
  return { shapes, lines, missing: wanted.filter((id) => !drawn.has(id)) };
}

function nameOf(element: ModdleElement): string {
  const name = element.get(element.$type === 'bpmn:TextAnnotation' ? 'text' : 'name');
  return typeof name === 'string' ? name : '';
}

function labelOf(element: ModdleElement): Box | null {
  const label = element.get('label') as ModdleElement | undefined;
  const bounds = label?.get('bounds') as ModdleElement | undefined;
  return bounds === undefined ? null : boxOf(bounds);
}

function boxOf(bounds: ModdleElement): Box {
  const number = (name: string): number => Number(bounds.get(name));
  return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
}

function list(element: ModdleElement | undefined, name: string): ModdleElement[] {
  return (element?.get(name) as ModdleElement[] | undefined) ?? [];
}
