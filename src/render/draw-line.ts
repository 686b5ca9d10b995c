import type { PictureLine } from '../layout/picture.ts';
import type { Point } from '../layout/shapes.ts';
import type { ModdleElement } from '../model/moddle.ts';
import { signAt } from './draw-signs.ts';
import { drawOuterText } from './draw-text.ts';
import { short, tag } from './svg.ts';

const CORNER = 5;
const ENVELOPE_NAME = 100;
const ENVELOPE_NAME_BELOW = 14;

/**
 * A flow or association. Arrowheads are drawn, not referred to as SVG markers: so they take the colour of their line,
 * and several drawings on a page share no ids.
 */
export function drawLine(line: PictureLine): string {
  const [first, second] = line.points;
  const [before, last] = line.points.slice(-2);
  if (first === undefined || second === undefined || before === undefined || last === undefined) return '';
  const start = (d: string, refX: number, look: string, width: number): string => head(d, first, angle(first, second), refX, 1, look, width);
  const end = (d: string, refX: number, refY: number, scale: number, look: string): string =>
    head(d, last, angle(before, last), refX, scale, look, look === 'h' ? 1.5 : 1, refY);
  const d = roundedPath(line.points);
  const stroke = (width: number, dashes: string | null): string =>
    tag('path', { class: 'hit', d }) + tag('path', { class: 'h', d, 'stroke-width': width, 'stroke-dasharray': dashes });
  switch (line.type) {
    case 'bpmn:SequenceFlow':
      return stroke(2, null) + branchMark(line.element, start) + end('M 1 5 L 11 10 L 1 15 Z', 11, 10, 1, 's');
    case 'bpmn:MessageFlow':
      return (
        stroke(1.5, '10 11') +
        tag('circle', { class: 'o', cx: first.x, cy: first.y, r: 5.25, 'stroke-width': 1.5 }) +
        end('m 1 5 l 0 -3 l 7 3 l -7 3 z', 8.5, 5, 1.5, 'o') +
        envelope(line)
      );
    case 'bpmn:Association':
    case 'bpmn:DataInputAssociation':
    case 'bpmn:DataOutputAssociation': {
      const direction = line.type === 'bpmn:Association' ? line.element.get('associationDirection') : 'One';
      const back = direction === 'Both' ? start('M 11 5 L 1 10 L 11 15', 1, 'h', 1.5) : '';
      const forth = direction === 'One' || direction === 'Both' ? end('M 1 5 L 11 10 L 1 15', 11, 10, 1, 'h') : '';
      return stroke(2, '0 5') + back + forth;
    }
    default:
      return stroke(2, null);
  }
}

/** The point halfway along a line: where what belongs to the line as a whole is put. */
export function middleOf(points: readonly Point[]): Point {
  const stretches = points.slice(1).map((to, index) => ({ from: points[index] ?? to, to }));
  let left = stretches.reduce((sum, { from, to }) => sum + Math.hypot(to.x - from.x, to.y - from.y), 0) / 2;
  for (const { from, to } of stretches) {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (left <= length && length > 0) return towards(from, to, left);
    left -= length;
  }
  return points[0] ?? { x: 0, y: 0 };
}

/** The stroke across a default flow; the diamond of a conditional one that leaves an activity. */
function branchMark(flow: ModdleElement, start: (d: string, refX: number, look: string, width: number) => string): string {
  const source = flow.get('sourceRef') as ModdleElement | undefined;
  if (source === undefined) return '';
  if (source.get('default') === flow) return start('M 6 4 L 10 16', 0, 'h', 2);
  const gateway = source.$type.endsWith('Gateway') || source.$type.endsWith('Event');
  return flow.get('conditionExpression') === undefined || gateway ? '' : start('M 0 10 L 8 6 L 16 10 L 8 14 Z', -1, 'o', 2);
}

/** Message flows that carry a named message show it: the first of an exchange hollow, a reply solid. */
function envelope({ element, points, di }: PictureLine): string {
  const message = element.get('messageRef') as ModdleElement | undefined;
  if (message === undefined) return '';
  const { x, y } = middleOf(points);
  const name = message.get('name');
  return (
    signAt('MESSAGE_FLOW_MARKER', x, y, di.get('messageVisibleKind') === 'non_initiating' ? 'inverse' : 'filled') +
    drawOuterText(typeof name === 'string' ? name : '', { x: x - ENVELOPE_NAME / 2, y: y + ENVELOPE_NAME_BELOW, width: ENVELOPE_NAME })
  );
}

function head(d: string, at: Point, turned: number, refX: number, scale: number, look: string, width: number, refY = 10): string {
  const grown = scale === 1 ? '' : ` scale(${scale})`;
  const transform = `translate(${short(at.x)} ${short(at.y)}) rotate(${short(turned)})${grown} translate(${-refX} ${-refY})`;
  return tag('path', { class: look, d, transform, 'stroke-width': width });
}

function angle(from: Point, to: Point): number {
  return (Math.atan2(to.y - from.y, to.x - from.x) * 180) / Math.PI;
}

function roundedPath(points: readonly Point[]): string {
  const at = ({ x, y }: Point): string => `${short(x)},${short(y)}`;
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (before === undefined) return `M${at(point)}`;
      if (after === undefined) return `L${at(point)}`;
      const radius = Math.min(CORNER, distance(before, point), distance(point, after));
      if (radius === 0) return `L${at(point)}`;
      const curve = [towards(point, before, radius / 2), towards(point, after, radius / 2), towards(point, after, radius)];
      return `L${at(towards(point, before, radius))}C${curve.map(at).join(' ')}`;
    })
    .join('');
}

function towards(from: Point, to: Point, by: number): Point {
  const share = by / distance(from, to);
  return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(b.x - a.x, b.y - a.y);
}
