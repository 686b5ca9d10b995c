import { type FormatStep, isOldData } from '../format-step.ts';

/** People of format 1 and 2 could not be disabled, nor be asked to change their password. */
export const peopleFlags: FormatStep = {
  format: 3,
  kind: 'people',
  change: (table) => {
    const { people } = table;
    if (!Array.isArray(people)) return table;
    const whole = people.every((person) => isOldData(person) && 'mustChangePassword' in person && 'disabled' in person);
    if (whole) return table;
    return { ...table, people: people.map((person: object) => ({ mustChangePassword: false, disabled: false, ...person })) };
  },
};
