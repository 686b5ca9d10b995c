import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import type { IncidentView } from '../../src/http/contract.ts';
import { retryIncident } from '../api.ts';
import { formatShort } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import { noteFault } from '../shared/live.ts';
import { Notice } from '../shared/notice.tsx';
import { problemText } from '../shared/problem-text.ts';
import { texts } from '../shared/texts/texts.ts';

/** Requests to other systems that have used up their retries; an administrator has them tried again. */
export function IncidentTable(props: {
  readonly incidents: readonly IncidentView[];
  readonly now: Date;
  readonly onChange: () => void;
}): JSX.Element {
  const { inbox } = texts;
  const [fault, setFault] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const retry = async (incident: IncidentView): Promise<void> => {
    setBusy(true);
    setFault(null);
    try {
      await retryIncident({ caseId: incident.case.id, element: incident.element, pass: incident.pass });
    } catch (cause) {
      noteFault(cause);
      setFault(problemText(cause));
    }
    setBusy(false);
    props.onChange();
  };
  if (props.incidents.length === 0) return <p class="empty">{inbox.incidentsEmpty}</p>;
  return (
    <>
      {fault !== null && <Notice kind="danger">{fault}</Notice>}
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{inbox.case}</th>
            <th scope="col">{inbox.operation}</th>
            <th scope="col">{inbox.reason}</th>
            <th scope="col">{inbox.attempts}</th>
            <th scope="col">{inbox.since}</th>
            <th scope="col" aria-label={inbox.retry} />
          </tr>
        </thead>
        <tbody>
          {props.incidents.map((incident) => (
            <tr key={`${incident.case.id}${incident.element}${incident.pass}`} data-case={incident.case.number} data-element-id={incident.element} data-state="incident">
              <td data-label={inbox.case}>
                <a class="row-link" href={`/cases/${incident.case.id}`}>
                  {incident.case.number}
                </a>
              </td>
              <td data-label={inbox.operation}>
                <code>{incident.operation}</code>
                <span class="sub">{incident.element}</span>
              </td>
              <td data-label={inbox.reason} class="incident">
                <Icon name="warning" />
                {incident.reason}
              </td>
              <td data-label={inbox.attempts}>{incident.attempts}</td>
              <td data-label={inbox.since} class="nowrap">
                {formatShort(incident.at, props.now)}
              </td>
              <td class="actions">
                <button type="button" class="button-quiet" disabled={busy} aria-label={inbox.retryNamed(incident.case.number)} onClick={() => void retry(incident)}>
                  {inbox.retry}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
