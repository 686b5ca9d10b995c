import type { z } from 'zod';
import { texts } from '../../shared/texts/texts.ts';
import { pathKey, valueAt } from './json-path.ts';

/** What a schema finds in a part, in the user's language, by the place it is at. */
export function schemaFaults(schema: z.ZodType, value: unknown): ReadonlyMap<string, readonly string[]> {
  const faults = new Map<string, string[]>();
  for (const issue of schema.safeParse(value).error?.issues ?? []) {
    const key = pathKey(issue.path as (string | number)[]);
    faults.set(key, [...(faults.get(key) ?? []), sentence(issue, valueAt(value, issue.path as (string | number)[]))]);
  }
  return faults;
}

function sentence(issue: z.core.$ZodIssue, value: unknown): string {
  const { faults } = texts.editors;
  if (issue.code === 'unrecognized_keys') return faults.unknownKeys(issue.keys.join(', '));
  if (value === undefined || value === null || value === '') return faults.empty;
  switch (issue.code) {
    case 'invalid_format':
      return faults.format;
    case 'too_small':
      return faults.tooSmall;
    case 'too_big':
      return faults.tooBig;
    case 'invalid_value':
      return faults.choice;
    default:
      return faults.kind;
  }
}
