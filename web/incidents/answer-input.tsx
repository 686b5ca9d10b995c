import type { InputHTMLAttributes, JSX } from 'preact';
import type { AnswerFieldView } from '../../src/http/contract.ts';
import { texts } from '../shared/texts/texts.ts';

type InputAttributes = InputHTMLAttributes;

const inputOf: Readonly<Record<'text' | 'number' | 'date' | 'instant', InputAttributes>> = {
  text: { type: 'text' },
  number: { type: 'number', step: 'any' },
  date: { type: 'date' },
  instant: { type: 'datetime-local' },
};

/** One value of an answer given by hand. A flag is a choice of two: an empty tick says nothing. */
export function AnswerInput(props: {
  readonly field: AnswerFieldView;
  readonly value: string;
  readonly fault: string | null;
  readonly onValue: (value: string) => void;
}): JSX.Element {
  const { field, value, fault } = props;
  const { key, kind, optional } = field;
  const label = texts.answerFields[key] ?? key;
  const common = { name: key, required: !optional, 'aria-invalid': fault !== null, value };
  const values = kind === 'flag' ? ['true', 'false'] : field.values;
  return (
    <label class="stacked">
      <span>
        {label}
        {optional && <span class="muted"> ({texts.incidents.optional})</span>}
      </span>
      {kind === 'choice' || kind === 'flag' ? (
        <select {...common} onChange={(event) => props.onValue(event.currentTarget.value)}>
          <option value="">{texts.incidents.choose}</option>
          {values.map((one) => (
            <option key={one} value={one}>
              {texts.answerValues[one] ?? one}
            </option>
          ))}
        </select>
      ) : (
        <input {...common} {...inputOf[kind]} onInput={(event) => props.onValue(event.currentTarget.value)} />
      )}
      {fault !== null && <span class="field-fault">{fault}</span>}
    </label>
  );
}
