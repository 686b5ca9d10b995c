import { checkValues } from './check-values.ts';
import type { Form, FormField, ValueFault } from './form.ts';
import { sampleText } from './sample-text.ts';

/** A form as somebody could have filled it in. */
export interface SampledForm {
  /** What is entered: a file as `[{ file: 'name.pdf' }]`, a secret never. */
  readonly entered: Readonly<Record<string, unknown>>;
  /** The variables it sets once it is checked, secrets apart. */
  readonly values: Readonly<Record<string, unknown>>;
  /** What the form refuses of it: what is wanted cannot be entered, or nothing was found that a field takes. */
  readonly faults: readonly ValueFault[];
}

const FILE = '00000000-0000-4000-8000-000000000000';

/**
 * Fills a form in: what is wanted as it is, every other field by a value it takes, the first of a list.
 * @param data what the form is shown with: variables and lists of options
 * @param iin entered where an individual identification number is asked for
 */
export function sampleValues(
  form: Form,
  wanted: Readonly<Record<string, unknown>>,
  data: Readonly<Record<string, unknown>>,
  iin?: string,
): SampledForm {
  const entered: Record<string, unknown> = {};
  const checked: Record<string, unknown> = {};
  for (const field of form.fields) {
    const { key } = field;
    if (key === null || field.readonly) continue;
    if (field.type === 'filepicker') {
      checked[key] = [FILE];
      entered[key] = [{ file: 'sample.pdf' }];
      continue;
    }
    const value = Object.hasOwn(wanted, key) ? wanted[key] : sampleOf(field, data, iin);
    checked[key] = value;
    if (!field.secret && value !== null) entered[key] = value;
  }
  const { values, faults } = checkValues(form, checked, data);
  const secret = new Set(form.fields.filter((field) => field.secret).map(({ key }) => key));
  return { entered, values: Object.fromEntries(Object.entries(values).filter(([key]) => !secret.has(key))), faults };
}

function sampleOf(field: FormField, data: Readonly<Record<string, unknown>>, iin: string | undefined): unknown {
  const { type, min, max, values, valuesKey } = field;
  if (type === 'checkbox') return true;
  if (type === 'number') return min ?? Math.min(1, max ?? 1);
  if (type === 'datetime') return '1990-05-17';
  if (type === 'textfield' || type === 'textarea') return sampleText(field, iin);
  const [first = null] = values?.map(({ value }) => value) ?? offered(data[valuesKey ?? '']);
  return first;
}

function offered(list: unknown): readonly unknown[] {
  if (!Array.isArray(list)) return [];
  return list.map((option: unknown) => (typeof option === 'object' && option !== null && 'value' in option ? option.value : option));
}
