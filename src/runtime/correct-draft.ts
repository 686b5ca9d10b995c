import type { Actor } from '../cases/actor.ts';
import type { Case } from '../cases/case.ts';
import { PositionRequired } from '../cases/errors.ts';
import { draftOf, type Correction } from '../cases/correction.ts';
import { lastPass } from '../cases/last-pass.ts';
import { withOutputs } from '../engine/mappings.ts';
import type { Variables } from '../engine/port.ts';
import { checkValues } from '../forms/check-values.ts';
import type { FlowNode } from '../model/diagram.ts';
import type { TaskForm } from './api.ts';
import { callAdapter } from './call-adapter.ts';
import { addDocuments, nodeOf, operationOf, stateOf, type CaseMover, type Found } from './case-mover.ts';
import { recordValues } from './change.ts';
import { CorrectionUnknown, FormMissing, FormRejected, NoDraft } from './errors.ts';
import { correctionAt } from './return-draft.ts';
import { taskForm } from './task-form.ts';

/** The signing task at which the draft was returned. */
export interface Place {
  readonly element: string;
  readonly pass: number;
}

/** The form of the decision, filled in as the author left it. @throws CorrectionUnknown, PositionRequired */
export function correctionForm(mover: CaseMover, { subject, definition }: Found, place: Place, actor: Actor): Promise<TaskForm> {
  const { decision } = correctionOf(subject, place, actor);
  const { options, clock } = mover.parts;
  return taskForm(definition, nodeOf(definition, decision.element), {}, stateOf(subject).variables, options, actor, clock());
}

/**
 * The case with the decision amended and a new draft in the place of the old one, which is kept. The document is asked
 * for under a key of its own, so that the system does not give the old one again.
 * @throws FormRejected and the errors of the adapter; then nothing is changed
 */
export async function correctDraft(mover: CaseMover, found: Found, place: Place, values: Variables, actor: Actor): Promise<Case> {
  const { subject, definition } = found;
  const correction = correctionOf(subject, place, actor);
  const decided = nodeOf(definition, correction.decision.element);
  const form = definition.readForms.get(decided.formId ?? '');
  if (form === undefined) throw new FormMissing(decided.id, decided.formId ?? '');
  const checked = checkValues(form, values, (await correctionForm(mover, found, place, actor)).data);
  if (checked.faults.length > 0) throw new FormRejected(decided.formId ?? '', checked.faults);

  const old = draftOf(subject);
  if (old === null) throw new NoDraft(subject.id, place.element);
  const former = nodeOf(definition, old.element);
  const state = stateOf(subject);
  const amended = withOutputs(decided, state.variables, checked.values);
  const answer = await callAdapter(mover, subject, former, passOf(subject, former), operationOf(former), amended, actor, {
    keySuffix: `#correction-${(subject.corrections ?? []).length}`,
  });
  const replacing = answer.documents.at(-1)?.id ?? null;
  const cause = mover.cause(actor, decided.positions);
  const variables = withOutputs(former, amended, answer.result);
  const superseded = subject.documents.map((document) => (document === old ? { ...old, supersededBy: replacing } : document));
  const corrections = (subject.corrections ?? []).map((other) =>
    other === correction ? { ...correction, resolvedAt: cause.at.toISOString() } : other,
  );
  const changed: Case = { ...subject, state: { ...state, variables }, documents: superseded, corrections };
  const corrected = recordValues(changed, cause, checked.values, (hash) => ({
    type: 'corrected',
    element: decided.id,
    pass: correction.decision.pass,
    values: hash,
  }));
  return addDocuments(corrected, answer.documents, cause);
}

/** The open correction, which is its author's alone. */
function correctionOf(subject: Case, place: Place, actor: Actor): Correction {
  const correction = correctionAt(subject, place);
  if (correction === null) throw new CorrectionUnknown(subject.id, place.element, place.pass);
  if (correction.author !== actor.id) throw new PositionRequired(['author'], correction.decision.element);
  return correction;
}

function passOf(subject: Case, node: FlowNode): number {
  return Math.max(1, lastPass(subject, node.id));
}
