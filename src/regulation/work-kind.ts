import { expressionNames } from '../model/expression-names.ts';
import type { Diagram, FlowNode } from '../model/diagram.ts';
import { followers } from './ways-ahead.ts';

/** Kinds of work by the form that is filled in; the first that fits. Forms in Kazakh end in `-kk`. */
const BY_FORM: readonly (readonly [RegExp, string])[] = [
  [/^(document-(acceptance|authenticity|check)|attached-documents-check)$/, 'check-documents'],
  [/^(application-additions|additions-.+)$/, 'fill-additions'],
  [/^application-signature$/, 'sign-request'],
  [/^request-signature$/, 'sign-request'],
  [/^(application|request|recipient)-.+$/, 'fill-request'],
  [/^(attachments(-.+)?|paper-documents)$/, 'attach-documents'],
  [/^certificate-choice$/, 'choose-certificate'],
  [/^decision(-.+)?$/, 'decide'],
  [/^result-signature$/, 'sign-result'],
  [/^letter-signature$/, 'sign-letter'],
  [/^(.+-)?signature$/, 'sign-request'],
  [/^issue(-.+)?$/, 'issue'],
  [/^sign-in(-.+)?$/, 'sign-in'],
  [/^package-registration$/, 'register-package'],
  [/^result-registration$/, 'register-result'],
  [/^(.+-)?registration$/, 'register'],
  [/^acceptance$/, 'accept'],
  [/^accompanying-letter$/, 'prepare-letter'],
  [/^assignment$/, 'assign'],
  [/^payment$/, 'pay'],
  [/^person-by-hand$/, 'enter-by-hand'],
];

/** Ends that acts came to under different names. */
const END_ALIKE: Readonly<Record<string, string>> = { refused_not_found: 'refused_data' };

/** Kinds of work by the operation that is asked, where it is not a kind by its own name. */
const BY_OPERATION: Readonly<Record<string, string>> = {
  'case.register': 'register',
  'document.form': 'form-document',
  'gateway.send': 'send',
  'delivery.send': 'deliver',
  'monitoring.status': 'show-status',
  'portal.status': 'show-in-cabinet',
};

/**
 * What kind of work an element is, so that elements of two diagrams can be told to do the same, whatever language they
 * are named in: `fill-request`, `persons-register.find`. A gateway is what it asks (`asks:certificateState`), an end
 * where it leads (`end:completed`).
 */
export function workKind(diagram: Diagram, node: FlowNode): string {
  if (node.type === 'startEvent') return 'start';
  if (node.type === 'endEvent') return `end:${END_ALIKE[node.id] ?? node.id}`;
  if (node.type.endsWith('Gateway')) return `asks:${askedBy(diagram, node) ?? node.type}`;
  // A refusal is one work whether a person words it or a system does; which refusal it is, its end says.
  if (node.operation === 'notice.form' || node.formId === 'refusal') return `refuse:${endBehind(diagram, node)}`;
  const form = node.formId?.replace(/-kk$/, '') ?? null;
  if (form !== null) return BY_FORM.find(([pattern]) => pattern.test(form))?.[1] ?? `form:${form}`;
  if (node.operation === null) return node.type;
  return BY_OPERATION[node.operation] ?? node.operation;
}

/** What the end straight behind the node is; empty where something else follows. */
function endBehind(diagram: Diagram, node: FlowNode): string {
  const end = followers(diagram, node).find(({ type }) => type === 'endEvent');
  return end === undefined ? '' : (END_ALIKE[end.id] ?? end.id);
}

/** The first variable the gateway's conditions name. */
function askedBy(diagram: Diagram, { outgoing }: FlowNode): string | null {
  const conditions = outgoing.flatMap((id) => diagram.flows.get(id)?.condition ?? []);
  return conditions.flatMap((condition) => expressionNames(condition))[0] ?? null;
}
