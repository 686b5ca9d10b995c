import type { LintReport, LintRule, Visit } from 'bpmnlint/lib/linter.js';
import type { ModdleElement } from '../model/moddle.ts';
import { fingerprint } from './fingerprint.ts';

/** A rule on its way through the tree. */
interface Walker {
  readonly name: string;
  readonly enter: Visit | null;
  readonly leave: Visit | null;
  readonly reports: LintReport[];
  /** What the rule reports to. */
  readonly reporter: unknown;
  /** The element below which the rule has not wanted to go; null: it sees everything. */
  closed: ModdleElement | null;
  broken: boolean;
}

/** Elements, as they are written, of which the rules that read each element by itself have nothing to say. */
export type SilentElements = Set<string>;

/**
 * Rules that read nothing but a flow element and what it contains: what they say of it holds as long as it is written the
 * same. They are those that read FEEL, and a half of what all rules cost.
 */
const ALONE: ReadonlySet<string> = new Set(['feel', 'feel-compatibility', 'io-mapping', 'variable-name'].map((name) => `camunda-compat/${name}`));
/** So many are remembered at most: the elements of some hundred diagrams. */
const MOST_SILENT = 5000;

/**
 * What rules of bpmnlint report of a tree, by the names of the rules. bpmnlint itself goes through the whole tree once
 * for each rule, which is half of what its linter costs: here all rules go together. As there, a rule that breaks is
 * a report and does not stop the others. The rules must be new: they keep what they have seen. `silent` is kept from one
 * time to the next, for the same rules: after an edit only what was changed is read anew by rules that read each element
 * by itself.
 */
export function bpmnlintReports(
  root: ModdleElement,
  rules: readonly LintRule[],
  silent: SilentElements = new Set(),
): ReadonlyMap<string, readonly LintReport[]> {
  const walkers = rules.map((rule) => walkerOf(rule, root));
  const alone = walkers.filter(({ name }) => ALONE.has(name));
  walk(root, { walkers, alone, silent, leaving: walkers.filter(({ leave }) => leave !== null) });
  return new Map(walkers.filter(({ reports }) => reports.length > 0).map(({ name, reports }) => [name, reports]));
}

function walkerOf({ name, rule: { check } }: LintRule, moddleRoot: ModdleElement): Walker {
  const reports: LintReport[] = [];
  const report = (id: string, message: string, particulars: unknown = {}): void => {
    reports.push({ id, message, ...(Array.isArray(particulars) ? { path: particulars } : (particulars as object)) });
  };
  const { enter, leave }: { readonly enter?: Visit; readonly leave?: Visit } = typeof check === 'function' ? { enter: check } : check;
  return { name, enter: enter ?? null, leave: leave ?? null, reports, reporter: { report, moddleRoot }, closed: null, broken: false };
}

/** Who goes through the tree. */
interface Walk {
  readonly walkers: readonly Walker[];
  readonly alone: readonly Walker[];
  readonly leaving: readonly Walker[];
  readonly silent: SilentElements;
}

function walk(element: ModdleElement, all: Walk): void {
  const { walkers, alone, leaving, silent } = all;
  // A rule that has closed what contains the element, as of a process that is not run, would be silent of anything.
  const asked = alone.length > 0 && alone.every(({ closed }) => closed === null);
  const print = asked && standsAlone(element) ? fingerprint(element) : null;
  if (print !== null && silent.has(print)) for (const walker of alone) walker.closed = element;
  const told = print === null ? 0 : saidBy(alone);
  let open = false;
  for (const walker of walkers) {
    if (walker.closed !== null) continue;
    if (visit(walker, walker.enter, element) === false) walker.closed = element;
    else open = true;
  }
  if (open) for (const child of childrenOf(element)) walk(child, all);
  for (const walker of walkers) if (walker.closed === element) walker.closed = null;
  for (const walker of leaving) if (walker.closed === null) visit(walker, walker.leave, element);
  if (print === null || saidBy(alone) > told || alone.some(({ broken }) => broken)) return;
  if (silent.size >= MOST_SILENT) silent.clear();
  silent.add(print);
}

function saidBy(walkers: readonly Walker[]): number {
  return walkers.reduce((sum, { reports }) => sum + reports.length, 0);
}

/** Whether it is a flow element that contains no others. */
function standsAlone(element: ModdleElement): boolean {
  const container = element.$parent?.get('flowElements') as readonly ModdleElement[] | undefined;
  return container !== undefined && element.get('flowElements') === undefined && container.includes(element);
}

/** What one rule says of one element; a rule that breaks has said its last. */
function visit(walker: Walker, say: Visit | null, element: ModdleElement): unknown {
  if (say === null || walker.broken) return undefined;
  try {
    return say(element, walker.reporter);
  } catch (error) {
    walker.broken = true;
    walker.reports.splice(0, Infinity, { message: error instanceof Error ? error.message : String(error) });
    return undefined;
  }
}

/**
 * Contained elements by the schema, in its order; what no schema knows is not looked into, as in bpmnlint. The picture is
 * left out: it is half of the tree, and the two rules that look at it are switched off.
 */
function childrenOf(element: ModdleElement): readonly ModdleElement[] {
  const descriptor = element['$descriptor'] as Descriptor;
  if (descriptor.isGeneric === true) return [];
  let names = contained.get(descriptor);
  if (names === undefined) {
    names = descriptor.properties
      .filter(({ isAttr, isReference, type }) => isAttr !== true && isReference !== true && !NOT_WALKED.has(type))
      .map(({ name }) => name);
    contained.set(descriptor, names);
  }
  return names.flatMap((name) => (name in element ? (element[name] as ModdleElement | ModdleElement[]) : []));
}

interface Descriptor {
  readonly isGeneric?: boolean;
  readonly properties: readonly { readonly name: string; readonly type: string; readonly isAttr?: boolean; readonly isReference?: boolean }[];
}

const NOT_WALKED: ReadonlySet<string> = new Set(['String', 'Boolean', 'Integer', 'Real', 'bpmndi:BPMNDiagram']);
/** Names of the properties that contain elements, by type: a diagram has some twenty types and hundreds of elements. */
const contained = new WeakMap<Descriptor, readonly string[]>();
