import type { Diagram } from '../model/diagram.ts';
import { labelFits } from './item-size.ts';
import { needlessBends } from './needless-bends.ts';
import { readPicture, type Picture, type PictureLine, type PictureShape } from './picture.ts';
import { boxesOverlap, contains, grow, passesThrough, stretch, type Box } from './shapes.ts';
import { INNER_FONT, OUTER_FONT, textHeight, textWidth, wrapText } from './text.ts';

/** What makes a picture hard to read. */
export type PictureFaultKind =
  | 'not-drawn'
  | 'shapes-overlap'
  | 'outside-lane'
  | 'outside-pool'
  | 'line-through-shape'
  | 'line-through-label'
  | 'lines-overlap'
  | 'label-missing'
  | 'label-cut'
  | 'label-covered'
  | 'slanted-line'
  | 'needless-bend';

export interface PictureFault {
  readonly kind: PictureFaultKind;
  readonly element: string;
  /** The other element concerned, where there is one. */
  readonly other: string | null;
}

/** Measures the picture a diagram's interchange describes. Nothing to find fault with: an empty list. */
export function pictureFaults(diagram: Diagram): PictureFault[] {
  const picture = readPicture(diagram);
  const faults: PictureFault[] = picture.missing.map((id) => fault('not-drawn', id));
  const bodies = picture.shapes.filter((shape) => !shape.container);
  bodies.forEach((shape, index) => {
    for (const other of bodies.slice(index + 1)) {
      const attached = shape.attachedTo === other.id || other.attachedTo === shape.id;
      if (!attached && boxesOverlap(shape.box, other.box)) faults.push(fault('shapes-overlap', shape.id, other.id));
    }
  });
  faults.push(...strays(diagram, picture), ...strayLines(diagram, picture));
  for (const line of picture.lines) faults.push(...lineFaults(line, bodies));
  faults.push(...overlappingLines(picture.lines));
  faults.push(...labelFaults(picture, bodies));
  faults.push(...needlessBends(picture).map((id) => fault('needless-bend', id)));
  return faults;
}

function strays(diagram: Diagram, picture: Picture): PictureFault[] {
  const boxes = new Map(picture.shapes.map((shape) => [shape.id, shape.box]));
  return [...diagram.nodes.values()].flatMap((node) => {
    const lane = node.lane === null ? undefined : boxes.get(node.lane);
    const box = boxes.get(node.id);
    return lane === undefined || box === undefined || node.attachedTo !== null || contains(lane, box)
      ? []
      : [fault('outside-lane', node.id, node.lane)];
  });
}

/** Sequence flows stay inside their pool. */
function strayLines(diagram: Diagram, picture: Picture): PictureFault[] {
  const pool = diagram.participants.find((participant) => participant.process === diagram.processId);
  const box = picture.shapes.find((shape) => shape.id === pool?.id)?.box;
  if (box === undefined) return [];
  return picture.lines
    .filter((line) => line.type === 'bpmn:SequenceFlow' && !line.points.every((point) => contains(box, { ...point, width: 0, height: 0 })))
    .map((line) => fault('outside-pool', line.id));
}

function lineFaults(line: PictureLine, bodies: readonly PictureShape[]): PictureFault[] {
  const faults: PictureFault[] = [];
  const crossed = new Set<string>();
  line.points.forEach((point, index) => {
    const next = line.points[index + 1];
    if (next === undefined) return;
    if (point.x !== next.x && point.y !== next.y) faults.push(fault('slanted-line', line.id));
    for (const body of bodies) {
      const end = body.id === line.source || body.id === line.target || isHostOfEnd(body, line, bodies);
      if (passesThrough(point, next, grow(body.box, end ? -1 : 1))) crossed.add(body.id);
    }
  });
  for (const id of crossed) faults.push(fault('line-through-shape', line.id, id));
  return faults;
}

/** A line from a boundary event begins within the outline of its host. */
function isHostOfEnd(body: PictureShape, line: PictureLine, bodies: readonly PictureShape[]): boolean {
  return bodies.some((other) => other.attachedTo === body.id && other.id === line.source);
}

function overlappingLines(lines: readonly PictureLine[]): PictureFault[] {
  const faults: PictureFault[] = [];
  lines.forEach((line, index) => {
    for (const other of lines.slice(index + 1)) {
      if (stretches(line).some((one) => stretches(other).some((two) => lieOnEachOther(one, two)))) {
        faults.push(fault('lines-overlap', line.id, other.id));
      }
    }
  });
  return faults;
}

function stretches(line: PictureLine): Box[] {
  return line.points.slice(1).map((point, index) => stretch(line.points[index] ?? point, point));
}

function lieOnEachOther(a: Box, b: Box): boolean {
  if (a.width === 0 && b.width === 0 && a.x === b.x) return a.y < b.y + b.height && b.y < a.y + a.height;
  if (a.height === 0 && b.height === 0 && a.y === b.y) return a.x < b.x + b.width && b.x < a.x + a.width;
  return false;
}

function labelFaults(picture: Picture, bodies: readonly PictureShape[]): PictureFault[] {
  const faults: PictureFault[] = [];
  const labels: { readonly id: string; readonly box: Box }[] = [];
  for (const one of [...picture.shapes, ...picture.lines]) {
    if (one.name === '') continue;
    const box = 'box' in one ? innerLabelFault(one, faults) : one.label;
    if (box === 'inside') continue;
    if (box === null) {
      faults.push(fault('label-missing', one.id));
      continue;
    }
    const lines = wrapText(one.name, box.width, OUTER_FONT);
    const wide = lines.some((text) => textWidth(text, OUTER_FONT) > box.width);
    if (wide || textHeight(lines.length, OUTER_FONT) > box.height + 1) faults.push(fault('label-cut', one.id));
    labels.push({ id: one.id, box });
  }
  labels.forEach((label, index) => {
    for (const other of labels.slice(index + 1)) {
      if (boxesOverlap(label.box, other.box)) faults.push(fault('label-covered', label.id, other.id));
    }
    for (const body of bodies) {
      if (boxesOverlap(label.box, body.box)) faults.push(fault('label-covered', label.id, body.id));
    }
    for (const line of picture.lines) {
      const through = line.points.some((point, at) => {
        const next = line.points[at + 1];
        return next !== undefined && passesThrough(point, next, label.box);
      });
      if (through) faults.push(fault('line-through-label', line.id, label.id));
    }
  });
  return faults;
}

const OUTSIDE = /Event|Gateway|DataObjectReference|DataStoreReference/;

/** Checks a name that stands inside its shape; for the others says where the name stands. */
function innerLabelFault(shape: PictureShape, faults: PictureFault[]): Box | null | 'inside' {
  if (OUTSIDE.test(shape.type)) return shape.label;
  const fits = ((): boolean => {
    if (shape.type === 'bpmn:Lane' || shape.container) return textWidth(shape.name, INNER_FONT) <= shape.box.height - 8;
    if (shape.type === 'bpmn:Participant') return textWidth(shape.name, INNER_FONT) <= shape.box.width - 8;
    if (shape.type === 'bpmn:TextAnnotation') return true;
    return labelFits(shape.name, shape.box);
  })();
  if (!fits) faults.push(fault('label-cut', shape.id));
  return 'inside';
}

function fault(kind: PictureFaultKind, element: string, other: string | null = null): PictureFault {
  return { kind, element, other };
}
