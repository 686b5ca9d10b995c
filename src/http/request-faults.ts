import type { z } from 'zod';
import type { FieldError } from './contract.ts';

/** So many faults are told at most: a body of nothing but wrong fields would be answered with ten times its size. */
const MOST = 100;
const plural = new Intl.PluralRules('ru');

/** What is wrong with a request, field by field. `value` is what was checked. */
export function requestFaults(error: z.ZodError, value: unknown): FieldError[] {
  const faults = error.issues.slice(0, MOST).flatMap((issue) => {
    const field = issue.path.join('.');
    if (issue.code !== 'unrecognized_keys') return [{ field, ...faultOf(issue, at(value, issue.path)) }];
    return issue.keys.slice(0, MOST).map((key) => ({
      field: [...issue.path, key].join('.'),
      rule: 'unknown-field',
      message: 'Такого поля в запросе нет.',
    }));
  });
  return faults.slice(0, MOST);
}

function faultOf(issue: z.core.$ZodIssue, value: unknown): Omit<FieldError, 'field'> {
  if (value === undefined || value === null) return { rule: 'required', message: 'Заполните поле.' };
  if (issue.code === 'too_small' && issue.origin === 'string') {
    if (issue.minimum === 1) return { rule: 'required', message: 'Заполните поле.' };
    const min = Number(issue.minimum);
    return { rule: 'minLength', params: { min }, message: `Нужно не меньше ${signs(min)}.` };
  }
  if (issue.code === 'too_big' && issue.origin === 'string') {
    const max = Number(issue.maximum);
    return { rule: 'maxLength', params: { max }, message: `Нужно не больше ${signs(max)}.` };
  }
  if (issue.code === 'too_small') return { rule: 'min', params: { min: Number(issue.minimum) }, message: `Нужно не меньше ${issue.minimum}.` };
  if (issue.code === 'too_big') return { rule: 'max', params: { max: Number(issue.maximum) }, message: `Нужно не больше ${issue.maximum}.` };
  if (issue.code === 'invalid_format') return { rule: 'pattern', message: 'Значение не по образцу.' };
  if (issue.code === 'custom' && issue.message === 'characters') return { rule: 'characters', message: 'Есть невидимые или управляющие знаки: наберите текст заново.' };
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
