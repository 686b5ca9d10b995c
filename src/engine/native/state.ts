import { openItemKey } from '../open-item.ts';
import type { OpenItem, Variables } from '../port.ts';
import { EngineFault } from '../errors.ts';
import { calledRun } from './elements/call-activity.ts';
import type { Graph } from './graph.ts';
import type { Run } from './run.ts';
import { type Completed, makeScope, type Role, type Scope, type Token } from './token.ts';

/** What the native engine keeps of a case in `EngineState.private`. What is absent is empty. */
export interface NativeState {
  /** Of this very shape. */
  readonly format: 1;
  /** The highest pass given to each node so far, by its place in the document; what is missing behind has had none. */
  readonly passes: readonly number[];
  /** The same of elements that are not in the diagram: the case has come from another. */
  readonly former?: Readonly<Record<string, number>>;
  /** In the order they were entered or armed. */
  readonly tokens: readonly SavedToken[];
  readonly arrivals?: readonly SavedArrivals[];
  /** The end it has come to while something else still runs. */
  readonly end?: string;
  /** What of the process can be compensated. */
  readonly completed?: readonly SavedCompleted[];
  /** Called processes that run, by the key of their call. */
  readonly calls?: Readonly<Record<string, SavedCall>>;
}

export interface SavedToken {
  /** `element#pass`. */
  readonly at: string;
  /** Absent: `in`. */
  readonly role?: Exclude<Role, 'in'>;
  /** The sub-process it is in; absent: the process. */
  readonly in?: string;
  /** What it is armed with, an instance of, or asked by; the body of an activity has a `*` behind its key. */
  readonly on?: string;
  readonly local?: Variables;
  readonly memo?: unknown;
  /** What inside this sub-process can be compensated. */
  readonly completed?: readonly SavedCompleted[];
}

/** Tokens that wait at a join: the flow of each. */
export interface SavedArrivals {
  readonly at: string;
  readonly in?: string;
  readonly flows: readonly string[];
}

export type SavedCompleted = string | { readonly of: string; readonly inner: readonly SavedCompleted[] };

export interface SavedCall extends NativeState {
  readonly variables: Variables;
}

/** Writes down where a run stands. */
export function saveRun(run: Run): NativeState {
  const keyOf = (token: Token): string => `${openItemKey(run.idOf(token.node), token.pass)}${token.role === 'body' ? '*' : ''}`;
  const scopes = [run.root, ...run.tokens.flatMap(({ inner }) => inner ?? [])];
  const arrivals = scopes.flatMap((scope) =>
    [...scope.arrivals].map(([node, here]): SavedArrivals => ({
      at: run.idOf(node),
      ...(scope.token === null ? {} : { in: keyOf(scope.token) }),
      flows: [...here].flatMap(([flow, count]) => Array<string>(count).fill(run.graph.flows[flow]?.id ?? '')),
    })),
  );
  const completed = saveCompleted(run, run.root.completed);
  return {
    format: 1,
    passes: run.passes.slice(0, run.passes.findLastIndex((pass) => pass > 0) + 1),
    ...(Object.keys(run.former).length === 0 ? {} : { former: run.former }),
    tokens: run.tokens.map((token): SavedToken => {
      const { role, scope, on, local, memo, inner } = token;
      return {
        at: openItemKey(run.idOf(token.node), token.pass),
        ...(role === 'in' ? {} : { role }),
        ...(scope.token === null ? {} : { in: keyOf(scope.token) }),
        ...(on === null ? {} : { on: keyOf(on) }),
        ...(local === undefined || local === scope.local ? {} : { local }),
        ...(memo === undefined ? {} : { memo }),
        ...(inner === null || inner.completed.length === 0 ? {} : { completed: saveCompleted(run, inner.completed) }),
      };
    }),
    ...(run.end === null ? {} : { end: run.idOf(run.end) }),
    ...(arrivals.length === 0 ? {} : { arrivals }),
    ...(completed.length === 0 ? {} : { completed }),
    ...(run.calls.size === 0 ? {} : { calls: Object.fromEntries([...run.calls].map(([token, call]) => [keyOf(token), saveCall(call)])) }),
  };
}

