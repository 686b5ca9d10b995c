import type { Deadline, Diagram } from '../model/diagram.ts';
import type { Act } from './act.ts';
import type { Digest } from './digest.ts';
import { elementsOfSteps } from './elements-of-steps.ts';
import { stepId, type DigestRow, type DigestStep } from './step-id.ts';
import { rowsNamedBy } from './table-rows.ts';
import { unitOf } from './unit-of.ts';

/** A step of the act beside the elements that carry it. */
export interface ActTableStep {
  /** The id of the step's own element, whether it is drawn or not. */
  readonly id: string;
  readonly step: DigestStep;
  readonly paragraph: string;
  /** The act's unit the actor is, by its name; null where the act's list has none. */
  readonly unit: string | null;
  /** The deadline the paragraph gives, else the one its element has from the table; null where nobody gives one. */
  readonly deadline: Deadline | null;
  /** Ids of the elements that carry it, its own first. */
  readonly elements: readonly string[];
  /** Rows of the table its elements carry. */
  readonly rows: readonly number[];
  /** Where the step branches: ids of the steps that follow, and of the one where the other way joins again. */
  readonly branch: { readonly ok: string; readonly fail: string; readonly rejoins: string | null } | null;
}

/** A row of the annex's table beside the elements that carry it. */
export interface ActTableRow {
  readonly row: DigestRow;
  readonly unit: string | null;
  readonly elements: readonly string[];
  /** Ids of the steps whose elements carry it. */
  readonly steps: readonly string[];
  /** Why nobody carries it, as the diagram says; null where somebody does, or nothing is said. */
  readonly leftOut: string | null;
}

/** A sentence about what the act leaves unclear; of the process as a whole where `element` is null. */
export interface ActTableRemark {
  readonly element: string | null;
  readonly text: string;
}

/** What act and diagram do not share. `subject` is the step's id, or the row's number. */
export interface ActTableGap {
  readonly kind: 'step-not-drawn' | 'row-not-carried' | 'step-without-row';
  readonly subject: string;
}

/** What an act says of one channel, beside the diagram that carries it out. */
export interface ActTable {
  readonly steps: readonly ActTableStep[];
  readonly rows: readonly ActTableRow[];
  /** Ids of the elements that carry neither a step nor a row: ends, and the gateway of the outcome. */
  readonly others: readonly string[];
  readonly remarks: readonly ActTableRemark[];
  readonly gaps: readonly ActTableGap[];
}

/** Lays the act's steps and rows beside the elements of the diagram. */
export function actTable(diagram: Diagram, digest: Digest, act: Act): ActTable {
  const carriers = elementsOfSteps(diagram, digest);
  const steps = digest.steps.map((step) => tableStep(step, carriers, diagram, digest, act));
  const remarks = [
    ...diagram.remarks.map((text) => ({ element: null, text })),
    ...[...diagram.nodes.values()].flatMap(({ id, remarks: said }) => said.map((text) => ({ element: id, text }))),
  ];
  const rows = (digest.table?.rows ?? []).map((row) => tableRow(row, steps, remarks, diagram, digest, act));
  const carrying = new Set([...steps, ...rows].flatMap(({ elements }) => elements));
  const others = [...diagram.nodes.keys()].filter((id) => !carrying.has(id));
  return { steps, rows, others, remarks, gaps: gapsIn(steps, rows) };
}

function tableStep(
  step: DigestStep,
  carriers: ReadonlyMap<string, readonly string[]>,
  diagram: Diagram,
  digest: Digest,
  act: Act,
): ActTableStep {
  const id = stepId(step);
  const elements = (carriers.get(id) ?? []).toSorted((a, b) => Number(b === id) - Number(a === id));
  const rows = elements.flatMap((element) => {
    const node = diagram.nodes.get(element);
    return node === undefined ? [] : rowsNamedBy(node, digest).map(({ action }) => action);
  });
  const branch = digest.branches.find(({ after }) => after === id);
  return {
    id,
    step,
    paragraph: step.paragraph ?? digest.paragraphs[0] ?? '',
    unit: unitOf(act, step.actor)?.name ?? null,
    deadline: deadlineOf(step) ?? elements.map((element) => diagram.nodes.get(element)?.deadline ?? null).find((one) => one !== null) ?? null,
    elements,
    rows: [...new Set(rows)],
    branch: branch === undefined ? null : { ok: branch.okTo, fail: branch.failTo, rejoins: branch.rejoins },
  };
}

/** The digest's deadline in the diagram's form. */
export function deadlineOf({ deadline }: Pick<DigestStep, 'deadline'>): Deadline | null {
  if (deadline === null) return null;
  return {
    duration: 'duration' in deadline ? deadline.duration : null,
    businessDays: 'businessDays' in deadline ? deadline.businessDays : null,
    when: deadline.when ?? null,
    group: null,
    from: null,
    countsReceiptDay: null,
    countsIssueDay: null,
  };
}

function tableRow(
  row: DigestRow,
  steps: readonly ActTableStep[],
  remarks: readonly ActTableRemark[],
  diagram: Diagram,
  digest: Digest,
  act: Act,
): ActTableRow {
  const carrying = [...diagram.nodes.values()].filter((node) => rowsNamedBy(node, digest).some(({ action }) => action === row.action));
  const said = remarks.find(({ text }) => leavesOut(text, row.action));
  return {
    row,
    unit: unitOf(act, row.unit)?.name ?? null,
    elements: carrying.map(({ id }) => id),
    steps: steps.filter(({ rows }) => rows.includes(row.action)).map(({ id }) => id),
    leftOut: carrying.length === 0 ? (said?.text ?? null) : null,
  };
}

/** Whether the remark says that nobody carries the row. */
function leavesOut(text: string, action: number): boolean {
  return new RegExp(`^Строк[аи] ${action} на схеме нет|^${action}-жол сызбада жоқ`).test(text);
}

function gapsIn(steps: readonly ActTableStep[], rows: readonly ActTableRow[]): readonly ActTableGap[] {
  const without = rows.length === 0 ? [] : steps.filter((one) => one.step.kind !== 'action' && one.elements.length > 0 && one.rows.length === 0);
  return [
    ...steps.filter(({ elements }) => elements.length === 0).map(({ id }) => ({ kind: 'step-not-drawn', subject: id }) as const),
    ...rows.filter(({ elements }) => elements.length === 0).map(({ row }) => ({ kind: 'row-not-carried', subject: String(row.action) }) as const),
    ...without.map(({ id }) => ({ kind: 'step-without-row', subject: id }) as const),
  ];
}
