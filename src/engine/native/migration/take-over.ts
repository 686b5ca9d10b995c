import type { FlowNode } from '../../../model/diagram.ts';
import { ExpressionFailed } from '../../errors.ts';
import { itemOfCall } from '../../called-effect.ts';
import type { ElementMapping, StandFault, StandFaultReason } from '../../migration.ts';
import { openItem, openItemKey } from '../../open-item.ts';
import type { OpenItem, Variables } from '../../port.ts';
import { placeFault } from '../../same-place.ts';
import { PROCESS, type Graph } from '../graph.ts';
import { passesByPlace } from '../passes.ts';
import { isOwn, type NativeState, type SavedArrivals, type SavedCall, type SavedCompleted, type SavedToken } from '../state.ts';
import { armedLater } from './armed-later.ts';
import { sameIncoming } from './same-incoming.ts';
import { elementOf, passOf, tokenKey } from './token-key.ts';

/** One process of a case, as it stands in its own diagram. */
export interface Standing {
  readonly graph: Graph;
  readonly saved: NativeState;
  readonly variables: Variables;
  /** Open items of this process and of those it calls, keyed as this process sees them. */
  readonly open: readonly OpenItem[];
}

/** A token that goes on. */
export interface Placed {
  /** Its node in the old diagram and in the new. */
  readonly from: number;
  readonly to: number;
  /** Key before and after. */
  readonly before: string;
  readonly key: string;
  readonly token: SavedToken;
}

/** What becomes of one process of a case in another diagram: put together token by token; worthless where there are faults. */
export class TakeOver {
  readonly from: Standing;
  readonly to: Graph;
  readonly faults: StandFault[] = [];
  /** Tokens that go on, in their order; those armed anew behind. */
  readonly placed: Placed[] = [];
  /** Open items before and after, null where it is closed. */
  readonly items = new Map<string, OpenItem | null>();
  /** Items opened by what is armed anew. */
  readonly added: OpenItem[] = [];
  /** Passes of elements exchanged for others. */
  readonly exchanged: { readonly before: string; readonly after: string }[] = [];
  /** What the native engine keeps of it under the new diagram. */
  readonly state: NativeState;
  readonly #mapping: ElementMapping;
  readonly #keys = new Map<string, string>();
  readonly #locals = new Map<string, Variables>();
  readonly #passes: number[];
  readonly #calls = new Map<string, { readonly over: TakeOver; readonly before: string; readonly variables: Variables }>();

  constructor(from: Standing, to: Graph, mapping: ElementMapping) {
    const { graph } = from;
    const saved = { ...from.saved, passes: passesByPlace(graph, from.saved.passes) };
    this.from = { ...from, saved };
    this.to = to;
    this.#mapping = mapping;
    this.#passes = to.nodes.map(({ id }) => saved.passes[graph.nodeAt.get(id) ?? -1] ?? saved.former?.[id] ?? 0);
    for (const token of saved.tokens) if (token.role === 'armed') this.#keepArmed(token);
    else this.#place(token);
    for (const made of armedLater(this)) this.#arm(made);
    for (const [key, call] of Object.entries(saved.calls ?? {})) this.#takeCall(key, call);
    this.state = this.#written();
  }

