import type { EnteredField } from './entered-values.ts';
import { applyingCitizen, inventedPeople, type InventedPerson } from './invented-people.ts';
import { likeShape } from './like-shape.ts';

/** What invented values go by. */
export interface InventOptions {
  /** Everything that was entered freely in the case, none of which may come back. */
  readonly texts: ReadonlySet<string>;
  /** Of the act. */
  readonly language: 'ru' | 'kk';
  /** By how many days dates are moved: as the beginning of the case is. */
  readonly days: number;
  /** Whether conditions of the diagram read the variable. */
  readonly steers: (name: string) => boolean;
  /** Whether the applicant applied by the portal: then they are the citizen of the demonstration. */
  readonly byPortal: boolean;
}

/** Puts invented values in the place of entered ones: the same in the place of the same, all over a case. */
export interface Inventor {
  /** What takes the place of a value; undefined where nothing can and it is left out. */
  invent(field: EnteredField, value: unknown): unknown;
  /** The same for a text of an answer, by the name of the variable. */
  inventText(key: string, text: string): string;
}

const NAME = /^(.*?)(surname|givenName|patronymic|name|iin)$/i;
const DATE = /^(\d{4}-\d{2}-\d{2})(.*)$/;
const DAY_MS = 86_400_000;

export function inventValues({ texts, language, days, steers, byPortal }: InventOptions): Inventor {
  const pool = [...inventedPeople(texts)];
  const byIin = new Map<string, InventedPerson>();
  const byRole = new Map<string, InventedPerson>();
  const instead = new Map<string, string>();

  function personOf(role: string, iin: string | null): InventedPerson {
    const known = (iin === null ? undefined : byIin.get(iin)) ?? (iin === null ? byRole.get(role) : undefined);
    const person = known ?? byRole.get(role) ?? (role === '' && byPortal ? applyingCitizen() : (pool.shift() ?? applyingCitizen()));
    byRole.set(role, person);
    if (iin !== null) byIin.set(iin, person);
    return person;
  }

  function named(key: string, text: string): string | null {
    const [, before = '', part = ''] = NAME.exec(key) ?? [];
    const role = before === 'entered' ? '' : before;
    switch (part.toLowerCase()) {
      case 'iin':
        return personOf(role, text).iin;
      case 'surname':
        return personOf(role, null).surname;
      case 'givenname':
        return personOf(role, null).givenName;
      case 'patronymic':
        return personOf(role, null).patronymic ?? personOf(role, null).givenName;
      case 'name': {
        const { surname, givenName } = personOf(role, null);
        return `${surname} ${givenName}`;
      }
      default:
        return null;
    }
  }

  function dateInstead(text: string): string | null {
    const [, day, rest = ''] = DATE.exec(text) ?? [];
    if (day === undefined || Number.isNaN(Date.parse(day))) return null;
    return `${new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10)}${rest}`;
  }

  function textInstead(field: EnteredField, text: string): string | undefined {
    const fits = (other: string): boolean => fitsField(field, other) && !texts.has(other);
    if (field.format === 'iin') return personOf(NAME.exec(field.key)?.[1] ?? field.key, text).iin;
    if (field.format === 'email' || text.includes('@')) return `applicant${byIin.size + 1}@example.kz`;
    const earlier = instead.get(text);
    if (earlier !== undefined && fits(earlier)) return earlier;
    const shaped = field.pattern !== null || (field.minLength !== null && field.minLength === field.maxLength);
    const spoken = shaped ? null : (named(field.key, text) ?? exampleOf(field, language));
    const other = spoken !== null && fits(spoken) ? spoken : (likeShape(text, fits) ?? undefined);
    if (other !== undefined) instead.set(text, other);
    return other;
  }

  return {
    invent: (field, value) => {
      if (typeof value === 'boolean') return value;
      if (field.values !== null) return value;
      if (typeof value === 'number') return steers(field.key) ? value : numberInstead(field, value);
      if (typeof value !== 'string' || field.valuesKey !== null) return undefined;
      return field.type === 'datetime' ? (dateInstead(value) ?? undefined) : textInstead(field, value);
    },
    inventText: (key, text) => dateInstead(text) ?? named(key, text) ?? likeShape(text, (other) => !texts.has(other)) ?? '',
  };
}

function exampleOf({ label, key }: EnteredField, language: 'ru' | 'kk'): string {
  return `${label === '' ? key : label}: ${language === 'kk' ? 'үлгі' : 'пример'}`;
}

/** A number that nothing depends on: another one the form takes. */
function numberInstead({ min, max }: EnteredField, value: number): number | undefined {
  const least = min ?? 1;
  return [least + 1, least, least + 2].find((other) => other !== value && (max === null || other <= max)) ?? least;
}

function fitsField({ pattern, minLength, maxLength }: EnteredField, text: string): boolean {
  if (text === '' || text.length < (minLength ?? 0) || text.length > (maxLength ?? Infinity)) return false;
  return pattern === null || new RegExp(`^(?:${pattern})$`, 'u').test(text);
}
