import type { JSX } from 'preact';
import type { IncidentView } from '../../src/http/contract.ts';
import { formatShort } from '../shared/format.ts';
import { Icon } from '../shared/icon.tsx';
import { texts } from '../shared/texts/texts.ts';

/** All incidents of one operation. */
export function IncidentGroup(props: {
  readonly operation: string;
  readonly incidents: readonly IncidentView[];
  readonly now: Date;
  readonly busy: boolean;
  readonly onRetryAll: () => void;
  readonly onRetry: (incident: IncidentView) => void;
  readonly onOpen: (incident: IncidentView) => void;
}): JSX.Element {
  const { incidents } = texts;
  const name = texts.operations[props.operation] ?? props.operation;
  return (
    <section class="panel incident-group" aria-label={name} data-operation={props.operation}>
      <div class="page-title">
        <h2>{name}</h2>
        <code>{props.operation}</code>
        <span class="incident">
          <Icon name="warning" />
          {incidents.group(props.incidents.length)}
        </span>
        <button type="button" class="button-main" disabled={props.busy} aria-label={incidents.retryAllNamed(name)} onClick={props.onRetryAll}>
          {incidents.retryAll}
        </button>
      </div>
      <table class="list">
        <thead>
          <tr>
            <th scope="col">{incidents.case}</th>
            <th scope="col">{incidents.failure}</th>
            <th scope="col">{incidents.attempts}</th>
            <th scope="col">{incidents.since}</th>
            <th scope="col" aria-label={incidents.resolve} />
          </tr>
        </thead>
        <tbody>
          {props.incidents.map((incident) => (
            <tr key={`${incident.case.id}${incident.element}${incident.pass}`} data-case={incident.case.number} data-element-id={incident.element} data-state="incident">
              <td data-label={incidents.case}>
                <a class="row-link" href={`/cases/${incident.case.id}`}>
                  {incident.case.number}
                </a>
                <span class="sub">{incident.element}</span>
              </td>
              <td data-label={incidents.failure}>{incidents.failures[incident.code ?? ''] ?? incident.reason}</td>
              <td data-label={incidents.attempts}>{incident.attempts}</td>
              <td data-label={incidents.since} class="nowrap">
                {formatShort(incident.at, props.now)}
              </td>
              <td class="actions">
                <div class="buttons">
                  <button type="button" class="button-quiet" disabled={props.busy} aria-label={incidents.retryNamed(incident.case.number)} onClick={() => props.onRetry(incident)}>
                    {incidents.retry}
                  </button>
                  <button type="button" class="button-quiet" aria-label={incidents.resolveNamed(incident.case.number)} onClick={() => props.onOpen(incident)}>
                    {incidents.resolve}
                  </button>
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
