import type { Case } from '../../cases/case.ts';
import type { Scenario } from '../../definitions/scenarios.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;
/** Monday, 2 March 2026, at midnight in Almaty, whose offset does not change. */
const MONDAY = Date.parse('2026-03-01T19:00:00Z');
const OFFSET_MS = 5 * HOUR_MS;
/** When scenarios begin that do not say. */
const BEGINS = MONDAY + 10 * HOUR_MS;

/** When a recorded case begins and how long its tasks take. */
export interface CaseTimes {
  /** As a scenario has them; nothing where nothing came of the time that passed. */
  readonly plan: Pick<Scenario, 'begins' | 'waits'>;
  /** By how many days dates of the case are moved. Never by none. */
  readonly days: number;
}

/**
 * The times of a case, moved into the week scenarios are played in: the same weekday and time of day, so that working
 * days are the same; another date, which is nobody's. Waits are kept only where something was late or a timer fired.
 * @param late what was late
 */
export function caseTimes({ startedAt, journal }: Pick<Case, 'startedAt' | 'journal'>, late: readonly string[]): CaseTimes {
  const started = Date.parse(startedAt);
  const local = started + OFFSET_MS;
  const day = Math.floor(local / DAY_MS);
  // The first of January 1970 was a Thursday.
  const weekday = (((day + 3) % 7) + 7) % 7;
  const timed = late.length > 0 || journal.some(({ event }) => event.type === 'timer-due');
  const begins = timed ? MONDAY + weekday * DAY_MS + Math.floor((local - day * DAY_MS) / MINUTE_MS) * MINUTE_MS : BEGINS;
  const apart = Math.floor((begins + OFFSET_MS) / DAY_MS) - day;
  const days = apart === 0 ? 7 : apart;
  if (!timed) return { plan: {}, days };
  return { plan: { begins: new Date(begins).toISOString(), waits: waitsOf(journal) }, days };
}

/** How long each task kept the case: from when it was opened, or the task before it was done, until it was done or taken away. */
function waitsOf(journal: Case['journal']): NonNullable<Scenario['waits']> {
  const opened = new Map<string, number>();
  const waits = new Map<string, string[]>();
  let before = 0;
  for (const { event, at } of journal) {
    const now = Date.parse(at);
    if (event.type === 'task-opened') opened.set(`${event.element}#${event.pass}`, now);
    if (event.type !== 'task-completed' && event.type !== 'cancelled') continue;
    const from = opened.get(`${event.element}#${event.pass}`);
    if (from === undefined) continue;
    const list = waits.get(event.element) ?? [];
    list[event.pass - 1] = durationOf(now - Math.max(from, before));
    waits.set(event.element, Array.from(list, (wait) => wait ?? 'PT0S'));
    before = now;
  }
  const long = [...waits].filter(([, list]) => list.some((wait) => wait !== 'PT0S'));
  return Object.fromEntries(long.map(([element, list]) => [element, list.length === 1 ? (list[0] ?? 'PT0S') : list]));
}

/** To the second, rounded up: what was late by less stays late. */
function durationOf(milliseconds: number): string {
  const all = Math.ceil(milliseconds / 1000);
  const [minutes, seconds] = [Math.floor(all / 60), all % 60];
  return minutes === 0 ? `PT${seconds}S` : `PT${minutes}M${seconds === 0 ? '' : `${seconds}S`}`;
}
