import type { JSX } from 'preact';
import { texts } from '../../shared/texts/texts.ts';
import type { ShownField } from './form-view.ts';

/** A text field's formats: one by `properties.format`, the other by `validate.validationType`. */
const FORMATS = ['', 'iin', 'email'] as const;

/** The rules of a field that the server checks and form-js knows nothing of; nothing for a field that has none. */
export function FieldRules(props: { readonly field: ShownField; readonly onChange: (property: 'properties' | 'validate', value: unknown) => void }): JSX.Element | null {
  const { forms: words } = texts.editors;
  const { field, onChange } = props;
  const { properties = {}, validate = {} } = field;
  if (field.type !== 'textfield') return null;
  const property = (name: string, value: string | undefined): void => onChange('properties', without({ ...properties, [name]: value }));
  const format = properties['format'] ?? (validate['validationType'] === 'email' ? 'email' : '');
  return (
    <section class="field-rules" aria-labelledby="field-rules-title">
      <h3 id="field-rules-title">{words.rules}</h3>
      <label class="stacked">
        {words.format}
        <select
          value={format}
          onChange={({ currentTarget: { value } }) => {
            if ((validate['validationType'] === 'email') !== (value === 'email')) {
              onChange('validate', without({ ...validate, validationType: value === 'email' ? 'email' : undefined }));
            }
            if (properties['format'] !== undefined || value === 'iin') property('format', value === 'iin' ? 'iin' : undefined);
          }}
        >
          {FORMATS.map((one) => (
            <option key={one} value={one}>
              {words.formats[one === '' ? 'any' : one]}
            </option>
          ))}
        </select>
      </label>
      <label class="stacked">
        {words.patternHint}
        <input value={properties['patternHint'] ?? ''} onInput={({ currentTarget: { value } }) => property('patternHint', value === '' ? undefined : value)} />
      </label>
      <label class="tick">
        <input type="checkbox" checked={properties['secret'] === 'true'} onChange={({ currentTarget: { checked } }) => property('secret', checked ? 'true' : undefined)} />
        {words.secret}
      </label>
      <p class="sub">{words.secretHint}</p>
    </section>
  );
}

/** Without what is undefined; undefined where nothing is left. */
function without(object: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> | undefined {
  const kept = Object.entries(object).filter(([, value]) => value !== undefined);
  return kept.length === 0 ? undefined : Object.fromEntries(kept);
}
