import type { SearchCasesRequest } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';

/** What the form asks for, or what is wrong with it. */
export interface ReadSearch {
  readonly asked: SearchCasesRequest | null;
  readonly fault: string | null;
}

/** Reads the fields of the form; empty ones are no condition. */
export function readSearch(fields: FormData): ReadSearch {
  const { search } = texts;
  const refused = (fault: string): ReadSearch => ({ asked: null, fault });
  const asked: Record<string, string> = {};
  for (const key of ['number', 'iin', 'name', 'from', 'to']) {
    const value = fields.get(key);
    const said = typeof value === 'string' ? value.trim() : '';
    if (said !== '') asked[key] = key === 'iin' ? said.replaceAll(/[\s-]/g, '') : said;
  }
  const { iin, name, from, to } = asked;
  if (Object.keys(asked).length === 0) return refused(search.nothing);
  if (iin !== undefined && !/^\d{12}$/.test(iin)) return refused(search.wrongIin);
  if (name !== undefined && (name.length < 2 || !/\p{L}/u.test(name))) return refused(search.shortName);
  if (from !== undefined && to !== undefined && from > to) return refused(search.wrongDates);
  return { asked, fault: null };
}
