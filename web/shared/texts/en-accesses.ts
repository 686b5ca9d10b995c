import { oneOrMany } from '../one-or-many.ts';
import type { ruAccesses } from './ru-accesses.ts';

/** Who looked at whose case, in English. Parts of `en`. */
export const enAccesses: typeof ruAccesses = {
  accesses: {
    title: 'Who looked at whose cases',
    lead: 'Every look at a case, a form, a file or a journal, and every name a search has shown. The entries are linked in a chain.',
    from: 'From',
    to: 'To',
    person: 'Who looked',
    personHint: 'beginning of a name',
    number: 'By case',
    numberHead: 'Case',
    show: 'Show',
    save: 'Export CSV',
    found: (shown, total) => (shown < total ? `The last ${shown} of ${total} are shown; the export has all.` : `${total} ${oneOrMany(total, 'look', 'looks')}`),
    empty: 'There were no such looks on these days.',
    intact: 'The chain of entries of these days is intact.',
    broken: 'The chain of entries of these days is broken: an entry was changed or removed.',
    wrongDays: 'Give the days: three months at most, the first not after the last.',
  },
  lookers: {
    title: 'Who looked at your application',
    lead: 'Staff who opened the application or its files, or were shown it in a search.',
    empty: 'No member of staff has opened it yet.',
    times: (n) => `${n} ${oneOrMany(n, 'time', 'times')}`,
    gone: 'somebody who works here no more',
  },
};
