import type { OfficeView } from './contract.ts';

/**
 * How far a deadline is from settled. `undetermined`: no calendar tells its end. `provisional`: a calendar it rests on is
 * not confirmed.
 */
export type DueStateView = 'undetermined' | 'provisional';

/** A deadline whose passing makes a case overdue: the service's own, or that of a step. */
export interface DeadlineView {
  readonly case: { readonly id: string; readonly number: string };
  readonly service: string;
  /** Language of the act: of the names of the service and its steps. */
  readonly language: 'ru' | 'kk';
  readonly office: OfficeView;
  /** Id and name of the step; null: the service's own. */
  readonly element: string | null;
  readonly name: string | null;
  /** Null where it is undetermined. */
  readonly dueAt: string | null;
  readonly dueState: DueStateView | null;
  /** Whose step it is; empty for a system's, and for the service's own. */
  readonly positions: readonly string[];
  /** Name of the person who has taken it; null where nobody has. */
  readonly takenBy: string | null;
}

/** The head's list of a day. Every list begins with what is due first. */
export interface DeadlineListView {
  /** Calendar day at the office, `2026-11-22`. */
  readonly day: string;
  /** The working day after it; null where no calendar tells. */
  readonly nextDay: string | null;
  readonly overdue: readonly DeadlineView[];
  readonly today: readonly DeadlineView[];
  readonly next: readonly DeadlineView[];
  readonly undetermined: readonly DeadlineView[];
}

/** One year's calendar of working days. */
export interface CalendarYearView {
  readonly year: number;
  readonly state: 'confirmed' | 'provisional';
  /** What is derived by a rule and how it was checked, in Russian. */
  readonly note: string;
  readonly daysOff: readonly {
    readonly date: string;
    readonly name: string;
    readonly kind: 'holiday' | 'day-off' | 'moved' | 'transfer';
    readonly of: string | null;
    /** Title of the source. */
    readonly source: string;
  }[];
  readonly workingDays: readonly { readonly date: string; readonly for: string; readonly source: string }[];
}

/** The calendars there are, and what waits for others. */
export interface CalendarsView {
  readonly years: readonly CalendarYearView[];
  /** This year and the next, where there is no calendar of it. */
  readonly missing: readonly number[];
  readonly undetermined: readonly DeadlineView[];
  readonly provisional: readonly DeadlineView[];
}

/*
 * GET /api/office/deadlines  → DeadlineListView (who leads the office)
 * GET /api/calendars         → CalendarsView (administrator)
 */
