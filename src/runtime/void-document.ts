import type { Actor } from '../cases/actor.ts';
import type { Case } from '../cases/case.ts';
import { PositionRequired } from '../cases/errors.ts';
import { may, whoMay } from '../cases/rights.ts';
import { FileUnknown } from '../documents/errors.ts';
import { recordValues, type Cause } from './change.ts';
import { DocumentNotInForce } from './errors.ts';

/**
 * The case with a final document declared void, for a reason: it stays, everybody who verifies it is told, and the
 * applicant sees why. It cannot be undone: what was told once would be told otherwise.
 * @throws PositionRequired, FileUnknown; DocumentNotInForce of a draft or a document that is void already
 */
export function voidDocument(subject: Case, id: string, reason: string, actor: Actor, cause: Cause): Case {
  if (!may(actor, 'document.void', subject)) throw new PositionRequired(whoMay('document.void'));
  const document = subject.documents.find((other) => other.id === id);
  if (document === undefined) throw new FileUnknown(id);
  const { issued, supersededBy = null, voided } = document;
  if (issued === undefined || supersededBy !== null || voided !== undefined) throw new DocumentNotInForce(id);
  const declared = { ...document, voided: { at: cause.at.toISOString(), by: actor.id, reason } };
  const documents = subject.documents.map((other) => (other === document ? declared : other));
  return recordValues({ ...subject, documents }, cause, reason, (values) => ({ type: 'document-voided', document: id, values }));
}
