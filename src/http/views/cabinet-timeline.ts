import type { Case } from '../../cases/case.ts';
import type { JournalEntry } from '../../cases/journal.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import type { CabinetEvent } from '../contract.ts';
import { isConsumerStep, isStaffStep } from '../../runtime/applicant-steps.ts';
import { cabinetStage, plainName } from './cabinet-stage.ts';

/**
 * What the applicant is told of the journal: their own steps, that the office received it and which of its steps are
 * done, the end, the documents opened. Nothing of systems, retries, flows or who of the staff it was.
 */
export function cabinetTimeline(record: Case, definition: LoadedDefinition | null): readonly CabinetEvent[] {
  const arrival = record.journal.find(({ event }) => event.type === 'task-opened' && isStaffStep(definition, event.element));
  return record.journal.flatMap((entry) => {
    const line = lineOf(entry, record, definition, entry === arrival);
    return line === null ? [] : [{ at: entry.at, ...line }];
  });
}

function lineOf(
  { event, actor }: JournalEntry,
  record: Case,
  definition: LoadedDefinition | null,
  isArrival: boolean,
): Omit<CabinetEvent, 'at'> | null {
  switch (event.type) {
    case 'case-started':
      return { kind: 'started', text: null };
    case 'task-opened':
      return isArrival ? { kind: 'office-received', text: null } : null;
    case 'task-completed': {
      const kind = isConsumerStep(definition, event.element) ? 'you-did' : 'office-did';
      return { kind, text: plainName(definition, event.element) };
    }
    case 'attachment-added': {
      const file = record.attachments.find(({ id }) => id === event.attachment);
      return actor.kind === 'person' && actor.id === record.applicant && file !== undefined && file.name !== ''
        ? { kind: 'attached', text: file.name }
        : null;
    }
    case 'migrated':
    case 'migration-undone':
      return { kind: 'moved', text: null };
    case 'values-erased':
      return { kind: 'erased', text: null };
    case 'case-withdrawn':
      return { kind: 'withdrawn', text: null };
    case 'case-ended':
      return { kind: cabinetStage(record, definition) === 'refused' ? 'refused' : 'ready', text: plainName(definition, event.outcome) };
    case 'document-received':
      return { kind: 'received', text: record.documents.find(({ id }) => id === event.document)?.title ?? null };
    default:
      return null;
  }
}
