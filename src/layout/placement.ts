import type { Plan } from './plan.ts';

/** What a search may vary. Both maps hold only what differs from 0. */
export interface Choice {
  /** Columns an item stands further right than it must. */
  readonly shift: ReadonlyMap<string, number>;
  /** Row within the item's lane. */
  readonly row: ReadonlyMap<string, number>;
  /** Black boxes that lie below the pool; the others lie above. */
  readonly below: ReadonlySet<string>;
}

/** Where every item stands: columns from the left, rows from the top over all lanes. */
export interface Placement {
  readonly column: ReadonlyMap<string, number>;
  readonly row: ReadonlyMap<string, number>;
  /** How many rows each lane has: at least one. */
  readonly rowsOfLane: readonly number[];
  readonly columns: number;
  readonly rows: number;
  readonly below: ReadonlySet<string>;
}

/**
 * Gives every item a cell. An item stands right of what leads to it in its own row, and at or right of what leads to
 * it from another row: so a hand-over between lanes goes straight down.
 */
export function place(plan: Plan, choice: Choice): Placement {
  const rowInLane = (id: string): number => choice.row.get(id) ?? 0;
  const rowsOfLane = plan.lanes.map(() => 1);
  for (const item of plan.items.values()) {
    rowsOfLane[item.lane] = Math.max(rowsOfLane[item.lane] ?? 1, rowInLane(item.id) + 1);
  }
  const firstRow: number[] = [];
  rowsOfLane.reduce((sum, rows, lane) => ((firstRow[lane] = sum), sum + rows), 0);

  const row = new Map<string, number>();
  for (const item of plan.items.values()) row.set(item.id, (firstRow[item.lane] ?? 0) + rowInLane(item.id));

  const leading = new Map<string, string[]>();
  for (const link of plan.links) {
    if (link.kind === 'message' || plan.backward.has(link.id)) continue;
    leading.set(link.target, [...(leading.get(link.target) ?? []), link.source]);
  }
  const column = new Map<string, number>();
  const taken = new Set<string>();
  for (const id of plan.items.keys()) {
    let at = choice.shift.get(id) ?? 0;
    let least = 0;
    for (const source of leading.get(id) ?? []) {
      least = Math.max(least, (column.get(source) ?? 0) + (row.get(source) === row.get(id) ? 1 : 0));
    }
    at += least;
    while (taken.has(`${at}/${row.get(id)}`)) at += 1;
    taken.add(`${at}/${row.get(id)}`);
    column.set(id, at);
  }
  return {
    column,
    row,
    rowsOfLane,
    columns: Math.max(0, ...column.values()) + 1,
    rows: rowsOfLane.reduce((sum, rows) => sum + rows, 0),
    below: choice.below,
  };
}
