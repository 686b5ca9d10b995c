import type { Diagram, FlowNode } from '../../model/diagram.ts';
import { comesAgain } from './comes-again.ts';
import { type Firing, isLife, type Marking, type Place, type PlaceKind, type TokenNet } from './token-net.ts';

/** A firing as it is written down: what is left out is empty. */
export type FiringDraft = Pick<Firing, 'path' | 'consume'> & Partial<Firing>;

/** A token net while it is compiled. It has every place from the beginning; firings are added. */
export class NetDraft {
  readonly diagram: Diagram;
  readonly #times: number;
  readonly #places: Place[] = [];
  readonly #ids = new Map<string, number>();
  readonly #firings = new Map<number, Firing[]>();
  readonly #scopes = new Map<string, readonly string[]>();
  readonly #within = new Map<string, Set<number>>();
  readonly #children = new Map<string, FlowNode[]>();
  readonly #boundaries = new Map<string, FlowNode[]>();

  /** `times`: how often an event comes at most that can come more than once. */
  constructor(diagram: Diagram, times = 1) {
    this.diagram = diagram;
    this.#times = times;
    for (const node of diagram.nodes.values()) {
      listIn(this.#children, node.scope, node);
      if (node.attachedTo !== null && node.event !== 'compensate') listIn(this.#boundaries, node.attachedTo, node);
      for (const [kind, at] of [['token', 'entry'], ['running', 'running'], ['armed', 'armed'], ['reached', 'reached']] as const) {
        this.#put(kind, `${at} ${node.id}`, node.id, null, node.scope);
      }
    }
    for (const { id, target, source } of diagram.flows.values()) {
      const scope = (diagram.nodes.get(target) ?? diagram.nodes.get(source))?.scope ?? diagram.processId;
      this.#put('token', `flow ${id}`, diagram.nodes.has(target) ? target : id, id, scope);
      if (diagram.nodes.get(target)?.type !== 'complexGateway') continue;
      this.#put('token', `arrived ${id}`, target, id, scope);
      this.#put('armed', `late ${id}`, target, id, scope);
    }
  }

  /** The place of a token on a sequence flow. */
  flow(id: string): number {
    return this.#at(`flow ${id}`);
  }

  /** The place of a token that a complex gateway counts. */
  arrived(flow: string): number {
    return this.#at(`arrived ${flow}`);
  }

  /** Marked while a complex gateway that has gone on swallows what comes along a flow. */
  late(flow: string): number {
    return this.#at(`late ${flow}`);
  }

  /** The place of a token at an element no flow leads to: a start, the catching end of a link. */
  entry(node: FlowNode): number {
    return this.#at(`entry ${node.id}`);
  }

  /** Marked while the activity runs, where that matters to others. */
  running(node: FlowNode): number {
    return this.#at(`running ${node.id}`);
  }

  /** Marked while something that happens so often at most can still happen. */
  armed(node: FlowNode): number {
    return this.#at(`armed ${node.id}`);
  }

  /** The place of an armed event, as often as it can come. */
  armings(event: FlowNode): readonly number[] {
    return Array.from({ length: comesAgain(event) ? this.#times : 1 }, () => this.armed(event));
  }

  /** Marked once for each token that ended here. */
  reached(node: FlowNode): number {
    return this.#at(`reached ${node.id}`);
  }

  /** Every place inside a scope, at any depth. */
  within(scope: string): ReadonlySet<number> {
    return this.#within.get(scope) ?? new Set();
  }

  /** Every place that an activity holds while it runs: its own, what is inside, what its boundary waits for. */
  held(node: FlowNode): ReadonlySet<number> {
    return new Set([...this.within(node.id), this.running(node), ...this.boundaries(node).map((event) => this.armed(event))]);
  }

  /** Asks whether something lives inside a scope. */
  alive(scope: string): (marking: Marking) => boolean {
    const living = new Set([...this.within(scope)].filter((place) => isLife(this.#places[place])));
    return (marking) => marking.some((place) => living.has(place));
  }

  /** The places a token comes to a node from, with what it passes on the way. */
  inputs(node: FlowNode): readonly { readonly place: number; readonly path: readonly string[] }[] {
    const flows = node.incoming.map((id) => ({ place: this.flow(id), path: [id] }));
    return flows.length === 0 ? [{ place: this.entry(node), path: [] }] : flows;
  }

  /** What is in a scope itself: of a sub-process, or of the process. */
  children(scope: string): readonly FlowNode[] {
    return this.#children.get(scope) ?? [];
  }

  /** Events on the boundary of an activity, but those that only compensate: no token ever comes to them. */
  boundaries(node: FlowNode): readonly FlowNode[] {
    return this.#boundaries.get(node.id) ?? [];
  }

  add({ path, consume, clear = null, produce = [], enabled = null }: FiringDraft): void {
    const [first] = consume;
    if (first !== undefined) listIn(this.#firings, first, { path, consume, clear, produce, enabled });
  }

  finish(initials: readonly Marking[]): TokenNet {
    return { places: this.#places, firings: this.#firings, initials: initials.map((initial) => initial.toSorted((a, b) => a - b)) };
  }

  #at(name: string): number {
    const place = this.#ids.get(name);
    if (place === undefined) throw new Error(`the token net has no place "${name}"`);
    return place;
  }

  #put(kind: PlaceKind, name: string, element: string, flow: string | null, scope: string): void {
    const id = this.#places.length;
    const scopes = this.#scopesFrom(scope);
    this.#places.push({ kind, element, flow, scopes });
    this.#ids.set(name, id);
    for (const outer of scopes) {
      const inside = this.#within.get(outer) ?? new Set();
      inside.add(id);
      this.#within.set(outer, inside);
    }
  }

  #scopesFrom(scope: string): readonly string[] {
    const known = this.#scopes.get(scope);
    if (known !== undefined) return known;
    const scopes: string[] = [];
    for (let at: string | undefined = scope; at !== undefined; at = this.diagram.nodes.get(at)?.scope) scopes.push(at);
    this.#scopes.set(scope, scopes);
    return scopes;
  }
}

function listIn<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
