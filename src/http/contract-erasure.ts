import type { CaseRef } from './contract-audit.ts';

/** A case whose time to be kept is over. */
export interface ErasableCase extends CaseRef {
  readonly service: string;
  /** Language of the act: of the name of the service. */
  readonly language: 'ru' | 'kk';
  readonly endedAt: string;
}

/** The rule by which what is personal is erased, and what it, or the one that was asked about, would erase now. */
export interface ErasureView {
  /** So many years after the end of a case; null: nothing is erased by itself. */
  readonly years: number | null;
  /** The longest ended first, a hundred at most. */
  readonly due: readonly ErasableCase[];
  readonly total: number;
}

/** `reason` names nobody: it stays. */
export interface EraseCaseRequest {
  readonly reason: string;
}

/** How many cases were erased. */
export interface ErasedView {
  readonly erased: number;
}

/** That everything personal of a case was erased. */
export interface CaseErasedView {
  readonly at: string;
  /** The rule: so many years after its end; null where it was asked for. */
  readonly years: number | null;
  /** Name of the administrator; null where the product did it, or somebody at its shell. */
  readonly by: string | null;
  readonly reason: string | null;
}

/*
 * GET  /api/erasure?years=            → ErasureView; with `years`, what would be due if this were the rule
 * POST /api/erasure                  → ErasedView: what the rule asks for, now
 * POST /api/cases/:case/erasure      EraseCaseRequest → CaseView; 409 case-still-active
 */
