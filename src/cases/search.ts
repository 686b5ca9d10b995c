import type { CaseSummary } from './store.ts';

/** What a case is found by beside its number. Personal: it is kept in memory only, and goes with the values it is of. */
export interface Sought {
  /** Individual identification number of the applicant, 12 digits. */
  readonly iin: string | null;
  /** Surname, given name, patronymic, as far as they are known. */
  readonly name: string | null;
  /** What the register of the office calls the application. */
  readonly registrationNumber: string | null;
}

/** Reads of a case what it is found by: handed to a store, which does not know an engine's state. */
export type ReadSought = (record: { readonly state: unknown }) => Sought;

/** What somebody looks for. All given conditions must hold. */
export interface CaseQuery {
  /** Case number or registration number; dashes, spaces and the case of letters do not count. */
  readonly number?: string | undefined;
  /** All twelve digits. */
  readonly iin?: string | undefined;
  /** Beginnings of words of the name, in any order; the case of letters does not count, «ё» is «е». */
  readonly name?: string | undefined;
  /** Begun at or after this UTC instant. */
  readonly from?: string | undefined;
  /** Begun before this UTC instant. */
  readonly before?: string | undefined;
}

/** A case that was looked for, and whose it is. */
export interface FoundCase {
  readonly summary: CaseSummary;
  readonly name: string | null;
}

/** Finds cases by what a person at the counter can say. */
export interface CaseSearch {
  /** Newest first. A query without a condition finds every case. */
  find(query: CaseQuery): Promise<readonly FoundCase[]>;
}
