import type { Stand } from '../../migration.ts';
import type { Graph } from '../graph.ts';
import type { NativeState, SavedToken } from '../state.ts';
import { elementOf, tokenKey } from './token-key.ts';

/**
 * Where the tokens of a process stand. Of several instances of a sub-process each list has another one's inside, for they
 * do not see each other. What undoes something that was done is left out: who asked for it waits until it is over.
 */
export function standsOf(graph: Graph, saved: NativeState): readonly (readonly Stand[])[] {
  const instances = instancesOf(saved);
  const lists = Array.from({ length: Math.max(1, ...[...instances.values()].map(({ length }) => length)) }, (_, at) =>
    standsWith(graph, saved, new Set([...instances.values()].map((keys) => keys[at % keys.length] ?? ''))),
  );
  return [...new Map(lists.map((list) => [JSON.stringify(list), list])).values()];
}

/** Keys of the instances of each activity done several times, by the key of its body. */
function instancesOf({ tokens }: NativeState): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const token of tokens) {
    if (token.role !== undefined || token.on?.endsWith('*') !== true) continue;
    found.set(token.on, [...(found.get(token.on) ?? []), token.at]);
  }
  return found;
}

function standsWith(graph: Graph, saved: NativeState, shown: ReadonlySet<string>): readonly Stand[] {
  const left = new Set<string>();
  const locals = new Map<string, readonly string[]>();
  const stands: Stand[] = [];
  for (const token of saved.tokens) {
    const key = tokenKey(token);
    const local = token.local === undefined ? (locals.get(token.in ?? '') ?? []) : Object.keys(token.local);
    locals.set(key, local);
    const instance = token.role === undefined && token.on?.endsWith('*') === true;
    const undoes = nodeAt(graph, token)?.isForCompensation === true;
    if (left.has(token.in ?? '') || left.has(token.on ?? '') || undoes || (instance && !shown.has(key))) left.add(key);
    // The body stands for its instances.
    else if (!instance) stands.push({ is: isOf(token), element: elementOf(token.at), flows: flowsOf(graph, token), local });
  }
  const arrived = (saved.arrivals ?? []).filter((one) => !left.has(one.in ?? ''));
  return [...stands, ...arrived.map(({ at, in: inside, flows }): Stand => ({ is: 'arrived', element: at, flows, local: locals.get(inside ?? '') ?? [] }))];
}

function isOf({ role }: SavedToken): Stand['is'] {
  return role === 'armed' || role === 'reset' ? role : 'at';
}

function nodeAt(graph: Graph, { at }: SavedToken): Graph['nodes'][number] | undefined {
  return graph.nodes[graph.nodeAt.get(elementOf(at)) ?? -1];
}

/** The flows along which a complex gateway that is to be reset has had a token. */
function flowsOf(graph: Graph, { role, memo }: SavedToken): readonly string[] {
  return role === 'reset' ? (memo as readonly number[]).flatMap((flow) => graph.flows[flow]?.id ?? []) : [];
}
