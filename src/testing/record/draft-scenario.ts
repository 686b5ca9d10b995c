import type { Case } from '../../cases/case.ts';
import type { Scenario } from '../../definitions/scenarios.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import { staff } from '../staff-members.ts';
import type { CaseTimes } from './case-times.ts';
import type { Entered, EnteredField } from './entered-values.ts';
import type { Inventor } from './invent-values.ts';
import { freeName } from './free-name.ts';
import { applyingCitizen } from './invented-people.ts';

/** How a recorded scenario is called. */
export interface RecordNames {
  /** By default `recorded-` and its end; a name the channel has gets a number behind it. */
  readonly name?: string | null;
  /** By default said in the act's language. */
  readonly title?: string | null;
}

/** What a case is written down with. */
export interface DraftOptions extends RecordNames {
  readonly inventor: Inventor;
  readonly times: CaseTimes;
  /** What was late, as a scenario names it. */
  readonly late: readonly string[];
}

/** Who signs in at a task of the staff: whoever plays signs in as they are themselves. */
const EMPLOYEE = staff.find(({ office }) => office !== null);

/** The scenario of a case as far as it follows from the case alone: what its systems answered is left to their stubs. */
export function draftScenario(
  subject: Case,
  definition: LoadedDefinition,
  entered: readonly Entered[],
  { inventor, times, late, ...names }: DraftOptions,
): Scenario {
  const tasks: Record<string, Record<string, unknown>[]> = {};
  for (const one of entered) {
    const passes = (tasks[one.element] ??= []);
    passes[one.pass - 1] = valuesInstead(one, definition, inventor);
  }
  const outcome = subject.outcome ?? '';
  const end = definition.diagram.nodes.get(outcome)?.name ?? outcome;
  const papers = subject.documents.filter(({ supersededBy = null }) => supersededBy === null).map(({ title }) => title);
  return {
    name: freeName(names.name ?? `recorded-${outcome.replaceAll(/[^a-z0-9]+/g, '-')}`, definition.scenarios.scenarios),
    title: names.title ?? `${definition.act.language === 'kk' ? 'Аяқталған істен жазылды' : 'Записано с завершённого дела'}: ${end}`,
    ...times.plan,
    tasks: Object.fromEntries(
      Object.entries(tasks).map(([element, passes]) => [element, passes.length === 1 ? (passes[0] ?? {}) : Array.from(passes, (pass) => pass ?? {})]),
    ),
    expect: {
      passes: subject.journal.flatMap(({ event }) => (event.type === 'entered' && isActivity(definition, event.element) ? [event.element] : [])),
      ...(times.plan.begins === undefined ? {} : { late: [...late] }),
      ...(papers.length === 0 ? {} : { documents: papers }),
    },
    outcome,
  };
}

function isActivity({ diagram }: LoadedDefinition, element: string): boolean {
  return diagram.nodes.get(element)?.type.endsWith('Task') === true;
}

/** What is entered in place of what was: a value for each field that was filled in. */
function valuesInstead({ element, fields, values, secret }: Entered, { diagram }: LoadedDefinition, inventor: Inventor): Record<string, unknown> {
  const consumer = diagram.nodes.get(element)?.positions.includes('consumer') === true;
  const instead: Record<string, unknown> = {};
  for (const field of fields) {
    const value = values[field.key] ?? (isOwn(field, secret) && field.required ? 'own' : null);
    if (value === null || value === '' || value === false) continue;
    const other = valueInstead(field, value, { consumer, secret }, inventor);
    if (other !== undefined) instead[field.key] = other;
  }
  return instead;
}

/** What whoever plays has of their own: it need not be known what it was in the case. */
function isOwn({ valuesKey, format }: EnteredField, secret: boolean): boolean {
  return valuesKey === 'certificates' || (secret && format === 'iin');
}

function valueInstead(
  field: EnteredField,
  value: unknown,
  { consumer, secret }: { readonly consumer: boolean; readonly secret: boolean },
  inventor: Inventor,
): unknown {
  if (field.type === 'filepicker') return Array.isArray(value) ? value.map((_, index) => ({ file: fileName(field.key, index) })) : undefined;
  if (field.valuesKey === 'certificates') {
    const kind = /^5[CF]\d\d(0\d)$/.exec(String(value))?.[1] ?? '01';
    return `${consumer ? '5C01' : '5F01'}${kind}`;
  }
  // Who signs in is whoever plays.
  if (secret && field.format === 'iin') return consumer ? applyingCitizen().iin : EMPLOYEE?.iin;
  return inventor.invent(field, value);
}

/** A name of its own: people call files by the names of others. */
function fileName(key: string, index: number): string {
  const stem = key.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return index === 0 ? `${stem}.pdf` : `${stem}-${index + 1}.pdf`;
}
