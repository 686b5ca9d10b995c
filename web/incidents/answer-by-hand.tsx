import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { AnswerVariantView } from '../../src/http/contract.ts';
import { ApiFault, answerIncident } from '../api.ts';
import type { ItemAddress } from '../api.ts';
import { fieldFault } from '../shared/field-fault.ts';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';
import { AnswerInput } from './answer-input.tsx';
import { resultOf } from './result-of.ts';

/** The form of an answer given in the system's place: made of what the system may answer, with the reason. */
export function AnswerByHand(props: {
  readonly address: ItemAddress;
  readonly variants: readonly AnswerVariantView[];
  readonly onAnswered: () => void;
}): JSX.Element {
  const { incidents } = texts;
  const [chosen, setChosen] = useState(props.variants.length === 1 ? 0 : -1);
  const [entered, setEntered] = useState<Readonly<Record<string, string>>>({});
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  const [said, setSaid] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const variant = props.variants[chosen];

  const send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (variant === undefined) return;
    const { result, missing } = resultOf(variant, entered);
    setFaults(Object.fromEntries(missing.map((key) => [key, incidents.fill])));
    if (missing.length > 0) return;
    setBusy(true);
    setSaid(null);
    try {
      await answerIncident(props.address, result, reason);
      props.onAnswered();
    } catch (cause) {
      noteFault(cause);
      setSaid(problemText(cause));
      if (cause instanceof ApiFault) setFaults(Object.fromEntries(cause.errors.map((error) => [error.field, fieldFault(error)])));
    }
    setBusy(false);
  };

  return (
    <form class="answer-by-hand" aria-label={incidents.byHand} onSubmit={(event) => void send(event)}>
      <h3>{incidents.byHand}</h3>
      <p class="muted">{incidents.byHandLead}</p>
      {said !== null && <Notice kind="danger">{said}</Notice>}
      {props.variants.length > 1 && (
        <label class="stacked">
          {incidents.variant}
          <select required value={String(chosen)} onChange={(event) => setChosen(Number(event.currentTarget.value))}>
            <option value="-1">{incidents.choose}</option>
            {props.variants.map((one, index) => (
              <option key={index} value={String(index)}>
                {nameOf(one)}
              </option>
            ))}
          </select>
        </label>
      )}
      {variant?.fields.map((field) => (
        <AnswerInput
          key={field.key}
          field={field}
          value={entered[field.key] ?? ''}
          fault={faults[field.key] ?? null}
          onValue={(value) => setEntered({ ...entered, [field.key]: value })}
        />
      ))}
      <label class="stacked">
        {incidents.reason}
        <textarea rows={2} maxLength={1000} required placeholder={incidents.reasonHint} value={reason} onInput={(event) => setReason(event.currentTarget.value)} />
      </label>
      <button type="submit" class="button-main" disabled={busy || variant === undefined}>
        {busy ? incidents.sending : incidents.send}
      </button>
    </form>
  );
}

/** What tells a variant from the others: «Лицо в регистре: найдено». */
function nameOf({ fixed }: AnswerVariantView): string {
  return Object.entries(fixed)
    .filter(([, value]) => value !== null)
    .map(([key, value]) => `${texts.answerFields[key] ?? key}: ${texts.answerValues[String(value)] ?? String(value)}`)
    .join(', ');
}
