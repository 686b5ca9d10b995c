import type { OpenJob, OpenMessage, OpenTask, OpenTimer } from './case.ts';
import type { DeadlineFacts } from './deadline.ts';

/** A move of a case to another version of its definition. */
export interface CaseMigration {
  /** Versions. */
  readonly from: number;
  readonly to: number;
  /** The element of the new version for each of the old that does not go on under its own id. */
  readonly mapping: Readonly<Record<string, string>>;
  /** In the analyst's words. Personal: it is erased with the case's values. */
  readonly reason: string;
  /** Id of the analyst. */
  readonly by: string;
  readonly at: string;
  /** When it was undone; null while it holds. */
  readonly undoneAt: string | null;
}

/**
 * How a case stood before it was moved to another version: what undoing the move goes back to. Kept until the case goes
 * on. Variables are not among it: a move changes none.
 */
export interface BeforeMigration extends Pick<DeadlineFacts, 'dueState'> {
  readonly definition: { readonly key: string; readonly version: number; readonly hash: string };
  /** The engine's state without its variables. */
  readonly state: unknown;
  readonly dueAt: string | null;
  readonly tasks: readonly OpenTask[];
  readonly jobs: readonly OpenJob[];
  readonly timers: readonly OpenTimer[];
  readonly messages: readonly OpenMessage[];
  readonly deadlineGroups: Readonly<Record<string, string>>;
  /** Keys of open items that went on: before and after. */
  readonly items: readonly { readonly before: string; readonly after: string }[];
  /** Passes of elements left for others: before and after. */
  readonly exchanged: readonly { readonly before: string; readonly after: string }[];
}
