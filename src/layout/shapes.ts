/** Plain plane geometry, in pixels; y grows downward. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Box extends Point {
  readonly width: number;
  readonly height: number;
}

/** The box made larger (or smaller) by so much on every side. */
export function grow(box: Box, by: number): Box {
  return { x: box.x - by, y: box.y - by, width: box.width + 2 * by, height: box.height + 2 * by };
}

/** Whether two boxes share some area: touching is not enough. */
export function boxesOverlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether `inner` lies wholly inside `outer`. */
export function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The stretch between two points as a box without one of its dimensions. */
export function stretch(a: Point, b: Point): Box {
  return { x: Math.min(a.x, b.x), y: Math.min(a.y, b.y), width: Math.abs(a.x - b.x), height: Math.abs(a.y - b.y) };
}

/** Whether a horizontal or vertical stretch passes through the inside of a box. */
export function passesThrough(a: Point, b: Point, box: Box): boolean {
  const line = stretch(a, b);
  return (
    line.x < box.x + box.width &&
    line.x + line.width > box.x &&
    line.y < box.y + box.height &&
    line.y + line.height > box.y
  );
}
