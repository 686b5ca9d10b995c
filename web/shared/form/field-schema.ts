import type { CheckedField } from './check-value.ts';

/** A component of a form-js schema, as far as our own fields read it. */
export interface FieldSchema extends CheckedField {
  readonly id: string;
  readonly key: string;
  readonly label?: string;
  readonly dateLabel?: string;
  readonly description?: string;
  readonly values?: readonly unknown[];
  readonly valuesKey?: string;
  readonly multiple?: boolean;
  readonly accept?: string;
}

/** What form-js hands to a field. */
export interface FieldProps {
  readonly field: FieldSchema;
  /** Id of the input in the document. */
  readonly domId: string;
  readonly value: unknown;
  readonly errors: readonly string[];
  readonly disabled: boolean;
  readonly readonly: boolean;
  readonly onChange: (change: { readonly value: unknown }) => void;
  readonly onBlur: () => void;
  readonly onFocus: () => void;
}
