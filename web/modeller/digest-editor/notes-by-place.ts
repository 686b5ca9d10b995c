import type { FindingView } from '../../../src/http/contract.ts';
import type { Digest } from '../../../src/regulation/digest.ts';
import { stepId } from '../../../src/regulation/step-id.ts';
import type { DigestTies } from './digest-ties.ts';

/** The field a check speaks of, in a step and in a row; null: of the step or row as a whole. */
const FIELDS: Readonly<Record<string, { readonly step: string | null; readonly row: string | null }>> = {
  'deadlines-hold': { step: 'deadline', row: 'deadline' },
  'positions-fit': { step: 'positions', row: 'positions' },
  'unit-is-lane': { step: 'actor', row: 'unit' },
  'messages-flow': { step: 'externals', row: 'next' },
  'refusals-end': { step: 'outcome', row: null },
  'sources-point': { step: 'item', row: 'action' },
  'steps-in-order': { step: 'number', row: null },
  'steps-have-elements': { step: 'number', row: null },
  'actions-in-order': { step: null, row: 'after' },
};
/** Checks that speak of the whole channel: the field they speak of, where no element tells more. */
const WHOLE: Readonly<Record<string, string>> = {
  'service-deadline': 'serviceDeadline',
  'decision-made': 'decision',
  'rows-accounted': 'table',
  'steps-have-elements': 'steps',
  'act-consistent': 'act',
};
const BRANCH_CHECKS = new Set(['branches-lead', 'conditions-favour']);

/** What the checks against the act found, by the field of the digest it concerns. */
export function notesByPlace(findings: readonly FindingView[], digest: Digest, ties: DigestTies): ReadonlyMap<string, readonly FindingView[]> {
  const notes = new Map<string, FindingView[]>();
  for (const finding of findings.filter((one) => one.class === 'act')) {
    for (const place of placesOf(finding, digest, ties)) notes.set(place, [...(notes.get(place) ?? []), finding]);
  }
  return notes;
}

function placesOf({ check, element, sentence }: FindingView, digest: Digest, ties: DigestTies): readonly string[] {
  if (check === 'decision-made' || check === 'service-deadline') return [WHOLE[check] ?? ''];
  if (element === null) return namedIn(sentence, digest) ?? (WHOLE[check] === undefined ? [] : [WHOLE[check]]);
  const { steps, rows } = ties.places(element);
  if (BRANCH_CHECKS.has(check)) {
    const ids = new Set(steps.map((place) => stepId(digest.steps[Number(place.split('.')[1])] ?? { kind: 'action', number: null })));
    const branches = digest.branches.flatMap(({ after }, index) => (ids.has(after) ? [`branches.${index}`] : []));
    if (branches.length > 0) return branches;
  }
  const field = FIELDS[check] ?? { step: null, row: null };
  // A step's own deadline goes before those of its rows.
  const ruled = check === 'deadlines-hold' ? steps.filter((place) => (digest.steps[Number(place.split('.')[1])]?.deadline ?? null) !== null) : steps;
  if (ruled.length > 0) return ruled.map((place) => at(place, field.step));
  return rows.length > 0 ? rows.map((place) => at(place, field.row)) : steps.map((place) => at(place, field.step));
}

/** The places a finding without an element begins with: «process_3 of the digest …», «row 4 of …». */
function namedIn(sentence: string, digest: Digest): readonly string[] | null {
  const [, step, row] = /^(?:(start|(?:process|condition)_\d+(?:_[a-z])?)|row (\d+)) of /.exec(sentence) ?? [];
  const steps = digest.steps.flatMap((one, index) => (step !== undefined && stepId(one) === step ? [`steps.${index}`] : []));
  const rows = (digest.table?.rows ?? []).flatMap(({ action }, index) => (row !== undefined && String(action) === row ? [`table.rows.${index}`] : []));
  return steps.length + rows.length > 0 ? [...steps, ...rows] : null;
}

function at(place: string, field: string | null): string {
  return field === null ? place : `${place}.${field}`;
}
