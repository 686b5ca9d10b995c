import type { Drawing } from './draw.ts';
import type { Plan } from './plan.ts';
import { boxesOverlap, grow, passesThrough, type Box, type Point } from './shapes.ts';
import { cutsWord, OUTER_FONT, textHeight, textWidth, wrapText } from './text.ts';
import type { Wire } from './wires.ts';

/** Widths tried for names outside their shapes, best first. */
const NODE_WIDTHS = [110, 90, 130, 70, 160, 55];
const FLOW_WIDTHS = [150, 120, 80, 60];
const GAP = 5;
const CLEARANCE = 3;
/** Distance from where a branch begins: clear of the stroke that marks a default flow. */
const BEYOND_DEFAULT_MARK = 18;
const BESIDE_FLOW = 7;

/** Gives every name outside its shape a place where no line, shape or other name is; by id of the element. */
export function placeLabels(plan: Plan, wires: readonly Wire[], drawing: Drawing): Map<string, Box> {
  const labels = new Map<string, Box>();
  const obstacles = makeObstacles(drawing);
  const settle = (id: string, candidates: readonly Box[]): void => {
    let best: Box | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const candidate of candidates) {
      const faults = obstacles.faults(candidate, [...labels.values()]);
      if (faults >= least) continue;
      least = faults;
      best = candidate;
      if (faults === 0) break;
    }
    if (best !== null) labels.set(id, best);
  };
  for (const wire of wires) {
    if (wire.kind === 'sequence' && wire.name !== '') settle(wire.id, flowCandidates(wire.name, drawing.lines.get(wire.id) ?? []));
  }
  for (const item of [...plan.items.values(), ...plan.boundaryEvents.map((event) => ({ ...event, kind: 'boundary' as const }))]) {
    const shape = drawing.shapes.get(item.id);
    if (item.kind === 'activity' || item.kind === 'annotation' || item.name === '' || shape === undefined) continue;
    settle(item.id, nodeCandidates(item.name, shape, item.kind));
  }
  for (const wire of wires) {
    if (wire.kind === 'message' && wire.name !== '') {
      const line = drawing.lines.get(wire.id) ?? [];
      settle(wire.id, messageCandidates(wire.name, line, drawing.pool));
    }
  }
  return labels;
}