  /** The state under the old diagram as it was, with the passes that have been used meanwhile. */
  get back(): NativeState {
    const { graph, saved } = this.from;
    const used = new Map(this.to.nodes.map(({ id }, at) => [id, this.#passes[at] ?? 0]));
    const gone = [...used].filter(([id, pass]) => pass > 0 && !graph.nodeAt.has(id));
    const calls = [...this.#calls.values()].map(({ over, before, variables }): [string, SavedCall] => [before, { variables, ...over.back }]);
    return {
      ...saved,
      passes: trimmed(graph.nodes.map(({ id }, at) => Math.max(saved.passes[at] ?? 0, used.get(id) ?? 0))),
      ...(gone.length === 0 && saved.former === undefined ? {} : { former: { ...saved.former, ...Object.fromEntries(gone) } }),
      ...(calls.length === 0 ? {} : { calls: Object.fromEntries(calls) }),
    };
  }

  /** The id an element of the old diagram goes on under. */
  idOf(element: string): string {
    return this.#mapping[element] ?? element;
  }

  /** The key of a token after, or null where it cannot go on; of no token: the process. */
  keyAfter(before: string | undefined): string | null | undefined {
    return before === undefined ? undefined : (this.#keys.get(before) ?? null);
  }

  #written(): NativeState {
    const { saved } = this.from;
    const arrivals = (saved.arrivals ?? []).flatMap((one) => this.#arrivals(one) ?? []);
    const completed = this.#completed(saved.completed ?? []);
    const end = saved.end === undefined ? undefined : this.#endOf(saved.end);
    const calls = [...this.#calls].map(([key, { over, variables }]): [string, SavedCall] => [key, { variables, ...over.state }]);
    return {
      format: 1,
      passes: this.#passes,
      ...formerOf(this.from.graph, this.to, saved),
      tokens: this.placed.map(({ token }) => token),
      ...(arrivals.length === 0 ? {} : { arrivals }),
      ...(completed.length === 0 ? {} : { completed }),
      ...(end === undefined ? {} : { end }),
      ...(calls.length === 0 ? {} : { calls: Object.fromEntries(calls) }),
    };
  }

  #place(token: SavedToken): void {
    const scope = this.keyAfter(token.in);
    const on = this.keyAfter(token.on);
    // Of what it belongs to it was told already.
    if (scope === null || on === null) return;
    const node = this.#nodeOf(token);
    const to = this.#targetOf(node, scope);
    if (to === null) return;
    const memo = this.#memo(token, node, to);
    if (memo === null) return this.#fault(token.role === 'reset' ? 'join-changed' : 'compensation-changed', node, to.id, null);
    const completed = token.completed === undefined ? [] : this.#completed(token.completed);
    const place = this.to.nodeAt.get(to.id) ?? PROCESS;
    const moved = node.id !== to.id;
    const told = token.role === undefined;
    const pass = !moved ? passOf(token.at) : told ? this.#nextPass(place) : (this.#passes[place] ?? 0) + 1;
    const at = openItemKey(to.id, pass);
    this.#put(token, place, {
      ...token,
      at,
      ...(scope === undefined ? {} : { in: scope }),
      ...(on === undefined ? {} : { on }),
      ...(memo.value === undefined ? {} : { memo: memo.value }),
      ...(completed.length === 0 ? {} : { completed }),
    });
    if (told && moved) this.exchanged.push({ before: token.at, after: at });
  }

  /** An event goes on waiting where the new diagram has it at the same activity, gateway or scope; else it waits no more. */
  #keepArmed(token: SavedToken): void {
    const scope = this.keyAfter(token.in);
    const on = this.keyAfter(token.on);
    if (scope === null || on === null) return;
    const node = this.#nodeOf(token);
    const place = this.to.nodeAt.get(this.idOf(node.id)) ?? PROCESS;
    const event = this.to.nodes[place];
    if (event === undefined || placeFault(node, event) !== null || !this.#belongs(node, event, scope, on)) {
      if (node.id in this.#mapping) this.#fault(event === undefined ? 'element-gone' : 'binding-changed', node, event?.id ?? null, null);
      if (this.#itemAt(token.at) !== undefined) this.items.set(token.at, null);
      return;
    }
    const at = node.id === event.id ? token.at : openItemKey(event.id, this.#nextPass(place));
    const { memo, ...bare } = token;
    // How often another timer is still to come is its own to say.
    const kept = isSameTimer(node, event) && memo !== undefined ? { memo } : {};
    this.#put(token, place, { ...bare, ...kept, at, ...(scope === undefined ? {} : { in: scope }), ...(on === undefined ? {} : { on }) });
  }

  /** Whether an event that waited where `node` did belongs, in the new diagram, to what that belonged to. */
  #belongs(node: FlowNode, event: FlowNode, scope: string | undefined, on: string | undefined): boolean {
    const within = scope === undefined ? this.to.diagram.processId : elementOf(scope);
    if (node.type === 'startEvent') return this.to.diagram.nodes.get(event.scope)?.scope === within;
    const host = elementOf(on ?? '');
    if (node.attachedTo !== null) return event.attachedTo === host;
    return event.incoming.some((flow) => this.to.diagram.flows.get(flow)?.source === host);
  }

  #put(token: SavedToken, place: number, after: SavedToken): void {
    const before = tokenKey(token);
    const key = tokenKey(after);
    this.#keys.set(before, key);
    const local = token.local ?? this.#locals.get(after.in ?? '');
    if (local !== undefined) this.#locals.set(key, local);
    this.placed.push({ from: this.from.graph.nodeAt.get(elementOf(token.at)) ?? PROCESS, to: place, before, key, token: after });
    const item = token.role === 'body' ? undefined : this.#itemAt(token.at);
    if (item !== undefined) this.#takeItem(item, token, after);
  }

  #takeItem(item: OpenItem, token: SavedToken, after: SavedToken): void {
    const before = this.#nodeOf(token);
    const node = this.to.nodes[this.to.nodeAt.get(elementOf(after.at)) ?? PROCESS];
    if (node === undefined || isSameTimer(before, node)) {
      this.items.set(item.key, { ...item, key: after.at, element: elementOf(after.at), pass: passOf(after.at) });
      return;
    }
    const opened = this.#opened(before, node, passOf(after.at), item.local);
    if (opened !== null) this.items.set(item.key, opened);
  }

  #arm({ node, on, in: scope }: { readonly node: number; readonly on?: string; readonly in?: string }): void {
    const event = this.to.nodes[node];
    if (event === undefined) return;
    const pass = this.#nextPass(node);
    const at = openItemKey(event.id, pass);
    const local = this.#locals.get(scope ?? '');
    const token: SavedToken = { at, role: 'armed', ...(scope === undefined ? {} : { in: scope }), ...(on === undefined ? {} : { on }) };
    this.placed.push({ from: PROCESS, to: node, before: '', key: at, token });
    const item = this.#opened(event, event, pass, local);
    if (item !== null) this.added.push(item);
  }

  #opened(from: FlowNode, node: FlowNode, pass: number, local: Variables | undefined): OpenItem | null {
    try {
      return openItem(node, pass, { ...this.from.variables, ...local }, local);
    } catch (error) {
      if (!(error instanceof ExpressionFailed)) throw error;
      this.#fault('expression-failed', from, node.id, null);
      return null;
    }
  }

