/**
 * Somebody of the office looked at the application on a day. Their position and office are told, and not their name: as
 * in all the cabinet, it is the office that acts. Whom the applicant complains to reads the name in the auditor's journal.
 */
export interface LookerView {
  /** The last time on that day. UTC instant. */
  readonly at: string;
  /** Positions and roles the person holds. */
  readonly positions: readonly string[];
  /** Name of the office they work at; null where they work at none, or are gone. */
  readonly office: string | null;
  /** Looks on that day. */
  readonly times: number;
}

/*
 * GET /api/cabinet/cases/:case/accesses   → LookerView[], the latest first
 */
