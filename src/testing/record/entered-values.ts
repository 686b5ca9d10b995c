import { hashValues } from '../../cases/append-journal.ts';
import type { Attachment, Case } from '../../cases/case.ts';
import type { Variables } from '../../engine/port.ts';
import type { FlowNode } from '../../model/diagram.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';

type ReadForm = LoadedDefinition['readForms'] extends ReadonlyMap<string, infer Form> ? Form : never;
/** A field that sets a variable. */
export type EnteredField = ReadForm['fields'][number] & { readonly key: string };

/** What was entered when a task was completed. */
export interface Entered {
  readonly element: string;
  readonly pass: number;
  /** The fields of the form that are neither secret nor only shown. */
  readonly fields: readonly EnteredField[];
  /** A value for each of them; null where it was left empty or hidden. */
  readonly values: Variables;
  /** False where the case has kept other values since, so that these are likely and not certain. */
  readonly certain: boolean;
  /** Whether the form asks for a secret besides. */
  readonly secret: boolean;
}

/** So many sets of values are tried against the journal where the case has gone through a task again. */
const TRIES = 5_000;

/**
 * What was entered at each task of a case, in the order the tasks were completed. A case keeps the last value of each
 * variable alone; what it was in an earlier pass is found among what the form allows, by the hash in the journal.
 */
export function enteredValues(subject: Case, { diagram, readForms }: LoadedDefinition, variables: Variables): readonly Entered[] {
  return subject.journal.flatMap(({ event, seq }): Entered[] => {
    if (event.type !== 'task-completed') return [];
    const { element, pass } = event;
    const node = diagram.nodes.get(element);
    const all = readForms.get(node?.formId ?? '')?.fields ?? [];
    const fields = all.filter((field): field is EnteredField => field.key !== null && !field.readonly && !field.secret);
    const files = subject.attachments.filter((file) => file.element === element && file.pass === pass);
    const likely = Object.fromEntries(fields.map((field) => [field.key, lastValue(field, fields, node, variables, files)]));
    const salt = subject.salts[seq];
    const holds = (values: Variables): boolean => salt === undefined || hashValues(salt, values) === event.values;
    const found = holds(likely) ? likely : firstOf(others(fields, likely), holds);
    const secret = all.some((field) => field.secret);
    // A certificate, and the number somebody signs in with, are of whoever plays: they need not be known.
    const known = fields.every(({ valuesKey, format }) => valuesKey === 'certificates' || (secret && format === 'iin'));
    const certain = known || (found !== null && salt !== undefined);
    return [{ element, pass, fields, values: found ?? likely, certain, secret }];
  });
}

/** The variable a field sets as it was last; of files those of this very task. */
function lastValue(
  field: EnteredField,
  fields: readonly EnteredField[],
  node: FlowNode | undefined,
  variables: Variables,
  files: readonly Attachment[],
): unknown {
  const value = variables[variableOf(field.key, node)] ?? null;
  if (field.type !== 'filepicker') return value ?? (field.type === 'checkbox' ? false : null);
  const ids = files.map(({ id }) => id);
  const ofPass = Array.isArray(value) && value.length > 0 && value.every((id) => ids.includes(String(id)));
  if (ofPass) return value;
  const only = fields.filter(({ type }) => type === 'filepicker').length === 1;
  return only && ids.length > 0 ? ids : null;
}

/** Output mappings may give a value another name: then only what they name is kept. */
function variableOf(key: string, node: FlowNode | undefined): string {
  return node?.outputs.find(({ source }) => source.replace(/^=/, '').trim() === key)?.target ?? key;
}

/** Every other set of values the form could have been sent with, as far as what was entered freely is as it was last. */
function* others(fields: readonly EnteredField[], likely: Variables, at = 0): Generator<Variables> {
  const field = fields[at];
  if (field === undefined) {
    yield likely;
    return;
  }
  for (const value of choicesOf(field, likely[field.key])) yield* others(fields, { ...likely, [field.key]: value }, at + 1);
}

function choicesOf({ type, values }: EnteredField, likely: unknown): readonly unknown[] {
  if (type === 'checkbox') return [true, false];
  const listed = (values ?? []).map(({ value }) => value);
  return [...new Set([likely, ...listed, null])];
}

function firstOf(candidates: Iterable<Variables>, holds: (values: Variables) => boolean): Variables | null {
  let tried = 0;
  for (const candidate of candidates) {
    if (holds(candidate)) return candidate;
    tried += 1;
    if (tried === TRIES) return null;
  }
  return null;
}