function nodeCandidates(name: string, shape: Box, kind: string): Box[] {
  const middle = { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
  return NODE_WIDTHS.flatMap((width) => {
    const size = labelSize(name, width);
    if (size === null) return [];
    const centred = middle.x - size.width / 2;
    const right = shape.x + shape.width + GAP;
    const left = shape.x - GAP - size.width;
    const above = { x: centred, y: shape.y - GAP - size.height };
    const below = { x: centred, y: shape.y + shape.height + GAP };
    // Beside a line that leaves upward or downward.
    const [rightOf, leftOf] = [middle.x + BESIDE_FLOW, middle.x - BESIDE_FLOW - size.width];
    const corners = [
      { x: rightOf, y: above.y },
      { x: leftOf, y: above.y },
      { x: rightOf, y: below.y },
      { x: leftOf, y: below.y },
    ];
    const sides = [
      { x: right, y: middle.y - size.height / 2 },
      { x: left, y: middle.y - size.height / 2 },
    ];
    const first = kind === 'gateway' ? [above, below] : [below, above];
    return [...first, ...sides, ...corners].map((at) => rounded({ ...at, ...size }));
  });
}

/** Near where the line leaves: over or under it, or beside it where it goes up or down. */
function flowCandidates(name: string, line: readonly Point[]): Box[] {
  const list: Box[] = [];
  for (const width of FLOW_WIDTHS) {
    const size = labelSize(name, width);
    if (size === null) continue;
    for (const [index, from] of line.slice(0, -1).entries()) {
      const to = line[index + 1];
      if (to !== undefined) list.push(...besideStretch(from, to, size, BEYOND_DEFAULT_MARK, BESIDE_FLOW));
    }
  }
  return list;
}

/** Best between the pool and the black box, else anywhere along the line. */
function messageCandidates(name: string, line: readonly Point[], pool: Box): Box[] {
  const list: Box[] = [];
  for (const width of FLOW_WIDTHS) {
    const size = labelSize(name, width);
    if (size === null) continue;
    const ends = [line[0], line[line.length - 1]];
    for (const end of ends) {
      if (end === undefined || (end.y >= pool.y && end.y <= pool.y + pool.height)) continue;
      const border = end.y < pool.y ? pool.y : pool.y + pool.height;
      const y = (end.y + border) / 2 - size.height / 2;
      list.push({ x: end.x + GAP, y, ...size }, { x: end.x - GAP - size.width, y, ...size });
    }
    for (const [index, from] of line.slice(0, -1).entries()) {
      const to = line[index + 1];
      if (to !== undefined) list.push(...besideStretch(from, to, size, 12, GAP));
    }
  }
  return list.map(rounded);
}

function besideStretch(
  from: Point,
  to: Point,
  size: { width: number; height: number },
  away: number,
  gap: number,
): Box[] {
  if (from.y === to.y) {
    const ahead = to.x > from.x ? from.x + away : from.x - away - size.width;
    const middle = (from.x + to.x - size.width) / 2;
    return [ahead, middle].flatMap((x) => [
      rounded({ x, y: from.y - GAP - size.height, ...size }),
      rounded({ x, y: from.y + GAP, ...size }),
    ]);
  }
  const ahead = to.y > from.y ? from.y + away : from.y - away - size.height;
  const middle = (from.y + to.y - size.height) / 2;
  return [ahead, middle].flatMap((y) => [
    rounded({ x: from.x + gap, y, ...size }),
    rounded({ x: from.x - gap - size.width, y, ...size }),
  ]);
}

/** The box a name takes when wrapped at a width, or null where a word would be cut. */
export function labelSize(name: string, width: number): { width: number; height: number } | null {
  if (cutsWord(name, width, OUTER_FONT)) return null;
  const lines = wrapText(name, width, OUTER_FONT);
  const widest = Math.ceil(Math.max(...lines.map((line) => textWidth(line, OUTER_FONT)))) + 1;
  // The narrower box must break the lines as the wider one did.
  const kept = wrapText(name, widest, OUTER_FONT).length === lines.length ? widest : width;
  return { width: kept, height: Math.ceil(textHeight(lines.length, OUTER_FONT)) };
}

function rounded(box: Box): Box {
  return { ...box, x: Math.round(box.x), y: Math.round(box.y) };
}

interface Obstacles {
  /** How much stands in the way of a label. */
  faults(label: Box, others: readonly Box[]): number;
}

function makeObstacles(drawing: Drawing): Obstacles {
  const shapes = [...drawing.shapes.values(), ...drawing.blackBoxes.values()];
  const lines = [...drawing.lines.values()];
  const borders = [...drawing.lanes, drawing.pool].flatMap((lane) => [lane.y, lane.y + lane.height]);
  return {
    faults(label, others) {
      const room = grow(label, CLEARANCE - 1);
      let faults = 0;
      for (const shape of shapes) if (boxesOverlap(room, shape)) faults += 3;
      for (const other of others) if (boxesOverlap(room, other)) faults += 3;
      for (const line of lines) {
        line.forEach((point, index) => {
          const next = line[index + 1];
          if (next !== undefined && passesThrough(point, next, room)) faults += 2;
        });
      }
      for (const y of borders) if (y > label.y && y < label.y + label.height) faults += 1;
      if (label.x < drawing.pool.x + 60 && label.y > drawing.pool.y && label.y < drawing.pool.y + drawing.pool.height) faults += 3;
      if (label.x + label.width > drawing.pool.x + drawing.pool.width) faults += 1;
      return faults;
    },
  };
}
