import type { JSX } from 'preact';
import type { FieldProps } from './field-schema.ts';
import { FieldFrame, faultsId } from './field-frame.tsx';

/** A text that is typed unseen and that the browser is asked not to remember. */
export function SecretField(props: FieldProps): JSX.Element {
  return (
    <FieldFrame {...props}>
      <input
        id={props.domId}
        type="password"
        class="fjs-input"
        autoComplete="off"
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
