import type { Access } from '../../cases/access-log.ts';
import type { Office, Person } from '../../identity/person.ts';
import type { LookerView } from '../contract.ts';

const day = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Almaty' });

/** Who of the staff looked, one line for each person and day, the latest first. */
export function lookerViews(accesses: readonly Access[], people: readonly Person[], offices: readonly Office[]): LookerView[] {
  const days = Map.groupBy(accesses, ({ person, at }) => `${day.format(new Date(at))} ${person}`);
  return [...days.values()]
    .map((looks) => {
      const last = looks.reduce((latest, look) => (look.at > latest.at ? look : latest));
      const person = people.find(({ id }) => id === last.person);
      return {
        at: last.at,
        positions: [...(person?.positions ?? []), ...(person?.roles ?? [])],
        office: offices.find(({ id }) => id === person?.office)?.name ?? null,
        times: looks.length,
      };
    })
    .toSorted((a, b) => b.at.localeCompare(a.at));
}
