import type { Signatory } from '../adapters/port.ts';
import type { Actor } from '../cases/actor.ts';
import type { Case, OpenTask, ResultDocument } from '../cases/case.ts';
import { lastPass } from '../cases/last-pass.ts';
import { withInputs } from '../engine/mappings.ts';
import type { FlowNode } from '../model/diagram.ts';
import { callAdapter } from './call-adapter.ts';
import { nodeOf, operationOf, stateOf, type CaseMover, type Found } from './case-mover.ts';
import { record, type Cause } from './change.ts';

/**
 * The case with its draft made final, where the task the actor completes is the signature under it; the same case for
 * any other task. The document keeps id and number: it is asked for once more under the key of the draft, now with who
 * signed, and its new file takes the place of the draft's.
 * @throws the errors of the adapter; then the task is not completed
 */
export async function issueSigned(mover: CaseMover, { subject, definition }: Found, task: OpenTask, actor: Actor, cause: Cause): Promise<Case> {
  const signing = nodeOf(definition, task.element);
  if (mover.parts.operations.get(signing.completionOperation ?? '')?.signs !== true) return subject;
  const draft = signedDraft(subject, signing);
  if (draft === null) return subject;
  const former = nodeOf(definition, draft.element);
  const { variables } = stateOf(subject);
  const { documents } = await callAdapter(mover, subject, former, Math.max(1, lastPass(subject, former.id)), operationOf(former), variables, actor, {
    ...(draft.formedUnder !== undefined && { key: draft.formedUnder }),
    signatory: signatoryOf(actor, task, definition.act.positions, cause),
  });
  const paper = documents.at(-1);
  if (paper?.issued === undefined) return subject;
  const { size, sha256 } = paper;
  const issued: ResultDocument = { ...draft, size, sha256, issued: { at: cause.at.toISOString(), by: actor.id } };
  const changed = { ...subject, documents: subject.documents.map((other) => (other === draft ? issued : other)) };
  return record(changed, cause, { type: 'document-issued', document: draft.id, sha256 });
}

/** The draft the signature is under: what is signed names it. */
function signedDraft(subject: Case, signing: FlowNode): ResultDocument | null {
  const { content } = withInputs(signing, stateOf(subject).variables) as { content?: { documentId?: unknown } | null };
  return subject.documents.find(({ id, issued }) => id === content?.documentId && issued === undefined) ?? null;
}

function signatoryOf(
  { id, name, positions: held }: Actor,
  { positions }: OpenTask,
  named: readonly { readonly id: string; readonly name: string }[],
  { at, actor }: Cause,
): Signatory {
  const position = positions.find((other) => (held as readonly string[]).includes(other)) ?? positions[0] ?? '';
  return {
    id,
    name,
    position: named.find((other) => other.id === position)?.name ?? position,
    acting: actor.kind === 'person' && actor.for !== undefined,
    at: at.toISOString(),
  };
}
