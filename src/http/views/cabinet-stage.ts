import type { Case } from '../../cases/case.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import type { CabinetStage } from '../contract.ts';

/** Stands in the positions of every step that is the applicant's own. */
const CONSUMER = 'consumer';

/** Whether the step at the element is the applicant's: the positions are the diagram's. */
export function isConsumerStep(definition: LoadedDefinition | null, element: string): boolean {
  return definition?.diagram.nodes.get(element)?.positions.includes(CONSUMER) ?? false;
}

/** Whether the step at the element is done by somebody of the office. */
export function isStaffStep(definition: LoadedDefinition | null, element: string): boolean {
  const positions = definition?.diagram.nodes.get(element)?.positions ?? [];
  return positions.length > 0 && !positions.includes(CONSUMER);
}

/** How the application stands. */
export function cabinetStage(record: Case, definition: LoadedDefinition | null): CabinetStage {
  if (record.status === 'withdrawn') return 'withdrawn';
  // The id of every refusal's end event begins so, by the rules for diagrams.
  if (record.status === 'completed') return record.outcome?.startsWith('refused_') === true ? 'refused' : 'ready';
  if (record.tasks.some(({ positions }) => positions.includes(CONSUMER))) return 'yours';
  const reachedOffice = record.journal.some(({ event }) => event.type === 'task-opened' && isStaffStep(definition, event.element));
  return reachedOffice ? 'office' : 'checking';
}

/** Name of the element without the act's own number for it: «Процесс 12. Рассмотреть запрос» → «Рассмотреть запрос». */
export function plainName(definition: LoadedDefinition | null, element: string): string | null {
  const name = definition?.diagram.nodes.get(element)?.name ?? '';
  return name === '' ? null : name.replace(/^[^.]*\d[^.]*\.\s+/, '');
}
