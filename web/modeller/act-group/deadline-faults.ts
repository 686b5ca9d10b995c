import { texts } from '../../shared/texts/texts.ts';

/** ISO 8601, years to seconds or weeks, with at least one part and a part behind every `T`. */
const DURATION = /^P(?!$)(?:\d+W|(?:\d+Y)?(?:\d+M)?(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/;

/** What is wrong with a duration as it was typed; null: nothing, or nothing was typed. */
export function durationFault(value: string | undefined): string | null {
  return value === undefined || value === '' || DURATION.test(value) ? null : texts.modeller.durationFault;
}

/** What is wrong with a number of business days as it was typed. */
export function businessDaysFault(value: string | undefined): string | null {
  return value === undefined || value === '' || /^[1-9]\d{0,3}$/.test(value) ? null : texts.modeller.businessDaysFault;
}
