/** That somebody does the head's tasks for a time. */
export interface Deputyship {
  readonly id: string;
  readonly office: string;
  /** Ids of people. */
  readonly head: string;
  readonly deputy: string;
  /** Calendar days, `2026-11-22`, both included. */
  readonly from: string;
  readonly to: string;
}

/** Where deputies are kept. */
export interface DeputyStore {
  deputies(): Promise<readonly Deputyship[]>;
  /** Adds it, or replaces the one with its id. */
  saveDeputy(deputyship: Deputyship): Promise<void>;
  /** Nothing where there is none. */
  deleteDeputy(id: string): Promise<void>;
}

const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Almaty', year: 'numeric', month: '2-digit', day: '2-digit' });

/** The calendar day at the offices, `2026-11-22`. */
export function dayAtOffices(instant: Date): string {
  return day.format(instant);
}

/** For whom the person stands in on this day, or null. */
export function standsInFor(deputies: readonly Deputyship[], person: { readonly id: string; readonly office: string | null }, now: Date): string | null {
  const today = dayAtOffices(now);
  const found = deputies.find(
    ({ deputy, office, from, to }) => deputy === person.id && office === person.office && from <= today && today <= to,
  );
  return found?.head ?? null;
}
