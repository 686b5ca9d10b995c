import type { Placement } from './placement.ts';
import type { Plan } from './plan.ts';
import type { Box, Point } from './shapes.ts';
import { INNER_FONT, textWidth } from './text.ts';
import type { Wire } from './wires.ts';

const HEIGHT = 60;
const MIN_WIDTH = 220;
const MARGIN = 80;
/** Between the pool and a black box: room for the names of messages. */
const DISTANCE = 70;
const BETWEEN = 30;

/** Where a black box may lie: from the first to the last line it sends or takes, and how far it reaches beyond them. */
interface Extent {
  readonly id: string;
  readonly low: number;
  readonly high: number;
  readonly ports: readonly number[];
  left: number;
  right: number;
}

/**
 * Black boxes lie above and below the pool, over the lines they send and take; of several on a side, those whose lines
 * are further apart lie further out, so that no line passes a box. An outermost one is as wide as the pool when its lines
 * are far apart.
 */
export function placeBlackBoxes(
  plan: Plan,
  placement: Placement,
  wires: readonly Wire[],
  lines: ReadonlyMap<string, readonly Point[]>,
  pool: Box,
): Map<string, Box> {
  const boxes = new Map<string, Box>();
  for (const below of [false, true]) {
    const side = plan.blackBoxes
      .filter((box) => placement.below.has(box.id) === below)
      .map((box) => extent(box.id, box.name, wires, lines, pool))
      .toSorted((a, b) => a.high - a.low - (b.high - b.low));
    const tiers: Extent[][] = [];
    for (const box of side) {
      const blocked = tiers.findLastIndex((tier) => tier.some((other) => crosses(box, other)));
      tiers[blocked + 1] = [...(tiers[blocked + 1] ?? []), box];
    }
    tiers.forEach((tier, index) => {
      separate(tier);
      for (const outer of tiers.slice(index + 1).flat()) for (const box of tier) keepClear(box, outer.ports);
      const [only] = tier;
      if (index === tiers.length - 1 && tier.length === 1 && only !== undefined) widen(only, pool);
      const away = DISTANCE + index * (HEIGHT + BETWEEN);
      const y = below ? pool.y + pool.height + away : pool.y - away - HEIGHT;
      for (const { id, left, right } of tier) boxes.set(id, { x: left, y, width: right - left, height: HEIGHT });
    });
  }
  return boxes;
}

/** Whether the two cannot lie side by side: the lines of one come between those of the other. */
function crosses(a: Extent, b: Extent): boolean {
  return a.low - BETWEEN < b.high && b.low - BETWEEN < a.high;
}

/** Draws a box in from the lines that pass it on their way to a box further out. */
function keepClear(box: Extent, ports: readonly number[]): void {
  for (const port of ports) {
    if (port < box.low) box.left = Math.max(box.left, port + BETWEEN / 2);
    if (port > box.high) box.right = Math.min(box.right, port - BETWEEN / 2);
  }
}

function widen(box: Extent, pool: Box): void {
  if (box.high - box.low <= pool.width / 2) return;
  box.left = pool.x;
  box.right = pool.x + pool.width;
}

/** Draws neighbours in where they would overlap: to the middle between their lines. */
function separate(tier: Extent[]): void {
  tier.sort((a, b) => a.low - b.low);
  tier.forEach((box, index) => {
    const next = tier[index + 1];
    if (next === undefined || box.right + BETWEEN <= next.left) return;
    const middle = Math.round((box.high + next.low) / 2);
    box.right = Math.min(box.right, middle - BETWEEN / 2);
    next.left = Math.max(next.left, middle + BETWEEN / 2);
  });
}

function extent(
  id: string,
  name: string,
  wires: readonly Wire[],
  lines: ReadonlyMap<string, readonly Point[]>,
  pool: Box,
): Extent {
  const ports = wires.flatMap((wire) => {
    const line = lines.get(wire.id) ?? [];
    if (wire.source === id) return [line[0]?.x ?? 0];
    return wire.target === id ? [line[line.length - 1]?.x ?? 0] : [];
  });
  const least = Math.max(MIN_WIDTH, Math.ceil(textWidth(name, INNER_FONT)) + 40);
  if (ports.length === 0) return { id, low: pool.x, high: pool.x, ports, left: pool.x, right: pool.x + least };
  const low = Math.min(...ports);
  const high = Math.max(...ports);
  const width = Math.round(Math.max(least, high - low + MARGIN));
  const left = Math.round(Math.min(Math.max((low + high - width) / 2, pool.x), pool.x + pool.width - width));
  return { id, low, high, ports, left, right: left + width };
}
