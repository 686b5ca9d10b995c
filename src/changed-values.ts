import { z } from 'zod';
import type { Operations } from './adapters/operation.ts';
import { hashValues } from './cases/append-journal.ts';
import type { Case } from './cases/case.ts';
import type { JournalEvent } from './cases/journal.ts';
import type { CaseBreak } from './cases/verify-case.ts';
import type { FlowNode } from './model/diagram.ts';
import type { LoadedDefinition } from './runtime/api.ts';
import { enteredValues } from './testing/record/entered-values.ts';

/** What an event may have written to the variables; `any` where that cannot be told. */
type Written = ReadonlySet<string> | 'any';

/**
 * The first completed task whose values are still there, all of them, and are not those the journal vouches for. A case
 * keeps the last value of each variable alone: a task whose fields anything has, or may have, written since is passed
 * over, and so is whatever runs several times, or in a called process. Null where nothing can be said to be changed.
 */
export function changedValues(subject: Case, definition: LoadedDefinition, operations: Operations): CaseBreak | null {
  const variables = (subject.state as { readonly variables?: Readonly<Record<string, unknown>> } | null)?.variables;
  // Of a case that was moved, entries are of versions that are not at hand.
  if (variables === undefined || subject.migrations !== undefined) return null;
  const entered = enteredValues(subject, definition, variables).values();
  const later = laterWrites(subject, definition, operations);
  for (const { seq, event } of subject.journal) {
    if (event.type !== 'task-completed') continue;
    const { fields, certain } = entered.next().value ?? { fields: [], certain: true };
    const since = later.get(seq) ?? 'any';
    const node = definition.diagram.nodes.get(event.element);
    const salt = subject.salts[seq];
    const told = node?.outputs.length === 0 && fields.length > 0 && since !== 'any' && salt !== undefined && !fields.some(({ key }) => since.has(key));
    if (!told || certain) continue;
    // What is hidden was sent as null, a checkbox among it; what may have been entered is tried otherwise.
    const asKept = Object.fromEntries(fields.map(({ key }) => [key, variables[key] ?? null]));
    if (hashValues(salt, asKept) !== event.values) return { seq, reason: 'values' };
  }
  return null;
}

/** For each completed task, by its entry, what was written after its values were. */
function laterWrites(subject: Case, definition: LoadedDefinition, operations: Operations): ReadonlyMap<number, Written> {
  const later = new Map<number, Written>();
  let since: Written = new Set();
  for (const { seq, event } of subject.journal.toReversed()) {
    const node = 'element' in event && event.element !== null ? definition.diagram.nodes.get(event.element) : undefined;
    if (event.type === 'task-completed') later.set(seq, both(since, node === undefined ? 'any' : ofOperation(node.completionOperation, operations)));
    since = both(since, writtenBy(event, node, definition, operations));
  }
  return later;
}

function writtenBy(event: JournalEvent, node: FlowNode | undefined, { readForms }: LoadedDefinition, operations: Operations): Written {
  switch (event.type) {
    case 'task-completed':
    case 'corrected':
    case 'job-done':
    case 'answered-by-hand':
      break;
    case 'message-received':
      return 'any';
    case 'left':
      return node === undefined || node.multiInstance !== null || node.calledProcess !== null ? 'any' : new Set();
    default:
      return new Set();
  }
  if (node === undefined || event.type === 'corrected' || node.multiInstance !== null || node.standardLoop !== null) return 'any';
  if (node.outputs.length > 0) return new Set(node.outputs.map(({ target }) => target));
  const ofForm = (readForms.get(node.formId ?? '')?.fields ?? []).flatMap(({ key }) => key ?? []);
  return both(new Set(ofForm), both(ofOperation(node.operation, operations), ofOperation(node.completionOperation, operations)));
}

/** Every field any answer of the operation may have. */
function ofOperation(type: string | null, operations: Operations): Written {
  if (type === null) return new Set();
  const operation = operations.get(type);
  if (operation === undefined) return 'any';
  const schema = z.toJSONSchema(operation.result, { unrepresentable: 'any' }) as ResultSchema;
  const variants = schema.oneOf ?? schema.anyOf ?? [schema];
  const names = variants.map(({ type: kind, properties, additionalProperties }) => (kind === 'object' && typeof additionalProperties !== 'object' ? Object.keys(properties ?? {}) : null));
  return names.includes(null) ? 'any' : new Set(names.flatMap((found) => found ?? []));
}

interface ResultSchema {
  readonly type?: unknown;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly additionalProperties?: unknown;
  readonly oneOf?: readonly ResultSchema[];
  readonly anyOf?: readonly ResultSchema[];
}

function both(one: Written, other: Written): Written {
  return one === 'any' || other === 'any' ? 'any' : new Set([...one, ...other]);
}
