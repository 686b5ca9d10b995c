import type { JSX } from 'preact';
import type { FieldProps } from './field-schema.ts';
import { FieldFrame, faultsId } from './field-frame.tsx';

/** A calendar date: the browser's own input. form-js's follows the browser's locale in writing 03.04 or 04/03. */
export function DateField(props: FieldProps): JSX.Element {
  return (
    <FieldFrame {...props}>
      <input
        id={props.domId}
        type="date"
        class="fjs-input"
        min="1900-01-01"
        max="2100-12-31"
        value={typeof props.value === 'string' ? props.value : ''}
        disabled={props.disabled}
        readOnly={props.readonly}
        aria-invalid={props.errors.length > 0}
        aria-describedby={faultsId(props.domId)}
        onInput={(event) => props.onChange({ value: event.currentTarget.value === '' ? null : event.currentTarget.value })}
        onFocus={props.onFocus}
        onBlur={props.onBlur}
      />
    </FieldFrame>
  );
}