  #arrivals({ at, in: inside, flows }: SavedArrivals): SavedArrivals | null {
    const scope = this.keyAfter(inside);
    const node = this.from.graph.nodes[this.from.graph.nodeAt.get(at) ?? PROCESS];
    const to = node === undefined || scope === null ? null : this.#targetOf(node, scope);
    if (node === undefined || to === null || scope === null) return null;
    if (!sameIncoming(this.from.graph.diagram, node, this.to.diagram, to, this.#mapping)) this.#fault('join-changed', node, to.id, null);
    return { at: to.id, ...(scope === undefined ? {} : { in: scope }), flows };
  }

  #completed(saved: readonly SavedCompleted[]): SavedCompleted[] {
    return saved.flatMap((one): SavedCompleted[] => {
      const id = this.idOf(typeof one === 'string' ? one : one.of);
      const at = this.to.nodeAt.get(id) ?? PROCESS;
      const undone = typeof one === 'string' ? (this.to.compensation[at] ?? PROCESS) !== PROCESS : this.to.nodes[at]?.type === 'subProcess';
      if (!undone) {
        this.faults.push({ reason: 'compensation-changed', element: typeof one === 'string' ? one : one.of, target: null, scope: null });
        return [];
      }
      return [typeof one === 'string' ? id : { of: id, inner: this.#completed(one.inner) }];
    });
  }

  /** What the kind of element keeps for itself, in the numbers of the new diagram; null where that has no such elements. */
  #memo({ role, memo }: SavedToken, node: FlowNode, to: FlowNode): { readonly value: unknown } | null {
    const { graph } = this.from;
    if (role === 'reset') {
      if (!sameIncoming(graph.diagram, node, this.to.diagram, to, this.#mapping)) return null;
      return renumbered(memo, (flow) => this.to.flowAt.get(graph.flows[flow]?.id ?? ''));
    }
    if (node.event !== 'compensate' || memo === undefined) return { value: memo };
    return renumbered(memo, (handler) => this.to.nodeAt.get(this.idOf(graph.nodes[handler]?.id ?? '')));
  }

  #takeCall(key: string, { variables, ...saved }: SavedCall): void {
    const after = this.keyAfter(key);
    if (after === null || after === undefined) return;
    const before = this.from.graph.nodes[this.from.graph.nodeAt.get(elementOf(key)) ?? PROCESS];
    const graph = this.from.graph.called.get(before?.calledProcess ?? '');
    const to = this.to.called.get(before?.calledProcess ?? '');
    if (before === undefined || graph === undefined || to === undefined) return this.#fault('call-changed', before ?? null, null, null);
    const inside = this.from.open.filter((item) => item.key.startsWith(`${key}/`));
    const bare = (id: string): string => id.slice(key.length + 1);
    const open = inside.map((item) => ({ ...item, key: bare(item.key), element: bare(item.element) }));
    const over = new TakeOver({ graph, saved, variables, open }, to, {});
    this.#calls.set(after, { over, before: key, variables });
    const { faults, items, added, exchanged, placed } = over;
    if (faults.length > 0 || over.state.tokens.length < saved.tokens.length) this.#fault('call-changed', before, elementOf(after), null);
    for (const [item, kept] of items) this.items.set(`${key}/${item}`, kept === null ? null : itemOfCall(after, kept));
    this.added.push(...added.map((item) => itemOfCall(after, item)));
    const told = key === after ? exchanged : placed.filter(({ token }) => token.role === undefined).map((one) => ({ before: one.before, after: one.key }));
    this.exchanged.push(...told.map((one) => ({ before: `${key}/${one.before}`, after: `${after}/${one.after}` })));
  }

  #endOf(end: string): string {
    const id = this.idOf(end);
    const { scope = '' } = this.from.graph.diagram.nodes.get(end) ?? {};
    const within = scope === this.from.graph.diagram.processId ? this.to.diagram.processId : null;
    if (!this.to.nodeAt.has(id)) this.faults.push({ reason: 'element-gone', element: end, target: null, scope: within });
    return id;
  }

  /** The element of the new diagram at which a token goes on; null, and a fault told, where it cannot. */
  #targetOf(node: FlowNode, scopeKey: string | undefined): FlowNode | null {
    const scope = this.#scopeOf(node, scopeKey);
    const to = this.to.diagram.nodes.get(this.idOf(node.id));
    const fault = to === undefined ? 'element-gone' : (placeFault(node, to) ?? (to.scope === scope ? null : 'scope-changed'));
    if (fault !== null) this.#fault(fault, node, to?.id ?? null, scope);
    return fault === null ? (to ?? null) : null;
  }

