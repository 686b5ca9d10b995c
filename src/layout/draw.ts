import { DOWN, LEFT, RIGHT, UP, type Direction, type Grid } from './grid.ts';
import type { Placement } from './placement.ts';
import type { Plan } from './plan.ts';
import { assignPorts } from './ports.ts';
import type { Box, Point } from './shapes.ts';
import { spaceGrid, trackOffset, type Spacing } from './spacing.ts';
import { assignTracks, type Tracks } from './tracks.ts';
import type { Run, Wire } from './wires.ts';
import { placeBlackBoxes } from './black-boxes.ts';

/** Everything but the labels, in pixels. */
export interface Drawing {
  readonly shapes: ReadonlyMap<string, Box>;
  readonly lines: ReadonlyMap<string, readonly Point[]>;
  readonly lanes: readonly Box[];
  readonly pool: Box;
  readonly blackBoxes: ReadonlyMap<string, Box>;
}

const HEADER = 30;
const ORIGIN = { x: 160, y: 160 };
const BOUNDARY = 36;

/** Turns cells and runs into pixels. */
export function draw(plan: Plan, placement: Placement, grid: Grid, wires: readonly Wire[]): Drawing {
  const tracks = assignTracks(wires);
  const headers = HEADER * ((plan.pool === null ? 0 : 1) + (plan.lanes[0]?.id === null ? 0 : 1));
  const origin = { x: ORIGIN.x + headers, y: ORIGIN.y };
  const spacing = spaceGrid(plan, placement, grid, wires, tracks, origin);

  const shapes = new Map<string, Box>();
  for (const item of plan.items.values()) {
    const x = spacing.x[2 * (placement.column.get(item.id) ?? 0) + 1] ?? 0;
    const y = spacing.y[2 * (placement.row.get(item.id) ?? 0) + 1] ?? 0;
    shapes.set(item.id, { x: x - item.width / 2, y: y - item.height / 2, width: item.width, height: item.height });
  }
  for (const event of plan.boundaryEvents) {
    const host = shapes.get(event.host);
    if (host === undefined) continue;
    const x = host.x + host.width / 2 - BOUNDARY / 2;
    shapes.set(event.id, { x, y: host.y + host.height - BOUNDARY / 2, width: BOUNDARY, height: BOUNDARY });
  }

  const top = spacing.borders[0] ?? 0;
  const bottom = spacing.borders[spacing.borders.length - 1] ?? 0;
  const right = spacing.right;
  const pool = { x: ORIGIN.x, y: top, width: right - ORIGIN.x, height: bottom - top };
  const lanes = plan.lanes.map((_, index) => {
    const y = spacing.borders[index] ?? top;
    const x = ORIGIN.x + (plan.pool === null ? 0 : HEADER);
    return { x, y, width: right - x, height: (spacing.borders[index + 1] ?? bottom) - y };
  });

  const ports = assignPorts(plan, wires);
  const open = new Map<string, Point[]>();
  for (const wire of wires) open.set(wire.id, points(wire, shapes, spacing, tracks, ports));
  const blackBoxes = placeBlackBoxes(plan, placement, wires, open, pool);
  const lines = new Map<string, readonly Point[]>();
  for (const wire of wires) lines.set(wire.id, closeAtBoxes(wire, open.get(wire.id) ?? [], blackBoxes));
  return { shapes, lines, lanes, pool, blackBoxes };
}

function points(
  wire: Wire,
  shapes: ReadonlyMap<string, Box>,
  spacing: Spacing,
  tracks: Tracks,
  ports: ReturnType<typeof assignPorts>,
): Point[] {
  const start = port(wire.boundary ?? wire.source, wire.sourceSide, ports.source.get(wire.id) ?? 0, shapes);
  const end = port(wire.target, wire.targetSide, ports.target.get(wire.id) ?? 0, shapes);
  const across = wire.runs.map((run, index) => {
    const last = index === wire.runs.length - 1;
    if (index === 0 && start !== null) return run.vertical ? start.x : start.y;
    if (last && end !== null) return run.vertical ? end.x : end.y;
    return coordinate(run, `${wire.id}#${index}`, spacing, tracks);
  });
  const list: Point[] = [];
  wire.runs.forEach((run, index) => {
    const here = across[index] ?? 0;
    const before = across[index - 1];
    if (index === 0) list.push(start ?? { x: here, y: Number.NaN });
    else if (before !== undefined) list.push(run.vertical ? { x: here, y: before } : { x: before, y: here });
    if (index === wire.runs.length - 1) list.push(end ?? { x: here, y: Number.NaN });
  });
  return list;
}

function port(id: string, side: Direction, offset: number, shapes: ReadonlyMap<string, Box>): Point | null {
  const box = shapes.get(id);
  if (box === undefined) return null;
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  switch (side) {
    case RIGHT:
      return { x: box.x + box.width, y: middle.y + offset };
    case LEFT:
      return { x: box.x, y: middle.y + offset };
    case UP:
      return { x: middle.x + offset, y: box.y };
    default:
      return { x: middle.x + offset, y: box.y + box.height };
  }
}

function coordinate(run: Run, key: string, spacing: Spacing, tracks: Tracks): number {
  const centre = (run.vertical ? spacing.x : spacing.y)[run.line] ?? 0;
  const track = tracks.trackOf.get(key);
  if (track === undefined) return centre;
  return centre + trackOffset(track, (run.vertical ? tracks.columns : tracks.rows).get(run.line) ?? 1);
}

/** Lines to black boxes are drawn open first: where the box ends up decides how far they go. */
function closeAtBoxes(wire: Wire, line: readonly Point[], boxes: ReadonlyMap<string, Box>): Point[] {
  const closed = line.map((point) => ({ x: Math.round(point.x), y: Math.round(point.y) }));
  const [first] = closed;
  const last = closed[closed.length - 1];
  const from = boxes.get(wire.source);
  const to = boxes.get(wire.target);
  if (first !== undefined && from !== undefined) first.y = wire.sourceSide === DOWN ? from.y + from.height : from.y;
  if (last !== undefined && to !== undefined) last.y = wire.targetSide === DOWN ? to.y + to.height : to.y;
  return closed;
}
