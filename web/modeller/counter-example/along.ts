/** A point of the drawing. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The point at a part of the way along a line, 0 to 1. @param line at least one point */
export function along(line: readonly Point[], part: number): Point {
  let left = lengthOf(line) * Math.min(Math.max(part, 0), 1);
  for (const [at, to] of line.entries()) {
    const from = line[at - 1];
    if (from === undefined) continue;
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    if (left <= length && length > 0) return { x: from.x + ((to.x - from.x) * left) / length, y: from.y + ((to.y - from.y) * left) / length };
    left -= length;
  }
  return line.at(-1) ?? { x: 0, y: 0 };
}

/** How long a line is. */
export function lengthOf(line: readonly Point[]): number {
  return line.reduce((sum, { x, y }, at) => {
    const before = line[at - 1];
    return before === undefined ? 0 : sum + Math.hypot(x - before.x, y - before.y);
  }, 0);
}
