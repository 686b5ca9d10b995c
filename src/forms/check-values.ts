import { evaluateCondition } from '../model/expression.ts';
import { ExpressionFault } from '../model/errors.ts';
import { expressionNames } from '../model/expression-names.ts';
import { checkField } from './check-field.ts';
import type { Form, FormField, ValueFault } from './form.ts';

/** What a person sent, checked: the value of every key the form sets, and what is wrong. */
export interface CheckedValues {
  /** Complete only where there are no faults. What was left empty or was hidden is null; a box not ticked is false. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly faults: readonly ValueFault[];
}

/** So many keys the form does not have are told of: a request of nothing else would be answered with many times its size. */
const MOST_UNKNOWN = 100;

type Keyed = FormField & { readonly key: string };

/**
 * Checks the values of a completed form as the browser would, and more strictly: texts trimmed, options from the list,
 * numbers finite, dates real. Values of hidden and read-only fields are dropped; a key the form does not have is a fault.
 * Whether the files of a filepicker are those of the case is for the caller to check.
 * @param data what the form was shown with: variables it names, and option lists by `valuesKey`
 */
export function checkValues(
  form: Form,
  values: Readonly<Record<string, unknown>>,
  data: Readonly<Record<string, unknown>>,
): CheckedValues {
  const keyed = form.fields.filter((field): field is Keyed => field.key !== null);
  const keys = new Set(keyed.map(({ key }) => key));
  const faults: ValueFault[] = Object.keys(values)
    .filter((key) => !keys.has(key))
    .slice(0, MOST_UNKNOWN)
    .map((key) => ({ field: key, rule: 'unknown-field', params: {} }));
  const checked: Record<string, unknown> = {};
  const shown = shownData(keyed, values, data);
  for (const field of keyed) {
    if (field.readonly) continue;
    const { key } = field;
    if (isHidden(field, shown)) {
      checked[key] = null;
      continue;
    }
    const { value, fault } = checkField(field, Object.hasOwn(values, key) ? values[key] : null, data);
    checked[key] = value;
    if (fault !== null) faults.push({ field: key, ...fault });
  }
  return { values: checked, faults };
}

/** What the conditions of the form are evaluated on: as in the browser, where an untouched field is never missing. */
function shownData(
  fields: readonly Keyed[],
  values: Readonly<Record<string, unknown>>,
  data: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const entered = fields.map(({ key, type, readonly }): [string, unknown] => {
    const source = readonly ? data : values;
    const value = Object.hasOwn(source, key) ? source[key] : null;
    return [key, value ?? emptyValue(type)];
  });
  return { ...data, ...Object.fromEntries(entered) };
}

function emptyValue(type: FormField['type']): unknown {
  if (type === 'checkbox') return false;
  return type === 'textfield' || type === 'textarea' ? '' : null;
}

function isHidden({ hide }: FormField, shown: Readonly<Record<string, unknown>>): boolean {
  if (hide === null) return false;
  const missing = expressionNames(hide).filter((name) => !Object.hasOwn(shown, name));
  try {
    return evaluateCondition(hide, { ...Object.fromEntries(missing.map((name) => [name, null])), ...shown });
  } catch (error) {
    // As form-js has it: what gives neither true nor false does not hide, so that nothing required is skipped.
    if (error instanceof ExpressionFault) return false;
    throw error;
  }
}
