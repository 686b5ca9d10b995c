import { Textfield } from '@bpmn-io/form-js-viewer';
import { createElement } from 'form-js-preact';
import type { ComponentType, JSX } from 'preact';
import { bridgeField } from './field-bridge.ts';
import type { RegisteredField } from './field-bridge.ts';
import type { FieldProps } from './field-schema.ts';
import { SecretField } from './secret-field.tsx';

const Secret = asComponent(bridgeField('textfield', null, SecretField));
const Plain = asComponent(Textfield);

/** A text field: form-js's own, but for secrets, which it would show. */
export const TextOrSecret: RegisteredField = Object.assign(
  (props: FieldProps): JSX.Element => createElement(props.field.properties?.secret === 'true' ? Secret : Plain, props),
  { config: (Textfield as unknown as RegisteredField).config },
);

/** form-js registers fields by their `config`; that they are components as well its types do not say. */
function asComponent(field: unknown): ComponentType<FieldProps> {
  return field as ComponentType<FieldProps>;
}
