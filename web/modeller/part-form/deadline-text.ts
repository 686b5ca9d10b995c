/** Units a deadline is typed in; `other` is a duration that is none of them alone, as ISO 8601 writes it. */
export const deadlineUnits = ['seconds', 'minutes', 'hours', 'days', 'businessDays', 'other'] as const;
export type DeadlineUnit = (typeof deadlineUnits)[number];

/** A deadline as it is typed: how much, of which unit. */
export interface TypedDeadline {
  readonly amount: string;
  readonly unit: DeadlineUnit;
}

const WRITTEN = /^P(?:(?<days>\d+)D|T(?:(?<hours>\d+)H|(?<minutes>\d+)M|(?<seconds>\d+)S))$/;
const writers: Readonly<Record<'seconds' | 'minutes' | 'hours' | 'days', (amount: string) => string>> = {
  seconds: (amount) => `PT${amount}S`,
  minutes: (amount) => `PT${amount}M`,
  hours: (amount) => `PT${amount}H`,
  days: (amount) => `P${amount}D`,
};

/** The deadline of a digest as it is typed. Two units together, `PT1M30S`, stay as they are written. */
export function typedDeadline(deadline: unknown): TypedDeadline {
  const { duration, businessDays } = (deadline ?? {}) as { readonly duration?: unknown; readonly businessDays?: string | number };
  if (businessDays !== undefined) return { amount: String(businessDays), unit: 'businessDays' };
  if (typeof duration !== 'string') return { amount: '', unit: 'minutes' };
  const parts = Object.entries(WRITTEN.exec(duration)?.groups ?? {}).find(([, amount]) => amount !== undefined);
  return parts === undefined ? { amount: duration, unit: 'other' } : { amount: parts[1] ?? '', unit: parts[0] as DeadlineUnit };
}

/** The deadline of a digest; a text that is no number is kept, so that the schema can say so. `when` stays with it. */
export function writtenDeadline({ amount, unit }: TypedDeadline, when: string | undefined): Readonly<Record<string, unknown>> {
  const rest = when === undefined ? {} : { when };
  if (unit === 'businessDays') return { businessDays: /^\d+$/.test(amount) ? Number(amount) : amount, ...rest };
  return { duration: unit === 'other' ? amount : writers[unit](amount), ...rest };
}
