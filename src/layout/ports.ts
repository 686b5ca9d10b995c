import { DOWN, LEFT, RIGHT, UP, type Direction } from './grid.ts';
import type { Plan } from './plan.ts';
import { directionOf, type Wire } from './wires.ts';

/** How far from the middle of its side a line leaves or arrives, in pixels, by wire: at the source and at the target. */
export interface Ports {
  readonly source: ReadonlyMap<string, number>;
  readonly target: ReadonlyMap<string, number>;
}

const GAP_ALONG_WIDTH = 34;
const GAP_ALONG_HEIGHT = 22;

interface End {
  readonly wire: Wire;
  readonly atSource: boolean;
}

/** Spreads lines that share a side, so that they neither overlap nor cross where they leave it. */
export function assignPorts(plan: Plan, wires: readonly Wire[]): Ports {
  const sides = new Map<string, End[]>();
  for (const wire of wires) {
    for (const atSource of [true, false]) {
      const item = atSource ? wire.source : wire.target;
      if (!plan.items.has(item)) continue;
      const key = `${atSource ? wire.sourceSide : wire.targetSide} ${item}`;
      sides.set(key, [...(sides.get(key) ?? []), { wire, atSource }]);
    }
  }
  const source = new Map<string, number>();
  const target = new Map<string, number>();
  for (const [key, ends] of sides) {
    const side = Number(key.slice(0, 1)) as Direction;
    const kind = plan.items.get(key.slice(2))?.kind;
    if (ends.length < 2 || (kind !== 'activity' && kind !== 'annotation')) continue;
    const gap = side === UP || side === DOWN ? GAP_ALONG_WIDTH : GAP_ALONG_HEIGHT;
    const sorted = ends.toSorted((a, b) => leaning(a) - leaning(b));
    // A line straight to another shape keeps to the middle: it must arrive at that shape's middle too.
    const straight = sorted.findIndex((end) => end.wire.runs.length === 1 && plan.items.has(otherEnd(end)));
    const middle = straight < 0 ? (sorted.length - 1) / 2 : straight;
    sorted.forEach((end, index) => {
      (end.atSource ? source : target).set(end.wire.id, (index - middle) * gap);
    });
  }
  return { source, target };
}

function otherEnd(end: End): string {
  return end.atSource ? end.wire.target : end.wire.source;
}

/** Negative where the line turns up or left after leaving the shape, positive where it turns down or right. */
function leaning({ wire, atSource }: End): number {
  const turn = atSource ? wire.runs[1] : wire.runs[wire.runs.length - 2];
  if (turn === undefined) return 0;
  const direction = directionOf(turn);
  const outward = atSource ? direction : (((direction + 2) % 4) as Direction);
  return outward === LEFT || outward === UP ? -1 : outward === RIGHT || outward === DOWN ? 1 : 0;
}
