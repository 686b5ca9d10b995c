import { texts } from '../texts/texts.ts';

const pattern = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const units = ['years', 'months', 'weeks', 'days', 'hours', 'minutes', 'seconds'] as const;

/** A duration of ISO 8601 in words: «10 минут». What is none is left as it is. */
export function durationText(duration: string): string {
  const counts = pattern.exec(duration);
  const parts = units.flatMap((unit, n) => {
    const count = counts?.[n + 1];
    return count === undefined ? [] : [texts.difference.time[unit](Number(count))];
  });
  return parts.length === 0 ? duration : parts.join(' ');
}
