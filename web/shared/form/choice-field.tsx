import type { JSX } from 'preact';
import { texts } from '../texts/texts.ts';
import { certificateChoices } from './certificate-choices.ts';
import { CertificateField, type ShowCertificate } from './certificate-field.tsx';
import type { FieldProps } from './field-schema.ts';
import { FieldFrame, faultsId } from './field-frame.tsx';
import { optionsOf } from './options-of.ts';

/** Characters of a choice that a select shows on a phone; of a longer one the end would stay unread. */
const FITS = 30;

/** A select: the browser's own, so that keyboard and phone do what people are used to. Certificates have their dialog. */
export function choiceField(
  data: Readonly<Record<string, unknown>>,
  show: ShowCertificate | undefined,
): (props: FieldProps) => JSX.Element {
  return function ChoiceField(props) {
    const certificates = certificateChoices(props.field, data);
    if (certificates !== null) return <CertificateField {...props} choices={certificates} show={show} />;
    const options = optionsOf(props.field, data);
    const value = typeof props.value === 'string' ? props.value : '';
    const label = options.find((option) => option.value === value)?.label ?? '';
    return (
      <FieldFrame {...props}>
        <select
          id={props.domId}
          class="fjs-input"
          value={value}
          disabled={props.disabled || props.readonly}
          aria-invalid={props.errors.length > 0}
          aria-describedby={faultsId(props.domId)}
          onChange={(event) => props.onChange({ value: event.currentTarget.value === '' ? null : event.currentTarget.value })}
          onFocus={props.onFocus}
          onBlur={props.onBlur}
        >
          <option value="">{options.length === 0 ? texts.form.noOptions : texts.form.choose}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
        {label.length > FITS && <div class="fjs-form-field-description">{label}</div>}
      </FieldFrame>
    );
  };
}
