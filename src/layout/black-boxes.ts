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

/**
 * Black boxes lie above and below the pool, over the lines they send and take. The only one of its side is as wide as
 * the pool when its lines are far apart; of several, the wider ones lie further out, so that no line passes a box.
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
      .map((box) => ({ box, ...extent(box.id, box.name, wires, lines, pool) }))
      .toSorted((a, b) => a.width - b.width);
    const tiers: { readonly x: number; readonly width: number }[][] = [];
    for (const { box, x, width } of side) {
      let tier = tiers.findIndex((row) => row.every((other) => x + width + BETWEEN <= other.x || other.x + other.width + BETWEEN <= x));
      const blocked = tiers.findLastIndex((row) => row.some((other) => x < other.x + other.width && other.x < x + width));
      if (tier < 0 || tier <= blocked) tier = tiers.length;
      tiers[tier] = [...(tiers[tier] ?? []), { x, width }];
      const away = DISTANCE + tier * (HEIGHT + BETWEEN);
      boxes.set(box.id, { x, y: below ? pool.y + pool.height + away : pool.y - away - HEIGHT, width, height: HEIGHT });
    }
  }
  return boxes;
}

function extent(
  id: string,
  name: string,
  wires: readonly Wire[],
  lines: ReadonlyMap<string, readonly Point[]>,
  pool: Box,
): { x: number; width: number } {
  const ports = wires.flatMap((wire) => {
    const line = lines.get(wire.id) ?? [];
    if (wire.source === id) return [line[0]?.x ?? 0];
    return wire.target === id ? [line[line.length - 1]?.x ?? 0] : [];
  });
  const least = Math.max(MIN_WIDTH, textWidth(name, INNER_FONT) + 40);
  if (ports.length === 0) return { x: pool.x, width: least };
  const low = Math.min(...ports);
  const high = Math.max(...ports);
  if (high - low > pool.width / 2) return { x: pool.x, width: pool.width };
  const width = Math.max(least, high - low + MARGIN);
  const x = Math.round(Math.min(Math.max((low + high - width) / 2, pool.x), pool.x + pool.width - width));
  return { x, width: Math.round(width) };
}
