import type { Run, Wire } from './wires.ts';

/** Runs side by side in each corridor: which track, from 0, every run takes, and how many tracks a corridor has. */
export interface Tracks {
  /** By `wire id` and index of the run: `flow_1#2`. */
  readonly trackOf: ReadonlyMap<string, number>;
  readonly columns: ReadonlyMap<number, number>;
  readonly rows: ReadonlyMap<number, number>;
}

interface Strand {
  readonly key: string;
  readonly low: number;
  readonly high: number;
  /** Where the line comes and goes: the grid line across, and whether it is on the far side (right, below). */
  readonly turns: readonly { readonly at: number; readonly far: boolean }[];
}

/** Gives parallel runs of a corridor tracks of their own, in the order that crosses least. */
export function assignTracks(wires: readonly Wire[]): Tracks {
  const trackOf = new Map<string, number>();
  const columns = new Map<number, number>();
  const rows = new Map<number, number>();
  for (const vertical of [true, false]) {
    const corridors = new Map<number, Strand[]>();
    for (const wire of wires) {
      wire.runs.forEach((run, index) => {
        if (run.vertical !== vertical || run.line % 2 !== 0) return;
        corridors.set(run.line, [...(corridors.get(run.line) ?? []), strand(wire, run, index)]);
      });
    }
    for (const [line, strands] of corridors) {
      const sorted = sortStrands(strands);
      sorted.forEach((one, index) => {
        const beside = sorted.slice(0, index).filter((other) => overlap(one, other));
        trackOf.set(one.key, 1 + Math.max(-1, ...beside.map((other) => trackOf.get(other.key) ?? 0)));
      });
      const count = 1 + Math.max(...sorted.map((one) => trackOf.get(one.key) ?? 0));
      (vertical ? columns : rows).set(line, count);
    }
  }
  return { trackOf, columns, rows };
}

function strand(wire: Wire, run: Run, index: number): Strand {
  const before = wire.runs[index - 1];
  const after = wire.runs[index + 1];
  const turns: { at: number; far: boolean }[] = [];
  if (before !== undefined) turns.push({ at: run.from, far: before.from > before.to });
  if (after !== undefined) turns.push({ at: run.to, far: after.to > after.from });
  return { key: `${wire.id}#${index}`, low: Math.min(run.from, run.to), high: Math.max(run.from, run.to), turns };
}

function overlap(a: Strand, b: Strand): boolean {
  return a.low <= b.high && b.low <= a.high;
}

function sortStrands(strands: readonly Strand[]): Strand[] {
  const sorted = strands.toSorted((a, b) => a.high - a.low - (b.high - b.low));
  for (let pass = 0, moved = true; moved && pass < sorted.length; pass += 1) {
    moved = false;
    for (let index = 0; index + 1 < sorted.length; index += 1) {
      const [a, b] = [sorted[index], sorted[index + 1]];
      if (a === undefined || b === undefined || crossings(b, a) >= crossings(a, b)) continue;
      sorted[index] = b;
      sorted[index + 1] = a;
      moved = true;
    }
  }
  return sorted;
}

/** How often the lines meet when `near` takes the track before `far`. */
function crossings(near: Strand, far: Strand): number {
  if (!overlap(near, far)) return 0;
  const within = (at: number, other: Strand): boolean => at >= other.low && at <= other.high;
  return (
    near.turns.filter((turn) => turn.far && within(turn.at, far)).length +
    far.turns.filter((turn) => !turn.far && within(turn.at, near)).length
  );
}
