import { readForm } from '../../src/forms/read-form.ts';
import type { Form } from '../../src/forms/form.ts';

/** A form-js schema of these components. */
export function schemaWith(...components: readonly unknown[]): unknown {
  return { type: 'default', id: 'sample', schemaVersion: 17, components };
}

/** The same, read. */
export function formWith(...components: readonly unknown[]): Form {
  return readForm(schemaWith(...components));
}

/** A text field, amended. */
export function textfield(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { type: 'textfield', id: 'Field_1', key: 'name', label: 'Имя', ...more };
}
