import type { Grid } from './grid.ts';
import type { Placement } from './placement.ts';
import type { Item, Plan } from './plan.ts';
import { INNER_FONT, OUTER_FONT, textHeight, textWidth, wrapText } from './text.ts';
import type { Tracks } from './tracks.ts';
import type { Wire } from './wires.ts';

const CORRIDOR = 44;
const LEFT_EDGE = 30;
/** Wide enough for the name of a message beside its line in the last column. */
const RIGHT_EDGE = 56;
const LANE_PADDING = 22;
const ROW_CORRIDOR = 24;
const TRACK = 16;
const MIN_COLUMN = 60;
/** Width at which names of events and gateways are reckoned when room is made for them. */
export const OUTER_LABEL_WIDTH = 110;

/** Room at both ends of a lane's name. */
const LANE_NAME_MARGIN = 12;

/** Where the grid lines lie, in pixels. */
export interface Spacing {
  /** Centre of each grid line: columns and vertical corridors by x, rows and horizontal corridors by y. */
  readonly x: readonly number[];
  readonly y: readonly number[];
  /** Upper border of each lane, and last the lower border of the pool. */
  readonly borders: readonly number[];
  readonly left: number;
  readonly right: number;
}

/** Makes columns, rows and the corridors between them as wide as shapes, parallel lines and labels need. */
export function spaceGrid(
  plan: Plan,
  placement: Placement,
  grid: Grid,
  wires: readonly Wire[],
  tracks: Tracks,
  origin: { readonly x: number; readonly y: number },
): Spacing {
  const items = [...plan.items.values()];
  const inColumn = (column: number): Item[] => items.filter((item) => placement.column.get(item.id) === column);
  const inRow = (row: number): Item[] => items.filter((item) => placement.row.get(item.id) === row);

  const columnWidths = numbers(placement.columns).map((column) =>
    Math.max(MIN_COLUMN, ...inColumn(column).map((item) => item.width)),
  );
  const labelled = stubNeeds(plan, placement, wires, columnWidths);
  const x: number[] = [];
  let at = origin.x;
  for (const line of numbers(grid.width)) {
    const width =
      line % 2 === 1
        ? (columnWidths[(line - 1) / 2] ?? MIN_COLUMN)
        : Math.max(
            line === 0 ? LEFT_EDGE : line === grid.width - 1 ? RIGHT_EDGE : CORRIDOR,
            ((tracks.columns.get(line) ?? 0) + 1) * TRACK,
            labelled.get(line) ?? 0,
          );
    x.push(Math.round(at + width / 2));
    at += width;
  }

  const y: number[] = [];
  const borders: number[] = [origin.y];
  const firstRows = lanesFirstRows(placement);
  let down = origin.y;
  for (const line of numbers(grid.height)) {
    const row = (line - 1) / 2;
    if (line % 2 === 1) {
      const height = Math.max(60, rowForName(plan, placement, row), ...inRow(row).map((item) => item.height));
      y.push(Math.round(down + height / 2));
      down += height;
      continue;
    }
    const lines = (tracks.rows.get(line) ?? 0) * TRACK;
    const above = Math.max(0, ...inRow(line / 2 - 1).map((item) => overhang(item, inRow(line / 2 - 1))));
    const below = Math.max(0, ...inRow(line / 2).map((item) => (item.kind === 'gateway' ? overhang(item, inRow(line / 2)) : 0)));
    const border = firstRows.has(line / 2) || line === 0 || line === grid.height - 1;
    if (!border) {
      const height = Math.max(ROW_CORRIDOR, above + below + lines + 8);
      y.push(Math.round(down + above + (height - above - below) / 2));
      down += height;
      continue;
    }
    // Lines along a border run below it, in the lane they lead to; along the last one above it, inside the pool.
    const last = line === grid.height - 1;
    if (line > 0) down += Math.max(LANE_PADDING, above + 8);
    if (line > 0 && !last) borders.push(Math.round(down));
    y.push(Math.round(down + (lines + TRACK) / 2));
    if (lines > 0) down += lines + TRACK;
    if (last) borders.push(Math.round(down));
    else down += Math.max(lines > 0 ? 0 : LANE_PADDING, below + 8);
  }
  return { x, y, borders, left: origin.x, right: Math.round(at) };
}

/** The least height of a row so that its lane is as long as its name, which bpmn-js sets upwards in the header. */
function rowForName({ lanes }: Plan, { rowsOfLane }: Placement, row: number): number {
  let first = 0;
  const lane = rowsOfLane.findIndex((rows) => row < (first += rows));
  const length = textWidth(lanes[lane]?.name ?? '', INNER_FONT) + LANE_NAME_MARGIN;
  return Math.ceil((length - 2 * LANE_PADDING) / (rowsOfLane[lane] ?? 1));
}

/** Distance between parallel lines: a track's place beside the middle of its corridor. */
export function trackOffset(track: number, count: number): number {
  return (track - (count - 1) / 2) * TRACK;
}

/** How far the name of an event, gateway or data object reaches beyond its row. */
function overhang(item: Item, row: readonly Item[]): number {
  if (item.kind === 'activity' || item.kind === 'annotation' || item.name === '') return 0;
  const height = Math.max(60, ...row.map((other) => other.height));
  const lines = wrapText(item.name, OUTER_LABEL_WIDTH, OUTER_FONT).length;
  return Math.max(0, item.height / 2 + textHeight(lines, OUTER_FONT) + 6 - height / 2);
}

/** A branch's name stands over the first stretch of its line: the corridor must be wide enough for it. */
function stubNeeds(
  plan: Plan,
  placement: Placement,
  wires: readonly Wire[],
  columnWidths: readonly number[],
): Map<number, number> {
  const needs = new Map<number, number>();
  for (const wire of wires) {
    const item = plan.items.get(wire.source);
    const run = wire.runs[0];
    if (wire.kind !== 'sequence' || wire.name === '' || item === undefined || run === undefined || run.vertical) continue;
    const column = placement.column.get(item.id) ?? 0;
    const corridor = 2 * column + (run.to > run.from ? 2 : 0);
    const inside = ((columnWidths[column] ?? 0) - item.width) / 2;
    needs.set(corridor, Math.max(needs.get(corridor) ?? 0, textWidth(wire.name, OUTER_FONT) + 32 - inside));
  }
  return needs;
}

function lanesFirstRows(placement: Placement): Set<number> {
  const rows = new Set<number>();
  placement.rowsOfLane.reduce((sum, count) => (rows.add(sum), sum + count), 0);
  return rows;
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
