import { texts } from '../texts/texts.ts';

/** The part of a form-js component that says what its value may be. */
export interface CheckedField {
  readonly type: string;
  readonly validate?: {
    readonly required?: boolean;
    readonly minLength?: number | string;
    readonly maxLength?: number | string;
    readonly min?: number | string;
    readonly max?: number | string;
    readonly pattern?: string;
    readonly validationType?: string;
  };
  readonly decimalDigits?: number;
  /**
   * `patternHint`: what a pattern asks for, in words. `format`: `iin`, whose control digit is checked, or `email`.
   * `secret`: `true` hides what is typed.
   */
  readonly properties?: { readonly patternHint?: string; readonly format?: string; readonly secret?: string };
}

/** A limit of the schema; an empty one or an expression counts as none: the server knows. */
function limit(value: number | string | undefined): number | null {
  if (value === undefined || value === '') return null;
  const number = Number(value);
  return Number.isFinite(number) ? number : null;
}

function controlDigit(iin: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, i) => sum + weight * Number(iin[i]), 0) % 11;
}

/** Twelve digits whose last one follows from the others. Nothing else is known of a number for certain. */
export function isIin(text: string): boolean {
  if (!/^\d{12}$/.test(text)) return false;
  const first = controlDigit(text, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]);
  const digit = first === 10 ? controlDigit(text, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) : first;
  return digit !== 10 && digit === Number(text[11]);
}

function isEmpty(type: string, value: unknown): boolean {
  if (value === null || value === undefined) return true;
  if (type === 'checkbox') return value !== true;
  if (typeof value === 'string') return value.trim() === '';
  return Array.isArray(value) && value.length === 0;
}

function requiredText(type: string): string {
  const { form } = texts;
  if (type === 'checkbox') return form.requiredTick;
  if (type === 'filepicker') return form.requiredFile;
  return type === 'radio' || type === 'select' ? form.requiredChoice : form.required;
}

function numberFaults(field: CheckedField, value: unknown): readonly string[] {
  const { form } = texts;
  const number = Number(value);
  if (!Number.isFinite(number)) return [form.number];
  const faults: string[] = [];
  const min = limit(field.validate?.min);
  const max = limit(field.validate?.max);
  const digits = field.decimalDigits;
  if (digits !== undefined && (String(value).split('.')[1] ?? '').length > digits) {
    faults.push(digits === 0 ? form.integer : form.decimals(digits));
  }
  if (min !== null && number < min) faults.push(form.min(min));
  if (max !== null && number > max) faults.push(form.max(max));
  return faults;
}

function lengthFaults(field: CheckedField, text: string): readonly string[] {
  const { form } = texts;
  const min = limit(field.validate?.minLength);
  const max = limit(field.validate?.maxLength);
  const wrong = (min !== null && text.length < min) || (max !== null && text.length > max);
  if (!wrong) return [];
  if (min !== null && min === max) return [form.exactLength(min)];
  return min !== null && text.length < min ? [form.minLength(min)] : [form.maxLength(max ?? 0)];
}

function textFaults(field: CheckedField, value: string): readonly string[] {
  const { form } = texts;
  const text = value.trim();
  const { pattern, validationType } = field.validate ?? {};
  const hint = field.properties?.patternHint ?? form.pattern;
  const faults = [...lengthFaults(field, text)];
  // Of a longer text its length says enough: the browser's engine may take its time with it.
  if (pattern !== undefined && pattern !== '' && text.length <= 1_000 && !new RegExp(`^(?:${pattern})$`, 'u').test(text)) faults.push(hint);
  if (field.properties?.format === 'iin' && faults.length === 0 && !isIin(text)) faults.push(form.iin);
  const email = validationType === 'email' || field.properties?.format === 'email';
  if (email && !/^[^@\s]+@[^@\s.]+(\.[^@\s.]+)+$/.test(text)) faults.push(form.email);
  if (validationType === 'phone' && !/^\+?[\d\s()-]{5,20}$/.test(text)) faults.push(form.phone);
  return faults;
}

/**
 * What is wrong with a value, as sentences; empty where nothing is. A courtesy to the person who types: the server
 * checks the same values against the same schema and has the last word.
 */
export function faultsOf(field: CheckedField, value: unknown): readonly string[] {
  if (isEmpty(field.type, value)) return field.validate?.required === true ? [requiredText(field.type)] : [];
  if (field.type === 'number') return numberFaults(field, value);
  if (field.type === 'datetime') return /^\d{4}-\d{2}-\d{2}/.test(String(value)) ? [] : [texts.form.date];
  return typeof value === 'string' && (field.type === 'textfield' || field.type === 'textarea') ? textFaults(field, value) : [];
}
