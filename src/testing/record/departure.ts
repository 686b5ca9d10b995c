import { ReglamentError } from '../../errors.ts';

/** Where a case that was played leaves the way of the one it was recorded from. */
export interface Departure {
  /** The last element both entered; null: they part at once. */
  readonly after: string | null;
  /** What the recorded case entered next; null: it ended there. */
  readonly recorded: string | null;
  /** What the played one entered instead; null: it came no further. */
  readonly played: string | null;
  /** What kept it, in English; null where nothing did. */
  readonly reason: string | null;
}

/**
 * Compares two ways element by element; null where they come to the same: branches that run side by side may be entered
 * in another order.
 */
export function departureOf(recorded: readonly string[], played: readonly string[], fault: unknown): Departure | null {
  if (fault === null && recorded.toSorted().join(' ') === played.toSorted().join(' ')) return null;
  const same = recorded.findIndex((element, index) => played[index] !== element);
  const at = same === -1 ? Math.min(recorded.length, played.length) : same;
  return { after: recorded[at - 1] ?? null, recorded: recorded[at] ?? null, played: played[at] ?? null, reason: reasonOf(fault) };
}

function reasonOf(fault: unknown): string | null {
  if (fault === null) return null;
  // The message of an error of the platform may quote values.
  return fault instanceof ReglamentError ? fault.message : 'it failed for an unforeseen reason';
}
