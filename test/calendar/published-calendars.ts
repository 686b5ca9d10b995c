import { resolve } from 'node:path';
import { readCalendars } from '../../src/read-calendars.ts';

/** The calendars the product ships. */
export const { calendar: published, faults: publishedFaults } = await readCalendars(resolve(import.meta.dirname, '../../diagrams'));