function saveCall(call: Run): SavedCall {
  return { variables: call.variables, ...saveRun(call) };
}

function saveCompleted(run: Run, completed: readonly Completed[]): SavedCompleted[] {
  return completed.map(({ node, inner }) => (inner === undefined ? run.idOf(node) : { of: run.idOf(node), inner: saveCompleted(run, inner) }));
}

/** Brings a new run to where a saved one stood. `open` are the items of the case, those of called processes among them. */
export function loadRun(run: Run, saved: NativeState, open: readonly OpenItem[]): void {
  const { graph } = run;
  const known = new Map<string, Token>();
  const tokenAt = (key: string | undefined): Token | null => {
    const token = key === undefined ? null : known.get(key);
    if (token === undefined) throw new EngineFault(`the saved case has no token at ${key}`);
    return token;
  };
  const scopeAt = (key: string | undefined): Scope => {
    const token = tokenAt(key);
    if (token === null) return run.root;
    token.inner ??= makeScope(token, token.scope, token.local);
    return token.inner;
  };
  for (const { at, role = 'in', in: inside, on, local, memo, completed } of saved.tokens) {
    const { node, pass } = placeOf(graph, at);
    const scope = scopeAt(inside);
    const token: Token = { node, pass, role, scope, on: tokenAt(on), local: local ?? scope.local, memo, inner: null, gone: false };
    run.tokens.push(token);
    known.set(role === 'body' ? `${at}*` : at, token);
    if (graph.nodes[node]?.type === 'subProcess' && role === 'in') {
      token.inner = makeScope(token, scope, token.local);
      token.inner.completed = loadCompleted(graph, completed ?? []);
    }
  }
  run.former = saved.former ?? {};
  run.end = saved.end === undefined ? null : numbered(graph.nodeAt, saved.end);
  run.root.completed = loadCompleted(graph, saved.completed ?? []);
  for (const { at, in: inside, flows } of saved.arrivals ?? []) {
    const here = new Map<number, number>();
    for (const id of flows) {
      const flow = numbered(graph.flowAt, id);
      here.set(flow, (here.get(flow) ?? 0) + 1);
    }
    scopeAt(inside).arrivals.set(numbered(graph.nodeAt, at), here);
  }
  for (const [key, { variables, ...call }] of Object.entries(saved.calls ?? {})) {
    const token = tokenAt(key);
    if (token === null) continue;
    const items = open.filter((item) => item.key.startsWith(`${key}/`)).map((item) => itemInCall(key, item));
    const called = calledRun(run, token, variables, items.filter(isOwn), call.passes);
    loadRun(called, call, items);
    run.calls.set(token, called);
  }
}

/** Whether an item belongs to the process itself and to none that it calls. */
export function isOwn({ key }: OpenItem): boolean {
  return !key.includes('/');
}

function itemInCall(call: string, item: OpenItem): OpenItem {
  return { ...item, key: item.key.slice(call.length + 1), element: item.element.slice(call.length + 1) };
}

function loadCompleted(graph: Graph, saved: readonly SavedCompleted[]): Completed[] {
  return saved.map((one) =>
    typeof one === 'string'
      ? { node: numbered(graph.nodeAt, one) }
      : { node: numbered(graph.nodeAt, one.of), inner: loadCompleted(graph, one.inner) },
  );
}

function placeOf(graph: Graph, key: string): { node: number; pass: number } {
  const mark = key.lastIndexOf('#');
  return { node: numbered(graph.nodeAt, key.slice(0, mark)), pass: Number(key.slice(mark + 1)) };
}

/** @throws EngineFault where the diagram is not the one the case was saved under. */
function numbered(places: ReadonlyMap<string, number>, id: string): number {
  const at = places.get(id);
  if (at === undefined) throw new EngineFault(`<${id}> is not in the diagram`, { element: id });
  return at;
}
