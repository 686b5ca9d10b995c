import type { Diagram, FlowNode } from '../model/diagram.ts';
import { isJob } from './open-item.ts';
import type { StandFaultReason } from './migration.ts';

/** Kinds of task that wait for an adapter alike. */
const JOB = 'job';

/**
 * Why a token that stands at one element cannot go on at the other, or null where it can: both wait for the same, of the
 * same party. Whether they stand in the same scope is not asked.
 */
export function placeFault(from: FlowNode, to: FlowNode): StandFaultReason | null {
  if (kindOf(from) !== kindOf(to)) return 'kind-changed';
  if (from.operation !== to.operation && isJob(from)) return 'job-unsettled';
  return bindingOf(from) === bindingOf(to) ? null : 'binding-changed';
}

/**
 * The elements of a diagram at which a token of `from` could go on in this scope; first those from the same place of the
 * act, then those of the same name, then in the order of the document.
 */
export function placesFor(from: FlowNode, diagram: Diagram, scope: string): readonly string[] {
  const sources = new Set(from.sources.map((source) => JSON.stringify(source)));
  const likeness = (node: FlowNode): number => {
    const sameSource = node.sources.some((source) => sources.has(JSON.stringify(source)));
    return (node.id === from.id ? 4 : 0) + (sameSource ? 2 : 0) + (nameOf(node) === nameOf(from) ? 1 : 0);
  };
  return [...diagram.nodes.values()]
    .filter((node) => node.scope === scope && placeFault(from, node) === null)
    .toSorted((one, other) => likeness(other) - likeness(one))
    .map(({ id }) => id);
}

/** Whether the two are so alike that one may be proposed for the other. */
export function isAlike(from: FlowNode, to: FlowNode): boolean {
  const sources = new Set(from.sources.map((source) => JSON.stringify(source)));
  return nameOf(from) === nameOf(to) || to.sources.some((source) => sources.has(JSON.stringify(source)));
}

/** A label begins with the number of the step, which an amendment moves. */
function nameOf({ name }: FlowNode): string {
  return name.replace(/^[\d.]+\s*/, '').trim().toLowerCase();
}

function kindOf(node: FlowNode): string {
  const { type, event, triggeredByEvent, isForCompensation, multiInstance, standardLoop } = node;
  const repeated = multiInstance === null ? standardLoop !== null && 'loop' : multiInstance.sequential ? 'in turn' : 'at once';
  const kind = isJob(node) && event === null ? JOB : type;
  return JSON.stringify([kind, event, triggeredByEvent, isForCompensation, repeated]);
}

/** Who has to answer: another message, signal or process is another wait. */
function bindingOf(node: FlowNode): string {
  const { messageName, signalName, errorCode, escalationCode, linkName, calledProcess, multiInstance } = node;
  return JSON.stringify([messageName, signalName, errorCode, escalationCode, linkName, calledProcess, multiInstance?.inputElement ?? null]);
}
