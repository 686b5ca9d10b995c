import type { FlowNode } from '../../../model/diagram.ts';
import { placeFault } from '../../same-place.ts';
import { PROCESS, type Graph } from '../graph.ts';
import type { SavedToken } from '../state.ts';
import { elementOf } from './token-key.ts';
import type { Placed, TakeOver } from './take-over.ts';

/** An event that begins to wait. */
export interface Armed {
  readonly node: number;
  /** Key of what it belongs to: an activity, a gateway, the sub-process it lies in. */
  readonly on?: string;
  /** Key of the sub-process it waits in. */
  readonly in?: string;
}

/**
 * Events of the new diagram that belong to what the case is at and do not wait yet. One the old diagram had as well, and
 * that does not wait any more, has come already.
 */
export function armedLater(over: TakeOver): readonly Armed[] {
  const placed = over.placed.filter(({ token }) => token.role !== 'armed');
  const hosts = placed.filter(({ token }) => token.role === 'body' || (token.role === undefined && token.on?.endsWith('*') !== true));
  return [
    ...startsOf(over, placed, null),
    ...hosts.flatMap((host) => [...boundariesOf(over, host), ...behindGateway(over, host)]),
    ...placed.filter(({ to, token }) => token.role === undefined && over.to.nodes[to]?.type === 'subProcess').flatMap((host) => startsOf(over, placed, host)),
  ];
}

function boundariesOf(over: TakeOver, { from, to, before, key, token }: Placed): readonly Armed[] {
  const waiting = waitingOn(over, key);
  const former = comeAt(over, over.from.graph.boundaries[from] ?? [], ({ on }) => on === before);
  return (over.to.boundaries[to] ?? [])
    .filter((event) => !waiting.has(event) && !cameAlready(over, former, event))
    .map((node) => ({ node, on: key, ...(token.in === undefined ? {} : { in: token.in }) }));
}

function behindGateway(over: TakeOver, { to, key, token }: Placed): readonly Armed[] {
  if (over.to.nodes[to]?.type !== 'eventBasedGateway') return [];
  const waiting = waitingOn(over, key);
  return (over.to.outgoing[to] ?? [])
    .map((flow) => over.to.target[flow] ?? PROCESS)
    .filter((event) => !waiting.has(event))
    .map((node) => ({ node, on: key, ...(token.in === undefined ? {} : { in: token.in }) }));
}

/** Start events of event sub-processes, as long as anything but event sub-processes runs in their scope (BPMN 2.0, 13.5.4). */
function startsOf(over: TakeOver, placed: readonly Placed[], host: Placed | null): readonly Armed[] {
  const key = host?.key;
  const before = host?.before;
  const inside = placed.filter(({ token }) => token.in === key);
  const arrived = (over.from.saved.arrivals ?? []).some((one) => one.in === before);
  if (!arrived && inside.every(({ to }) => over.to.nodes[to]?.triggeredByEvent === true)) return [];
  const waiting = new Set(over.placed.filter(({ token }) => token.role === 'armed' && token.in === key).map(({ to }) => to));
  const former = comeAt(over, startsIn(over.from.graph, host?.from ?? PROCESS), (token) => token.in === before);
  return startsIn(over.to, host?.to ?? PROCESS)
    .filter((event) => !waiting.has(event) && !cameAlready(over, former, event))
    .map((node) => ({ node, ...(key === undefined ? {} : { in: key, on: key }) }));
}

function startsIn({ beginnings }: Graph, scope: number): readonly number[] {
  return beginnings.get(scope)?.armed ?? [];
}

function waitingOn(over: TakeOver, key: string): ReadonlySet<number> {
  return new Set(over.placed.filter(({ token }) => token.role === 'armed' && token.on === key).map(({ to }) => to));
}

/** Those of the old diagram's events that do not wait here any more. */
function comeAt(over: TakeOver, events: readonly number[], here: (token: SavedToken) => boolean): readonly FlowNode[] {
  const { graph, saved } = over.from;
  const waiting = new Set(saved.tokens.flatMap((token) => (token.role === 'armed' && here(token) ? [elementOf(token.at)] : [])));
  return events.flatMap((at) => graph.nodes[at] ?? []).filter(({ id }) => !waiting.has(id));
}

function cameAlready(over: TakeOver, come: readonly FlowNode[], event: number): boolean {
  const node = over.to.nodes[event];
  return node !== undefined && come.some((before) => over.idOf(before.id) === node.id && placeFault(before, node) === null);
}
