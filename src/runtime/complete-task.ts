import { CompletionRefused, InputRejected } from '../adapters/port.ts';
import type { Action } from '../cases/actions.ts';
import type { Actor } from '../cases/actor.ts';
import { itemKey, type Case, type OpenTask } from '../cases/case.ts';
import { PositionRequired, TaskClaimed } from '../cases/errors.ts';
import { may, type Subject } from '../cases/rights.ts';
import { taskParties } from '../cases/task-parties.ts';
import { withInputs } from '../engine/mappings.ts';
import type { Variables } from '../engine/port.ts';
import { checkValues } from '../forms/check-values.ts';
import type { ValueFault, ValueRule } from '../forms/form.ts';
import type { FlowNode } from '../model/diagram.ts';
import type { TaskForm } from './api.ts';
import { callAdapter, type AdapterAnswer } from './call-adapter.ts';
import { addDocuments, nodeOf, stateOf, type CaseMover, type Found } from './case-mover.ts';
import { recordValues } from './change.ts';
import { CorrectionOpen, FormMissing, FormRejected } from './errors.ts';
import { issueSigned } from './issue-signed.ts';
import { openTask } from './open-task.ts';
import { correctionAt } from './return-draft.ts';
import { taskForm } from './task-form.ts';

/** Whether the actor may complete the task of this case: it is for them, and nobody else has taken it. */
export function mayComplete(actor: Actor, record: Subject, task: OpenTask): boolean {
  return may(actor, 'task.complete', taskParties(record, task), task.positions) && (task.claimedBy === null || task.claimedBy === actor.id);
}

/** The open task, if it is there and the actor, by one of its positions, may do this to it. */
export function taskOf(subject: Case, element: string, pass: number, actor: Actor, action: Action): OpenTask {
  const task = openTask(subject, element, pass);
  if (!may(actor, action, taskParties(subject, task), task.positions)) throw new PositionRequired(task.positions, element);
  return task;
}

/** The open task, if the actor may do this to it and nobody else has taken it. */
export function taskFor(subject: Case, element: string, pass: number, actor: Actor, action: Action): OpenTask {
  const task = taskOf(subject, element, pass, actor, action);
  if (!mayComplete(actor, subject, task)) throw new TaskClaimed(subject.id, element, task.claimedBy ?? '');
  return task;
}

/** The form of a task and what it shows. */
export async function formOf(mover: CaseMover, found: Found, task: OpenTask, actor: Actor): Promise<TaskForm> {
  const { subject, definition } = found;
  const state = stateOf(subject);
  const item = state.open.find((open) => open.key === itemKey(task)) ?? {};
  const node = nodeOf(definition, task.element);
  const { options, clock } = mover.parts;
  return taskForm(definition, node, item, state.variables, options, actor, clock());
}

/**
 * The case after the actor has completed the task with these values: checked by the form, then by the operation the
 * completion demands, then journalled (as a hash) and handed to the engine. Secrets, and the signature of the person's own
 * device, reach the operation and go no further.
 */
export async function completeTask(
  mover: CaseMover,
  found: Found,
  task: OpenTask,
  values: Readonly<Record<string, unknown>>,
  actor: Actor,
  cms: string | null,
): Promise<Case> {
  const { element, pass } = task;
  if (correctionAt(found.subject, task) !== null) throw new CorrectionOpen(found.subject.id, element);
  const node = nodeOf(found.definition, element);
  const { accepted, secrets } = await checked(mover, found, task, node, values, actor);
  const answer = await askCompletion(mover, found.subject, node, pass, { ...accepted, ...secrets, ...(cms === null ? {} : { cms }) }, actor);
  const cause = mover.cause(actor, task.positions);
  const documented = addDocuments(found.subject, answer.documents, cause);
  const issued = await issueSigned(mover, { ...found, subject: documented }, task, actor, cause);
  const completed = recordValues(issued, cause, accepted, (hash) => ({
    type: 'task-completed',
    element,
    pass,
    values: hash,
  }));
  const variables = { ...accepted, ...answer.result };
  const { definition } = found;
  return mover.advance({ subject: completed, definition }, { kind: 'complete', item: itemKey(task), variables }, cause);
}

/** What a person signs on a device of their own who completes the task with these values; null where nothing is signed. */
export async function signedText(
  mover: CaseMover,
  found: Found,
  task: OpenTask,
  values: Readonly<Record<string, unknown>>,
  actor: Actor,
): Promise<string | null> {
  const node = nodeOf(found.definition, task.element);
  const { accepted } = await checked(mover, found, task, node, values, actor);
  const operation = node.completionOperation === null ? undefined : mover.parts.operations.get(node.completionOperation);
  if (operation?.signedText === undefined) return null;
  const input = operation.input.safeParse(withInputs(node, { ...stateOf(found.subject).variables, ...accepted }));
  if (!input.success) throw new InputRejected(operation.type, 'what is to be signed is not there');
  return operation.signedText(input.data);
}

/** Values as the form's schema allows them, secrets apart; files must have been attached at this very task. */
async function checked(
  mover: CaseMover,
  found: Found,
  task: OpenTask,
  node: FlowNode,
  values: Readonly<Record<string, unknown>>,
  actor: Actor,
): Promise<{ readonly accepted: Variables; readonly secrets: Variables }> {
  const { formId, data } = await formOf(mover, found, task, actor);
  const form = found.definition.readForms.get(formId);
  if (form === undefined) throw new FormMissing(node.id, formId);
  const result = checkValues(form, values, data);
  const here = found.subject.attachments.filter((file) => file.element === task.element && file.pass === task.pass);
  const attached = new Set(here.map((file) => file.id));
  const foreign = form.fields.flatMap<ValueFault>(({ type, key }) => {
    const ids = key === null ? null : result.values[key];
    const strange = type === 'filepicker' && Array.isArray(ids) && ids.some((id) => !attached.has(String(id)));
    return strange && key !== null ? [{ field: key, rule: 'file', params: {} }] : [];
  });
  const faults = [...result.faults, ...foreign];
  if (faults.length > 0) throw new FormRejected(formId, faults);
  const secret = new Set(form.fields.filter((field) => field.secret).map(({ key }) => key));
  const entries = Object.entries(result.values);
  return {
    accepted: Object.fromEntries(entries.filter(([key]) => !secret.has(key))),
    secrets: Object.fromEntries(entries.filter(([key]) => secret.has(key))),
  };
}

/** Asks the operation that completing the task demands, inside the request: no answer, no completion. */
async function askCompletion(
  mover: CaseMover,
  subject: Case,
  node: FlowNode,
  pass: number,
  values: Variables,
  actor: Actor,
): Promise<AdapterAnswer> {
  if (node.completionOperation === null) return { result: {}, documents: [] };
  const variables = { ...stateOf(subject).variables, ...values };
  try {
    return await callAdapter(mover, subject, node, pass, node.completionOperation, variables, actor);
  } catch (error) {
    if (!(error instanceof CompletionRefused)) throw error;
    // The adapters' rules are named like the forms' own, so that one sentence per language serves both.
    throw new FormRejected(node.formId ?? '', [{ field: error.field, rule: error.rule as ValueRule, params: {} }]);
  }
}
