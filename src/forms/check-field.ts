import { checkText } from './check-text.ts';
import { accepted, empty, refused, type CheckedField } from './checked-field.ts';
import type { FormField } from './form.ts';

/** How many files one field may hold. */
const maxFiles = 20;
/** Attachment ids are UUIDs; anything longer is none. */
const maxIdLength = 64;

/** Checks one value of a visible field; null and undefined are empty. */
export function checkField(
  field: FormField,
  raw: unknown,
  data: Readonly<Record<string, unknown>>,
): CheckedField {
  if (field.type === 'checkbox') return checkBox(field, raw ?? false);
  if (raw === null || raw === undefined) return empty(field);
  switch (field.type) {
    case 'textfield':
    case 'textarea':
      return typeof raw === 'string' ? checkText(field, raw) : refused('kind', { kind: 'text' });
    case 'number':
      return checkNumber(field, raw);
    case 'radio':
    case 'select':
      return checkChoice(field, raw, data);
    case 'datetime':
      return checkDate(field, raw);
    case 'filepicker':
      return checkFiles(field, raw);
    default:
      return accepted(null);
  }
}

function checkBox(field: FormField, raw: unknown): CheckedField {
  if (typeof raw !== 'boolean') return refused('kind', { kind: 'boolean' });
  return field.required && !raw ? refused('required') : accepted(raw);
}

function checkNumber({ min, max }: FormField, raw: unknown): CheckedField {
  if (typeof raw !== 'number' || !Number.isFinite(raw)) return refused('kind', { kind: 'number' });
  if (min !== null && raw < min) return refused('min', { min });
  if (max !== null && raw > max) return refused('max', { max });
  return accepted(raw);
}

function checkChoice(field: FormField, raw: unknown, data: Readonly<Record<string, unknown>>): CheckedField {
  if (typeof raw !== 'string') return refused('kind', { kind: 'text' });
  if (raw === '') return empty(field);
  return optionsOf(field, data).includes(raw) ? accepted(raw) : refused('option');
}

function optionsOf({ values, valuesKey }: FormField, data: Readonly<Record<string, unknown>>): readonly string[] {
  if (values !== null) return values.map(({ value }) => value);
  const list = valuesKey !== null && Object.hasOwn(data, valuesKey) ? data[valuesKey] : null;
  if (!Array.isArray(list)) return [];
  return list.flatMap((option: unknown) => {
    const value = typeof option === 'object' && option !== null && 'value' in option ? option.value : option;
    return typeof value === 'string' ? [value] : [];
  });
}

/** A real day of the years people and papers of today can name. */
function checkDate(field: FormField, raw: unknown): CheckedField {
  if (typeof raw !== 'string') return refused('kind', { kind: 'date' });
  if (raw === '') return empty(field);
  const day = /^(?:19|20|21)\d\d-\d\d-\d\d$/.test(raw) ? new Date(`${raw}T00:00:00Z`) : null;
  const real = day !== null && !Number.isNaN(day.getTime()) && day.toISOString().startsWith(raw);
  return real ? accepted(raw) : refused('date');
}

function checkFiles(field: FormField, raw: unknown): CheckedField {
  if (!Array.isArray(raw)) return refused('file');
  if (raw.length === 0) return empty(field);
  const sound = raw.every((id) => typeof id === 'string' && id !== '' && id.length <= maxIdLength);
  const most = field.multiple ? maxFiles : 1;
  return sound && raw.length <= most && new Set(raw).size === raw.length ? accepted([...raw]) : refused('file');
}
