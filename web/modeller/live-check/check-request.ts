import type { CheckedSetView, FindingView } from '../../../src/http/contract.ts';
import type { Installation } from './installed-context.ts';

/** Told to the worker first, and once. */
export interface InstallationTold {
  readonly installation: Installation;
}

/** A diagram for the worker to check; `turn` says which. */
export interface CheckRequest {
  readonly turn: number;
  readonly xml: string;
  /** What belongs to the diagram; null: what was told last. It changes seldom, and copying it costs more than the diagram. */
  readonly set: CheckedSetView | null;
}

/** What the worker found; null where the checks themselves failed. */
export interface CheckReply {
  readonly turn: number;
  readonly findings: readonly FindingView[] | null;
}
