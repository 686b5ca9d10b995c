import type { ComponentChildren, JSX } from 'preact';
import { language } from '../texts/language.ts';
import type { FieldProps } from './field-schema.ts';

/** Id of the list of faults of a field: what `aria-describedby` of its input names. */
export function faultsId(domId: string): string {
  return `${domId}-error-message`;
}

/** Label, description and faults around an input, in form-js's own classes so that all fields look alike. */
export function FieldFrame(props: FieldProps & { readonly children: ComponentChildren }): JSX.Element {
  const { field, domId, errors } = props;
  return (
    <div class={`fjs-form-field own-field ${errors.length > 0 ? 'fjs-has-errors' : ''}`}>
      <label class="fjs-form-field-label" for={domId}>
        {field.dateLabel ?? field.label}
        {field.validate?.required === true && (
          <span class="fjs-asterix" aria-hidden="true">
            *
          </span>
        )}
      </label>
      {props.children}
      {field.description !== undefined && <div class="fjs-form-field-description">{field.description}</div>}
      {errors.length > 0 && (
        <div class="fjs-form-field-error" lang={language} id={faultsId(domId)}>
          <ul>
            {errors.map((error) => (
              <li key={error}>{error}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
