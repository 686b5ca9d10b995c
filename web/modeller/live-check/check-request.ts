import type { CheckContextView, FindingView } from '../../../src/http/contract.ts';

/** A diagram for the worker to check; `turn` says which. */
export interface CheckRequest {
  readonly turn: number;
  readonly xml: string;
  readonly context: CheckContextView;
}

/** What the worker found; null where the checks themselves failed. */
export interface CheckReply {
  readonly turn: number;
  readonly findings: readonly FindingView[] | null;
}
