import type { Case } from '../../cases/case.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import { isRefusal, isStaffStep } from '../../runtime/applicant-steps.ts';
import type { CabinetStage } from '../contract.ts';

/** How the application stands. */
export function cabinetStage(record: Case, definition: LoadedDefinition | null): CabinetStage {
  if (record.status === 'withdrawn') return 'withdrawn';
  if (record.status === 'completed') return isRefusal(record.outcome) ? 'refused' : 'ready';
  if (record.tasks.some(({ positions }) => positions.includes('consumer'))) return 'yours';
  const reachedOffice = record.journal.some(({ event }) => event.type === 'task-opened' && isStaffStep(definition, event.element));
  return reachedOffice ? 'office' : 'checking';
}

/** Name of the element without the act's own number for it: «Процесс 12. Рассмотреть запрос» → «Рассмотреть запрос». */
export function plainName(definition: LoadedDefinition | null, element: string): string | null {
  const name = definition?.diagram.nodes.get(element)?.name ?? '';
  return name === '' ? null : name.replace(/^[^.\d]*\d[^.]*\.\s+/, '');
}
