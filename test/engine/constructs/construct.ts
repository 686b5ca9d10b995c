import type { Unsupported } from '../../../src/engine/errors.ts';

/** The engines of the table: every one there is. */
export const columns = ['bpmn-engine', 'native'] as const;
export type Column = (typeof columns)[number];

/** Groups of the table, in its order. */
export const groups = [
  'Processes and flows',
  'Tasks',
  'Gateways',
  'Start and end events',
  'Intermediate events',
  'Boundary events',
  'Sub-processes and calls',
  'Event sub-processes',
  'Compensation',
  'Loops and instances',
] as const;
export type Group = (typeof groups)[number];

/**
 * What an engine makes of a construct:
 * - runs: every trace of its fixtures holds;
 * - refused: the engine finds every fixture unsupported; for the first the element is told, and `reason` is a part of
 *   what each is told;
 * - differs: it is neither run right nor found before it runs. `trace` is the title of one that does not hold.
 */
export type Verdict =
  | { readonly kind: 'runs' }
  | ({ readonly kind: 'refused' } & Unsupported)
  | { readonly kind: 'differs'; readonly trace: string };

/** A construct of BPMN 2.0 and what each engine makes of it. */
export interface Construct {
  /** As the standard names it. */
  readonly name: string;
  readonly group: Group;
  /** Section of BPMN 2.0.2 (formal/2013-12-09) that says how it runs, or what it is where it says nothing of running. */
  readonly section: string;
  /** Diagrams of `test/fixtures/engine`, each with its traces unless every engine refuses it. At least one. */
  readonly fixtures: readonly string[];
  readonly engines: Readonly<Record<Column, Verdict>>;
}

const runs: Verdict = { kind: 'runs' };

/** Both engines run it. */
export function both(name: string, section: string, fixtures: readonly string[]): Omit<Construct, 'group'> {
  return { name, section, fixtures, engines: { 'bpmn-engine': runs, native: runs } };
}

/** Only the native engine runs it: bpmn-engine refuses `element` of the first fixture, and something of each other, with `reason`. */
export function nativeAlone(
  name: string,
  section: string,
  fixtures: readonly string[],
  element: string,
  reason: string,
): Omit<Construct, 'group'> {
  return { name, section, fixtures, engines: { 'bpmn-engine': { kind: 'refused', element, reason }, native: runs } };
}

/** The native engine runs it; bpmn-engine runs it wrongly, the trace named shows how. */
export function nativeRight(name: string, section: string, fixture: string, trace: string): Omit<Construct, 'group'> {
  return { name, section, fixtures: [fixture], engines: { 'bpmn-engine': { kind: 'differs', trace }, native: runs } };
}

/** Every engine refuses it; `native` where that engine tells another element, or words it differently. */
export function neither(
  name: string,
  section: string,
  fixture: string,
  told: Unsupported,
  native: Unsupported = told,
): Omit<Construct, 'group'> {
  const engines = { 'bpmn-engine': { kind: 'refused', ...told }, native: { kind: 'refused', ...native } } as const;
  return { name, section, fixtures: [`unsupported/${fixture}`], engines };
}

/** The rows of one group. */
export function inGroup(group: Group, rows: readonly Omit<Construct, 'group'>[]): readonly Construct[] {
  return rows.map((row) => ({ ...row, group }));
}
