import type { ruErasure } from './ru-erasure.ts';

/** What is said of erasing personal data, in English. */
export const enErasure: typeof ruErasure = {
  erasure: {
    title: 'How long personal data is kept',
    rule: (years: number): string => `${years === 1 ? 'A year' : `${years} years`} after a case has ended, everything personal in it is erased: once a day, by itself.`,
    noRule: 'No term is set: nothing is erased by itself. RETENTION_YEARS sets one.',
    byRequest: 'Where somebody asks for it, or a court decides, the data of one case is erased on its own page once it has ended.',
    term: 'What would be past a term of years:',
    show: 'Show',
    due: 'Past its term',
    none: 'There are no such cases.',
    more: (count: number): string => `Not all are shown: there are ${count}.`,
    case: 'Case',
    service: 'Service',
    ended: 'Ended',
    now: 'Erase now',
    confirmTitle: (count: number): string => `Erase the personal data of ${count === 1 ? 'one case' : `${count} cases`}?`,
    confirmLead:
      'Names, answers to forms, attachments and documents go for good. Numbers, dates and the journal stay, whose chain verifies as before. Back-ups keep what was in them.',
    confirm: 'Erase for good',
    done: (count: number): string => (count === 1 ? 'One case was erased.' : `${count} cases were erased.`),
    byRule: (when: string, years: number): string => `Personal data was erased on ${when}: ${years === 1 ? 'a year' : `${years} years`} had passed since the case ended.`,
    asked: (when: string, by: string, reason: string): string => `Personal data was erased on ${when} (${by}): ${reason}`,
    shell: 'administrator of the server',
    remains: 'Numbers, dates and the journal remain.',
    dialog: {
      open: 'Erase personal data',
      title: 'Erase the personal data of the case',
      lead: 'Names, answers to forms, attachments and documents go for good. Whether an issued document is genuine can still be verified.',
      label: 'Ground: it stays with the case. Name nobody.',
      empty: 'Write the ground.',
      confirm: 'Erase for good',
    },
  },
};
