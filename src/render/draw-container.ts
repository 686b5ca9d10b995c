import type { PictureShape } from '../layout/picture.ts';
import { drawHeadText, drawInnerText } from './draw-text.ts';
import { tag } from './svg.ts';

const HEAD = 30;
const STROKE = 1.5;

/** A pool: with its name in the head along the edge, or in the middle where it is a black box. */
export function drawParticipant({ box, name, container, di }: PictureShape): string {
  const upright = di.get('isHorizontal') === false;
  if (!container) return frame(box) + (upright ? drawHeadText(name, box.height, false, box.width) : drawInnerText(name, box, 'middle'));
  const edge = upright ? { x1: 0, y1: HEAD, x2: box.width, y2: HEAD } : { x1: HEAD, y1: 0, x2: HEAD, y2: box.height };
  return frame(box) + tag('line', { class: 'h', ...edge, 'stroke-width': STROKE }) + head(box, name, upright);
}

export function drawLane({ box, name, di }: PictureShape): string {
  return frame(box) + head(box, name, di.get('isHorizontal') === false);
}

/** A group has no name of its own but that of its category. */
export function drawGroup({ box }: PictureShape): string {
  return tag('rect', { class: 'h', width: box.width, height: box.height, rx: 10, 'stroke-width': STROKE, 'stroke-dasharray': '10 6 0 6' });
}

function head(box: PictureShape['box'], name: string, upright: boolean): string {
  return drawHeadText(name, upright ? box.width : box.height, upright);
}

function frame({ width, height }: PictureShape['box']): string {
  return tag('rect', { class: 'o', width, height, 'stroke-width': STROKE });
}
