import type { Diagram, FlowNode } from '../model/diagram.ts';
import { readingOrder } from '../model/reading-order.ts';
import type { Act } from './act.ts';
import { alignKinds } from './align-kinds.ts';
import { isActivity } from './is-activity.ts';
import { longestTime, permitted, type LongestTime } from './longest-time.ts';
import { laneOf, type ActUnit } from './unit-of.ts';
import { workKind } from './work-kind.ts';

/** One channel as far as it is compared. */
export interface ComparedChannel {
  readonly diagram: Diagram;
  readonly act: Act;
}

/**
 * How two steps of the same kind of work differ: `order` (elsewhere in the procedure), `unit` (done by somebody of another
 * kind), `hands` (a person here, a system there), `positions`, `deadline`.
 */
export type StepDifference = 'order' | 'unit' | 'hands' | 'positions' | 'deadline';

/** Two elements that do the same work, or one whose work the other channel does not know. */
export interface ComparedStep {
  readonly kind: string;
  /** Ids of elements. */
  readonly left: string | null;
  readonly right: string | null;
  readonly differences: readonly StepDifference[];
}

/** What is counted of one side. */
export interface ComparedSide {
  readonly activities: number;
  readonly decisions: number;
  readonly refusals: number;
  /** Names of the lanes, in the diagram's order. */
  readonly units: readonly string[];
  /** Ids of the positions that have work. */
  readonly positions: readonly string[];
  readonly longest: LongestTime;
}

export interface Comparison {
  readonly steps: readonly ComparedStep[];
  readonly left: ComparedSide;
  readonly right: ComparedSide;
}

/**
 * Compares how two channels render a service. Steps are told by their kind of work, never by words: the acts are in two
 * languages. A unit is compared by what it is (a person of the office, who takes applications for it, the consumer, a
 * system), since every act has names of its own.
 */
export function compareChannels(left: ComparedChannel, right: ComparedChannel): Comparison {
  const [a, b] = [left, right].map(({ diagram }) => readingOrder(diagram)) as [FlowNode[], FlowNode[]];
  const [kindsLeft, kindsRight] = [kinds(left.diagram, a), kinds(right.diagram, b)];
  const steps = alignKinds(kindsLeft, kindsRight).map((pair): ComparedStep => {
    const [one, other] = [a[pair.left ?? -1] ?? null, b[pair.right ?? -1] ?? null];
    const kind = kindsLeft[pair.left ?? -1] ?? kindsRight[pair.right ?? -1] ?? '';
    const within = one === null || other === null ? [] : differencesOf(one, left, other, right);
    return { kind, left: one?.id ?? null, right: other?.id ?? null, differences: pair.moved ? ['order', ...within] : within };
  });
  return { steps, left: sideOf(left), right: sideOf(right) };
}

function kinds(diagram: Diagram, nodes: readonly FlowNode[]): readonly string[] {
  return nodes.map((node) => workKind(diagram, node));
}

function differencesOf(one: FlowNode, left: ComparedChannel, other: FlowNode, right: ComparedChannel): readonly StepDifference[] {
  if (!isActivity(one)) return [];
  const differences: StepDifference[] = [];
  const byPerson = one.type === 'userTask';
  if (byPerson !== (other.type === 'userTask')) differences.push('hands');
  else if (unitRole(one, left) !== unitRole(other, right)) differences.push('unit');
  if (byPerson && other.type === 'userTask' && [...one.positions].toSorted().join(' ') !== [...other.positions].toSorted().join(' ')) {
    differences.push('positions');
  }
  if (time(one) !== time(other)) differences.push('deadline');
  return differences;
}

function time({ deadline }: FlowNode): string {
  const found = deadline === null ? null : permitted(deadline);
  return found === null ? 'none' : `${found.businessDays} ${found.seconds}`;
}

/** What kind of unit the lane of a node is; empty where it lies in none. */
function unitRole({ lane }: FlowNode, { diagram, act }: ComparedChannel): string {
  const name = diagram.lanes.find(({ id }) => id === lane)?.name;
  const unit = act.units.find((known) => name !== undefined && laneOf([{ id: '', name, nodes: [] }], known) !== null);
  return unit === undefined ? '' : roleOf(unit);
}

function roleOf({ kind, takes }: ActUnit): string {
  return kind === 'person' && takes === true ? 'taker' : kind;
}

function sideOf({ diagram }: ComparedChannel): ComparedSide {
  const nodes = [...diagram.nodes.values()];
  return {
    activities: nodes.filter(isActivity).length,
    decisions: nodes.filter(({ type }) => type.endsWith('Gateway')).length,
    refusals: nodes.filter(({ type, id }) => type === 'endEvent' && id.startsWith('refused_')).length,
    units: diagram.lanes.map(({ name }) => name),
    positions: [...new Set(nodes.flatMap(({ positions }) => positions))],
    longest: longestTime(diagram),
  };
}
