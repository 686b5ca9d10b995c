import { texts } from '../shared/texts/texts.ts';

const DAY = 24 * 60 * 60;

/** Seconds of calendar time in all their units: «10 д 19 мин», «14 мин 30 с». */
export function secondsText(seconds: number): string {
  const { timeUnits } = texts.compare;
  const parts = [
    [Math.floor(seconds / DAY), timeUnits.day],
    [Math.floor((seconds % DAY) / 3600), timeUnits.hour],
    [Math.floor((seconds % 3600) / 60), timeUnits.minute],
    [seconds % 60, timeUnits.second],
  ] as const;
  return parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) => `${count} ${unit}`)
    .join(' ');
}

/** Business days and calendar time, the one beside the other: «17 рабочих дней и ещё 1 ч 45 мин». */
export function longestText({ businessDays, seconds }: { readonly businessDays: number; readonly seconds: number }): string {
  const { compare } = texts;
  const time = secondsText(seconds);
  if (businessDays === 0) return time === '' ? compare.nothingCounted : time;
  const days = compare.businessDays(businessDays);
  return time === '' ? days : compare.andTime(days, time);
}
