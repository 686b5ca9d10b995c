/** A case that has ended, as far as analysts know of it. */
export interface EndedCaseView {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  /** The end event it reached, and what that is called. */
  readonly outcome: string;
  readonly outcomeName: string;
  readonly endedAt: string;
}

/** A case as a scenario, played to see whether it goes the same way. Holds no personal value of the case. */
export interface RecordingView {
  /** As the schema of scenarios has it. */
  readonly scenario: Readonly<Record<string, unknown>>;
  /** Null: played, it goes the way of the case to the same end. */
  readonly departure: {
    /** The last element both entered; null: they part at once. */
    readonly after: string | null;
    /** What the case entered next; null: it ended there. */
    readonly recorded: string | null;
    /** What the played one entered instead; null: it came no further. */
    readonly played: string | null;
  } | null;
  /** What it does not meet of what the case showed beside its way, a sentence each, in English. */
  readonly unmet: readonly string[];
  /** Tasks whose values the case has not kept: those of the scenario are likely, not certain. */
  readonly uncertain: readonly { readonly element: string; readonly pass: number }[];
  /** What the case went through and no scenario tells. */
  readonly untold: readonly ('correction' | 'migration' | 'message' | 'reassignment')[];
}

/** What is known so far of a scenario that is walked by hand: the fields of the schema of scenarios. */
export interface WalkRequest {
  readonly begins?: string | undefined;
  readonly tasks: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;
  readonly waits?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly answers?: Readonly<Record<string, readonly string[]>> | undefined;
  readonly verdicts?: Readonly<Record<string, 'verified' | 'refused'>> | undefined;
}

/** Where a walk stands: the first task nothing is said of, or the end. */
export interface WalkView {
  /** The instant it is there. */
  readonly now: string;
  /** Elements entered and sequence flows taken, in order. */
  readonly trace: readonly string[];
  readonly flows: readonly string[];
  /** Where its tokens are: ids of elements, one for each. */
  readonly tokens: readonly string[];
  readonly next: WalkTaskView | null;
  /** What it waits for besides tasks. */
  readonly waiting: readonly { readonly element: string; readonly kind: 'job' | 'timer' | 'message'; readonly incident: string | null }[];
  /** The end event; null: it has not ended. */
  readonly outcome: string | null;
  readonly documents: readonly { readonly title: string; readonly number: string; readonly final: boolean }[];
  readonly variables: Readonly<Record<string, unknown>>;
  /** Missed deadlines: ids of elements, `group` and its name, `service`. */
  readonly late: readonly string[];
  /** Elements that ask systems, each with the ways its system can fail. */
  readonly asking: readonly { readonly element: string; readonly operation: string; readonly failures: readonly string[] }[];
  /** Why it goes no further, in English; null: nothing keeps it. */
  readonly fault: { readonly code: string; readonly message: string; readonly element: string | null } | null;
}

/** A task that waits for its values. */
export interface WalkTaskView {
  readonly element: string;
  readonly pass: number;
  readonly positions: readonly string[];
  readonly dueAt: string | null;
  /** form-js schema. */
  readonly schema: unknown;
  readonly data: Readonly<Record<string, unknown>>;
  /** Whether its form asks for a secret, of which a walk gives the verdict alone. */
  readonly secret: boolean;
}

/*
 * Routes, below /api.
 *
 * GET  /definitions/:region/:service/:channel/ended-cases  → EndedCaseView[], the latest first, fifty at most (analyst)
 * POST /cases/:case/scenario                               → RecordingView (analyst); noted among those who looked at the case;
 *      409 case-not-ended, 410 case-values-erased
 * POST /definitions/:region/:service/:channel/draft/walk   WalkRequest → WalkView of the draft (analyst); nothing is kept;
 *      422 form-rejected where the values of a task are not taken
 */
