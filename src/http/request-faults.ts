import type { z } from 'zod';
import type { FieldError } from './contract.ts';

const plural = new Intl.PluralRules('ru');

/** What is wrong with a request, field by field, in the user's language. `value` is what was checked. */
export function requestFaults(error: z.ZodError, value: unknown): FieldError[] {
  return error.issues.flatMap((issue) => {
    const field = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return [{ field, ...faultOf(issue, at(value, issue.path)) }];
    return issue.keys.map((key) => ({
      field: [...issue.path, key].join('.'),
      rule: 'unknown-field',
      message: 'Такого поля в запросе нет.',
    }));
  });
}

function faultOf(issue: z.core.$ZodIssue, value: unknown): { rule: string; message: string } {
  if (value === undefined || value === null) return { rule: 'required', message: 'Заполните поле.' };
  if (issue.code === 'too_small' && issue.origin === 'string') {
    if (issue.minimum === 1) return { rule: 'required', message: 'Заполните поле.' };
    return { rule: 'minLength', message: `Нужно не меньше ${signs(Number(issue.minimum))}.` };
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    return { rule: 'maxLength', message: `Нужно не больше ${signs(Number(issue.maximum))}.` };
  }
  if (issue.code === 'too_small') return { rule: 'min', message: `Нужно не меньше ${issue.minimum}.` };
  if (issue.code === 'too_big') return { rule: 'max', message: `Нужно не больше ${issue.maximum}.` };
  if (issue.code === 'invalid_format') return { rule: 'pattern', message: 'Значение не по образцу.' };
  if (issue.code === 'invalid_value') return { rule: 'option', message: 'Такого значения в списке нет.' };
  return { rule: 'kind', message: 'Значение другого вида.' };
}

function at(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (found, key) => (typeof found === 'object' && found !== null ? (found as Record<PropertyKey, unknown>)[key] : undefined),
    value,
  );
}

/** «1 знака», «12 знаков»: the genitive after «не меньше», «не больше». */
function signs(count: number): string {
  return `${count} ${plural.select(count) === 'one' ? 'знака' : 'знаков'}`;
}
