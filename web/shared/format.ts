import { language } from './texts/language.ts';
import type { Language } from './texts/language.ts';
import { texts } from './texts/texts.ts';

/** Where deadlines are reckoned (DESIGN: `Asia/Almaty`), whatever the zone of the machine that shows them. */
const zone = 'Asia/Almaty';

/**
 * Who writes so. Kazakh writes dates and numbers as Russian does, and browsers bring no data of its own for it; English is
 * written in the British manner, day before month.
 */
const locales: Readonly<Record<Language, string>> = { ru: 'ru', kk: 'ru', en: 'en-GB' };
const locale = locales[language];

/** English names the month: 03/04 would be read in two ways. */
const dayParts = { day: '2-digit', month: language === 'en' ? 'short' : '2-digit', year: 'numeric' } as const;
const day = new Intl.DateTimeFormat(locale, { timeZone: zone, ...dayParts });
const calendarDay = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...dayParts });
const time = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit' });
const clock = new Intl.DateTimeFormat(locale, { timeZone: zone, hour: '2-digit', minute: '2-digit', second: '2-digit' });
const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });

/** `22.11.2026`, in English `22 Nov 2026`, of an instant, in the zone of the deadlines. */
export function formatDay(instant: string): string {
  return day.format(new Date(instant));
}

/** `22.11.2026, 14:05` of an instant, in the zone of the deadlines. */
export function formatInstant(instant: string): string {
  const date = new Date(instant);
  return `${day.format(date)}, ${time.format(date)}`;
}

/** `12.12.2011` of a calendar date `2011-12-12`, which has no zone; anything else comes back as it is. */
export function formatDate(date: string): string {
  const [iso] = /^\d{4}-\d{2}-\d{2}/.exec(date) ?? [];
  return iso === undefined ? date : calendarDay.format(new Date(iso));
}

/** `14:05` where the instant is of the same day as `now`, otherwise day and time: short enough for a table. */
export function formatShort(instant: string, now: Date): string {
  const date = new Date(instant);
  return day.format(date) === day.format(now) ? time.format(date) : formatInstant(instant);
}

/** `14:05:09` of an instant that is seconds away. */
export function formatClock(instant: string): string {
  return clock.format(new Date(instant));
}

/**
 * A length of time in its largest whole unit: «5 минут», «3 часа», «2 дня». Milliseconds; the sign does not count, and
 * less than a minute is one: «осталось 0 минут» would say that it is too late.
 */
export function formatSpan(milliseconds: number): string {
  const minutes = Math.max(1, Math.floor(Math.abs(milliseconds) / 60_000));
  if (minutes < 60) return texts.time.minutes(minutes);
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? texts.time.hours(hours) : texts.time.days(Math.floor(hours / 24));
}

/** A number as the language writes it: `1 234,5` with its own spaces, `1,234.5`. */
export function formatNumber(value: number): string {
  return number.format(value);
}

/** Bytes in the unit a person reads: `980 Б`, `12,4 КБ`, `3 МБ`. */
export function formatSize(bytes: number): string {
  const { bytes: b, kilobytes, megabytes } = texts.sizes;
  if (bytes < 1024) return `${formatNumber(bytes)} ${b}`;
  if (bytes < 1024 * 1024) return `${formatNumber(bytes / 1024)} ${kilobytes}`;
  return `${formatNumber(bytes / 1024 / 1024)} ${megabytes}`;
}
