import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { IncidentDetailView, IncidentView } from '../../src/http/contract.ts';
import { getIncident } from '../api.ts';
import { formatInstant } from '../shared/format.ts';
import { FaultNotice } from '../shared/notice.tsx';
import { texts } from '../shared/texts/texts.ts';
import { useLoaded } from '../shared/use-loaded.ts';
import { AnswerByHand } from './answer-by-hand.tsx';

/** One incident: how it came to be, and the answer by hand. */
export function IncidentDialog(props: {
  readonly incident: IncidentView;
  readonly onClose: () => void;
  readonly onAnswered: () => void;
}): JSX.Element {
  const { incidents } = texts;
  const { case: subject, element, pass, operation } = props.incident;
  const address = { caseId: subject.id, element, pass };
  const detail = useLoaded<IncidentDetailView>(`${subject.id}/${element}/${pass}`, () => getIncident(address));
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} class="incident-dialog" aria-labelledby="incident-title" onClose={props.onClose}>
      <div>
        <h2 id="incident-title">{texts.operations[operation] ?? operation}</h2>
        <p class="sub">
          {incidents.case} {subject.number}
          {detail.value !== null && ` · ${incidents.step.toLowerCase()} «${detail.value.elementName}» · ${detail.value.office}`}
        </p>
      </div>
      {detail.fault !== null && <FaultNotice fault={detail.fault} onRetry={detail.reload} />}
      {detail.value !== null && (
        <>
          <History history={detail.value.history} />
          {detail.value.answer === null ? (
            <p class="muted">{incidents.byHandImpossible}</p>
          ) : (
            <AnswerByHand address={address} variants={detail.value.answer} onAnswered={props.onAnswered} />
          )}
        </>
      )}
      <button type="button" class="button-quiet" onClick={() => dialog.current?.close()}>
        {incidents.close}
      </button>
    </dialog>
  );
}

function History({ history }: Pick<IncidentDetailView, 'history'>): JSX.Element {
  const { incidents } = texts;
  return (
    <section aria-label={incidents.history}>
      <h3>{incidents.history}</h3>
      <ol class="incident-history">
        {history.map(({ at, type, attempt, reason, by }, index) => (
          <li key={index}>
            <span class="nowrap muted">{formatInstant(at)}</span>
            <span>
              {texts.journal[type] ?? type}
              {attempt !== null && `, ${incidents.attempt(attempt)}`}
              {reason !== null && `: ${incidents.failures[reason] ?? reason}`}
              {by !== null && ` — ${by}`}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
