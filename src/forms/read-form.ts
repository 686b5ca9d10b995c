import type { Component } from './component-schema.ts';
import { FormUnreadable } from './errors.ts';
import type { Form, FormField } from './form.ts';
import { parseForm, placeOf } from './form-faults.ts';

/**
 * A form-js schema as the server reads it.
 * @throws FormUnreadable naming each component, and what of it is outside the subset
 */
export function readForm(json: unknown): Form {
  const { id, schemaVersion, components, faults } = parseForm(json);
  if (id === null || faults.length > 0) throw new FormUnreadable(id, faults);
  return { id, schemaVersion, fields: components.map(readField) };
}

function readField(component: Component, index: number): FormField {
  const base: FormField = {
    id: placeOf(component, index),
    type: component.type,
    key: null,
    label: '',
    required: false,
    minLength: null,
    maxLength: null,
    min: null,
    max: null,
    pattern: null,
    patternHint: null,
    format: null,
    secret: false,
    readonly: false,
    values: null,
    valuesKey: null,
    hide: component.conditional?.hide ?? null,
    multiple: false,
    accept: null,
  };
  if (component.type === 'text' || component.type === 'separator') return base;
  return {
    ...base,
    key: component.key,
    label: (component.type === 'datetime' ? component.dateLabel : undefined) ?? component.label ?? '',
    required: component.validate?.required ?? false,
    // form-js sends nothing of a disabled field; neither is an answer.
    readonly: component.readonly === true || component.disabled === true,
    ...particulars(component),
  };
}

type Asking = Exclude<Component, { type: 'text' | 'separator' }>;

function particulars(component: Asking): Partial<FormField> {
  switch (component.type) {
    case 'textfield':
      return {
        secret: component.properties?.secret === 'true',
        minLength: component.validate?.minLength ?? null,
        maxLength: component.validate?.maxLength ?? null,
        pattern: component.validate?.pattern ?? null,
        patternHint: component.properties?.patternHint ?? null,
        format: component.properties?.format ?? component.validate?.validationType ?? null,
      };
    case 'textarea':
      return { minLength: component.validate?.minLength ?? null, maxLength: component.validate?.maxLength ?? null };
    case 'number':
      return { min: component.validate?.min ?? null, max: component.validate?.max ?? null };
    case 'radio':
    case 'select':
      return { values: component.values ?? null, valuesKey: component.valuesKey ?? null };
    case 'filepicker':
      return { multiple: component.multiple ?? false, accept: component.accept ?? null };
    default:
      return {};
  }
}
