import { isCaseOverdue } from '../../cases/deadline.ts';
import type { CaseSummary } from '../../cases/store.ts';
import { dayAtOffices } from '../../identity/deputy.ts';
import type { Person } from '../../identity/person.ts';
import type { DayCount, LoadLine, OfficeLoadView } from '../contract.ts';
import { incidentViews } from './incident-views.ts';
import { officeTasks } from './task-views.ts';
import type { ViewContext } from './view-context.ts';

const DAYS = 14;
const DAY_MS = 24 * 60 * 60_000;

/** What there is to do at an office and who does it, over the cases of that office. */
export function officeLoad(office: string, cases: readonly CaseSummary[], staff: readonly Person[], context: ViewContext): OfficeLoadView {
  // What waits at a service centre or for the applicant is nobody's here to give out.
  const own = cases.map((record) => ({ ...record, tasks: record.tasks.filter((task) => task.office === office) }));
  const tasks = officeTasks(own, context);
  const line = (key: string, ofIt: typeof tasks): LoadLine => ({
    id: key,
    tasks: ofIt.length,
    overdue: ofIt.filter(({ overdue }) => overdue).length,
    free: ofIt.filter(({ claimedBy }) => claimedBy === null).length,
  });
  const positions = [...new Set([...staff.flatMap((person) => person.positions), ...tasks.flatMap((task) => task.positions)])];
  const active = cases.filter(({ status }) => status === 'active');
  return {
    office: context.office(office),
    active: active.length,
    overdue: active.filter((record) => isCaseOverdue(record, context.now)).length,
    byPerson: staff.map(({ id }) => line(id, tasks.filter(({ claimedBy }) => claimedBy?.id === id))),
    byPosition: positions.map((id) => line(id, tasks.filter((task) => task.positions.includes(id)))),
    days: daily(cases, context.now),
    incidents: incidentViews(cases),
    tasks,
    staff: staff.map(({ id, name, positions: held }) => ({ id, name, positions: held })),
  };
}

/** Cases begun and ended on each of the last days, the latest last. */
function daily(cases: readonly CaseSummary[], now: Date): DayCount[] {
  const count = (instants: readonly (string | null)[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const instant of instants) {
      const day = instant === null ? '' : dayAtOffices(new Date(instant));
      counts.set(day, (counts.get(day) ?? 0) + 1);
    }
    return counts;
  };
  const started = count(cases.map(({ startedAt }) => startedAt));
  const ended = count(cases.map(({ endedAt }) => endedAt));
  return Array.from({ length: DAYS }, (_, index) => {
    // The zone knows no summer time: days are 24 hours.
    const day = dayAtOffices(new Date(now.getTime() - (DAYS - 1 - index) * DAY_MS));
    return { day, started: started.get(day) ?? 0, ended: ended.get(day) ?? 0 };
  });
}
