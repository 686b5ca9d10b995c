import type { amendingRu } from './ru-amending.ts';

/** What publishing says of an amended act, in English. */
export const amendingEn: typeof amendingRu = {
  question: 'Was the act itself amended?',
  notAmended: 'No: the drawing, or our reading of the act, was corrected',
  amended: 'Yes: the act was amended',
  fields: {
    number: 'Number of the amending act',
    date: 'Date of its adoption',
    title: 'Its title',
    officialText: 'Address of the official text, where it is known',
  },
  line: (number, date) => `act amended: No ${number} of ${date}`,
};