  /** What undoes is done where it was asked for, wherever it is drawn. */
  #scopeOf({ isForCompensation, scope }: FlowNode, scopeKey: string | undefined): string {
    if (isForCompensation) return scope === this.from.graph.diagram.processId ? this.to.diagram.processId : this.idOf(scope);
    return scopeKey === undefined ? this.to.diagram.processId : elementOf(scopeKey);
  }

  #fault(reason: StandFaultReason, node: FlowNode | null, target: string | null, scope: string | null): void {
    this.faults.push({ reason, element: node?.id ?? '', target, scope });
  }

  #nodeOf({ at }: SavedToken): FlowNode {
    const node = this.from.graph.nodes[this.from.graph.nodeAt.get(elementOf(at)) ?? PROCESS];
    if (node === undefined) throw new TypeError(`<${at}> is not in the diagram of the case`);
    return node;
  }

  #itemAt(key: string): OpenItem | undefined {
    return this.from.open.find((item) => isOwn(item) && item.key === key);
  }

  #nextPass(node: number): number {
    const pass = (this.#passes[node] ?? 0) + 1;
    this.#passes[node] = pass;
    return pass;
  }
}

function isSameTimer(one: FlowNode, other: FlowNode): boolean {
  return JSON.stringify(one.timer) === JSON.stringify(other.timer);
}

function renumbered(memo: unknown, place: (at: number) => number | undefined): { readonly value: readonly number[] } | null {
  const found = (memo as readonly number[]).map(place);
  return found.includes(undefined) ? null : { value: found.filter((at) => at !== undefined) };
}

/** Without those of elements behind that have had no pass. */
function trimmed(passes: readonly number[]): readonly number[] {
  return passes.slice(0, passes.findLastIndex((pass) => pass > 0) + 1);
}

/** Passes of elements the new diagram does not have. */
function formerOf(from: Graph, to: Graph, saved: NativeState): Pick<NativeState, 'former'> {
  const own = from.nodes.map(({ id }, at): [string, number] => [id, saved.passes[at] ?? 0]);
  const all = [...Object.entries(saved.former ?? {}), ...own].filter(([id, pass]) => pass > 0 && !to.nodeAt.has(id));
  return all.length === 0 ? {} : { former: Object.fromEntries(all) };
}
