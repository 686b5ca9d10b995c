import type { Actor } from '../cases/actor.ts';
import type { Case } from '../cases/case.ts';
import { CaseUnknown } from '../cases/errors.ts';
import { FileUnknown } from '../documents/errors.ts';
import { type Cause, record } from './change.ts';

/**
 * The case with the entry that its applicant has received the document; the same case where that was said before.
 * @throws CaseUnknown where the actor is not the applicant. @throws FileUnknown where it is only a draft
 */
export function recordReceipt(subject: Case, document: string, actor: Actor, cause: Cause): Case {
  if (subject.applicant !== actor.id) throw new CaseUnknown(subject.id);
  const replaced = subject.documents.some(({ id, supersededBy = null }) => id === document && supersededBy !== null);
  if (subject.status !== 'completed' || replaced) throw new FileUnknown(document);
  const received = subject.journal.some(({ event }) => event.type === 'document-received' && event.document === document);
  return received ? subject : record(subject, cause, { type: 'document-received', document });
}
