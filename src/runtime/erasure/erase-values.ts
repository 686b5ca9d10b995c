import type { Case } from '../../cases/case.ts';
import type { Erasure } from '../../cases/erasure.ts';
import { record, recordValues, type Cause } from '../change.ts';
import { CaseStillActive } from './errors.ts';

/** Why values are erased: by a rule, or because somebody asked. */
export type ErasureGround = Pick<Erasure, 'years' | 'reason'>;

/**
 * The case without anything personal: variables, the salts of every hash, people's words, names of files. What remains
 * are ids, instants, numbers and the journal, whose chain holds as before; its last entry says that the rest is gone.
 * @throws CaseStillActive: what goes on needs its values
 */
export function eraseValues(subject: Case, { years, reason }: ErasureGround, cause: Cause): Case {
  if (subject.status === 'active') throw new CaseStillActive(subject.id);
  if (subject.erased !== undefined) return subject;
  const { beforeMigration: _before, requests: _requests, ...kept } = subject;
  const { attachments, documents, answersByHand, corrections, migrations } = subject;
  const bare: Case = {
    ...kept,
    state: null,
    salts: {},
    withdrawalReason: null,
    attachments: attachments.map((attachment) => ({ ...attachment, name: '' })),
    documents: documents.map((document) => (document.voided === undefined ? document : { ...document, voided: { ...document.voided, reason: '' } })),
    ...(answersByHand && { answersByHand: answersByHand.map((answer) => ({ ...answer, reason: '' })) }),
    ...(corrections && { corrections: corrections.map((correction) => ({ ...correction, remark: '' })) }),
    ...(migrations && { migrations: migrations.map((migration) => ({ ...migration, reason: '' })) }),
    erased: { at: cause.at.toISOString(), years, reason, by: cause.actor.kind === 'person' ? cause.actor.id : null },
  };
  if (reason === null) return record(bare, cause, { type: 'values-erased', years, values: null });
  return recordValues(bare, cause, reason, (values) => ({ type: 'values-erased', years, values }));
}
