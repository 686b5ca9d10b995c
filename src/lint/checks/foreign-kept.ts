import { told } from '../../model/told.ts';
import type { Check } from '../finding.ts';
import { foreignNotes } from '../foreign-notes.ts';

/** What other tools have noted in the file is named, so that nobody takes it for something that happens. */
export const foreignKept: Check = {
  name: 'foreign-kept',
  class: 'notation',
  *run({ source }) {
    for (const { prefix, uri, count } of foreignNotes(source.rootElement)) {
      yield { element: null, ...told`${count} notes of another tool (${prefix}: ${uri}) are kept as they came, and not executed` };
    }
  },
};
