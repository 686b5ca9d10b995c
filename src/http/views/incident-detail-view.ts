import type { Case, OpenJob } from '../../cases/case.ts';
import type { IncidentDetailView, IncidentEventView } from '../contract.ts';
import { codeOf } from './incident-views.ts';
import type { ViewContext } from './view-context.ts';

/** An incident with its past; null where the job is none. */
export function incidentDetailView(
  record: Case,
  job: OpenJob,
  answer: IncidentDetailView['answer'],
  context: ViewContext,
): IncidentDetailView | null {
  const { element, pass, operation, attempts, incident } = job;
  if (incident === null) return null;
  return {
    case: { id: record.id, number: record.number },
    element,
    pass,
    operation,
    attempts,
    reason: incident.reason,
    ...codeOf(incident),
    at: incident.at,
    elementName: context.definition(record.definition)?.diagram.nodes.get(element)?.name ?? element,
    service: context.service(record.definition),
    office: context.office(record.office).name,
    history: historyOf(record, job, context),
    answer,
  };
}

function historyOf({ journal }: Case, { element, pass }: OpenJob, context: ViewContext): IncidentEventView[] {
  return journal.flatMap(({ at, actor, event }) => {
    if (event.type !== 'job-failed' && event.type !== 'incident-opened' && event.type !== 'incident-retried') return [];
    if (event.element !== element || event.pass !== pass) return [];
    const failed = event.type === 'incident-retried' ? { attempt: null, reason: null } : { attempt: event.attempt, reason: event.reason };
    return [{ at, type: event.type, ...failed, by: actor.kind === 'person' ? context.personName(actor.id) : null }];
  });
}
