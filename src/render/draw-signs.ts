import PathMap from 'bpmn-js/lib/draw/PathMap.js';
import { tag, type Attributes } from './svg.ts';

/** How a sign shows: all in the stroke's colour, the same with lines in the shape's, filled as the shape, lines alone. */
export type SignLook = 'solid' | 'inverse' | 'filled' | 'hollow';

const paths = new PathMap();
const CLASS: Readonly<Record<SignLook, string>> = { solid: 's', inverse: 'i', filled: 'o', hollow: 'h' };

/** A sign of bpmn-js, as it is, at a point. */
export function signAt(id: string, x: number, y: number, look: SignLook, width = 1): string {
  return path(paths.getScaledPath(id, { abspos: { x, y } }), look, width);
}

/** Where a sign begins and how large it is, in shares of the box it is scaled to. */
export interface SignPlace {
  readonly scale: number;
  readonly mx: number;
  readonly my: number;
}

/** A sign of bpmn-js scaled to a box. */
export function signIn(
  id: string,
  box: { readonly width: number; readonly height: number },
  { scale, mx, my }: SignPlace,
  look: SignLook,
  width = 1,
  attributes: Attributes = {},
): string {
  const d = paths.getScaledPath(id, {
    xScaleFactor: scale,
    yScaleFactor: scale,
    containerWidth: box.width,
    containerHeight: box.height,
    position: { mx, my },
  });
  return path(d, look, width, attributes);
}

/** A sign at its own coordinates. */
export function rawSign(id: string, look: SignLook): string {
  return path(paths.getRawPath(id), look, 1);
}

/** A circle about the middle of a box. */
export function circle(
  { width, height }: { readonly width: number; readonly height: number },
  inset: number,
  look: SignLook,
  stroke: number,
  attributes: Attributes = {},
): string {
  const r = Math.round((width + height) / 4 - inset);
  return tag('circle', { class: CLASS[look], cx: width / 2, cy: height / 2, r, 'stroke-width': stroke, ...attributes });
}

function path(d: string, look: SignLook, width: number, attributes: Attributes = {}): string {
  return tag('path', { class: CLASS[look], d, 'stroke-width': width, ...attributes });
}
