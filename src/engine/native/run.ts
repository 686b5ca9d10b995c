import { EngineFault, StepStuck } from '../errors.ts';
import { openItem, openItemKey } from '../open-item.ts';
import type { Effect, OpenItem, Variables } from '../port.ts';
import { implicitChoice } from './flow-choice.ts';
import { PROCESS, type Graph } from './graph.ts';
import { type Passes, passesByPlace } from './passes.ts';
import { keepsAlive, makeScope, type Scope, type Token } from './token.ts';

/** What a token is made of. */
export type NewToken = Pick<Token, 'node' | 'scope'> & Partial<Pick<Token, 'role' | 'on' | 'local' | 'memo'>>;

/**
 * How often one element may be entered in one step. Only a loop in which nothing happens to wait (a task for each of no
 * items) comes back within a step; it is stopped, always at the same place.
 */
const MOST_ENTRIES = 100;

/**
 * One step under way on a copy of the case: what tokens can do, whatever the kind of element. Moves are put on an
 * agenda, the last put first, so that a token goes as far as it can before its sibling moves, and no diagram is too long
 * for the stack of calls. Thrown away where the step fails.
 */
export class Run {
  readonly graph: Graph;
  /** In the order they were entered or armed. */
  readonly tokens: Token[] = [];
  readonly root: Scope = makeScope(null, null, undefined);
  /** Called processes that run, by the token at their call. */
  readonly calls = new Map<Token, Run>();
  /** What is done once nothing moves any more, in the order it was asked for. */
  readonly errands: (() => void)[] = [];
  /** The highest pass given to each node so far; an event that was armed has used one up whether it fired or not. */
  readonly passes: number[];
  /** The same of elements that another diagram had, by id: what a pass was used for once it is never used for again. */
  former: Readonly<Record<string, number>> = {};
  variables: Variables;
  open: OpenItem[];
  /** The end the process itself has come to last; one inside an event sub-process only where it has come to none. */
  end: number | null = null;
  readonly tell: (effect: Effect) => void;
  /** Who called this process; null for the case's own. */
  readonly caller: { readonly run: Run; readonly call: Token } | null;
  readonly #agenda: (() => void)[] = [];
  readonly #entries = new Map<number, number>();

  constructor(
    graph: Graph,
    variables: Variables,
    open: readonly OpenItem[],
    passes: Passes,
    tell: Run['tell'],
    caller: Run['caller'],
  ) {
    this.graph = graph;
    this.variables = variables;
    this.open = [...open];
    this.passes = passesByPlace(graph, passes);
    this.tell = tell;
    this.caller = caller;
  }

  /** The id of a node. */
  idOf(node: number): string {
    const id = this.graph.nodes[node]?.id;
    if (id === undefined) throw new EngineFault('a token is nowhere in the diagram');
    return id;
  }

  /** What expressions see here. */
  seenFrom({ local }: Pick<Scope, 'local'>): Variables {
    return local === undefined ? this.variables : { ...this.variables, ...local };
  }

  /** Puts off a move: it is made before whatever was put off earlier. */
  next(move: () => void): void {
    this.#agenda.push(move);
  }

  /** A scope begins: what can interrupt or accompany it is armed, then its first elements are entered. */
  begin(scope: Scope): void {
    this.armStarts(scope);
    const starts = this.graph.beginnings.get(scope.token?.node ?? PROCESS)?.starts ?? [];
    this.checkLater(scope);
    for (const node of starts.toReversed()) this.jump(node, scope);
  }

  /** Arms the start events of a scope's event sub-processes. */
  armStarts(scope: Scope): void {
    for (const event of this.graph.beginnings.get(scope.token?.node ?? PROCESS)?.armed ?? []) this.arm(event, scope.token, scope);
  }

  /** Makes every move there is. */
  drain(): void {
    for (let move = this.#agenda.pop(); move !== undefined; move = this.#agenda.pop()) move();
  }

  /** Sends a token along each flow, one after the other, each as far as it can go. */
  go(flows: readonly number[], scope: Scope): void {
    this.checkLater(scope);
    for (const flow of flows.toReversed()) this.#later(scope, () => this.take(flow, scope));
  }

  /** Puts off a move that keeps its scope alive and is not made where the scope has lost what was inside it. */
  #later(scope: Scope, move: () => void): void {
    const { epoch } = scope;
    scope.pending += 1;
    this.next(() => {
      if (scope.gone || scope.epoch !== epoch) return;
      scope.pending -= 1;
      move();
    });
  }

  /** The same for what is thrown, which is carried out once nothing moves any more, even where its scope was ended since. */
  throwLater(scope: Scope, move: () => void): void {
    const { interruptions } = scope;
    scope.thrown += 1;
    this.errands.push(() => {
      if (scope.gone || scope.interruptions !== interruptions) return;
      scope.thrown -= 1;
      this.checkLater(scope);
      move();
    });
  }

  /** A token comes along a flow. */
  take(flow: number, scope: Scope): void {
    this.tell({ kind: 'taken', flow: this.graph.flows[flow]?.id ?? '' });
    const node = this.graph.target[flow] ?? PROCESS;
    const arrive = this.graph.kinds[node]?.arrive;
    if (arrive === undefined) this.enter(node, scope);
    else arrive(this, node, scope, flow);
  }

  /** A token comes to an element, once or as often as the element says. `on` asked for it to compensate. */
  enter(node: number, scope: Scope, on: Token | null = null): void {
    const repetition = this.graph.repetitions[node] ?? null;
    if (repetition === null) this.enterOnce({ node, scope, on });
    else repetition.begin(this, node, scope, on);
  }

  /** A token comes to an element to which no flow leads. */
  jump(node: number, scope: Scope): void {
    this.#later(scope, () => this.enter(node, scope));
  }

  /** A token enters an element, which begins. */
  enterOnce(made: NewToken): Token {
    const token = this.put(made);
    const instance = token.on?.role === 'body';
    this.tellEntered(token);
    // What stands on the boundary of an activity done several times waits for the whole of it.
    if (!instance) this.armBoundary(token);
    this.kindOf(token.node).begin(this, token);
    return token;
  }

  /** Puts a token, under the next pass of its element, and tells nothing. */
  put({ node, scope, role = 'in', on = null, local, memo }: NewToken): Token {
    // What is never told as entered has no pass of its own: it goes by the one that is told next.
    const counted = role === 'in' || role === 'armed';
    const pass = counted ? this.nextPass(node) : (this.passes[node] ?? 0) + 1;
    const seen = local === undefined ? scope.local : { ...scope.local, ...local };
    const token: Token = { node, pass, role, scope, on, local: seen, memo, inner: null, gone: false };
    this.tokens.push(token);
    return token;
  }

  /** Tells that an element is entered. @throws StepStuck where it has been too often in this step. */
  tellEntered({ node, pass, on }: Pick<Token, 'node' | 'pass' | 'on'>): void {
    this.#count(node, on);
    this.tell({ kind: 'entered', element: this.idOf(node), pass });
  }

  /** An element is entered and left at once, along `flows` or as it says itself. */
  passThrough({ node, pass, scope }: Pick<Token, 'node' | 'pass' | 'scope'>, flows?: readonly number[]): void {
    this.tellEntered({ node, pass, on: null });
    this.#tellLeft({ node, pass, scope });
    this.go(flows ?? implicitChoice(this.graph, node, this.seenFrom(scope)), scope);
  }

  /** The next pass of an element that keeps no token. */
  nextPass(node: number): number {
    const pass = (this.passes[node] ?? 0) + 1;
    this.passes[node] = pass;
    return pass;
  }

  #tellLeft({ node, pass, scope }: Pick<Token, 'node' | 'pass' | 'scope'>): void {
    this.tell({ kind: 'left', element: this.idOf(node), pass });
    this.#noteEnd(node, scope);
  }

  /** An end inside an event sub-process of the process counts as long as the process has come to none of its own. */
  #noteEnd(node: number, { token, parent }: Scope): void {
    const { nodes, outgoing, diagram } = this.graph;
    if ((outgoing[node]?.length ?? 0) > 0 || nodes[node]?.triggeredByEvent !== false) return;
    const own = this.end !== null && nodes[this.end]?.scope === diagram.processId;
    const handles = token !== null && parent?.token === null && nodes[token.node]?.triggeredByEvent === true;
    if (token === null || (handles && !own)) this.end = node;
  }

  kindOf(node: number): Graph['kinds'][number] {
    const kind = this.graph.kinds[node];
    if (kind === undefined) throw new EngineFault('a token is nowhere in the diagram');
    return kind;
  }

  /** Arms what stands on the boundary of an activity. */
  armBoundary(host: Token): void {
    for (const event of this.graph.boundaries[host.node] ?? []) this.arm(event, host, host.scope);
  }

  /** An event begins to wait for its time, message, signal, error, condition. */
  arm(node: number, on: Token | null, scope: Scope, memo?: unknown): void {
    this.wait(this.put({ node, scope, role: 'armed', on, memo }));
  }

  /** Opens what the token waits for, if anyone outside can answer it. */
  wait(token: Token): void {
    const node = this.graph.nodes[token.node];
    const item = node === undefined ? null : openItem(node, token.pass, this.seenFrom(token), token.local);
    if (item === null) return;
    this.open.push(item);
    this.tell({ kind: 'opened', item });
  }

  closeItem(token: Token): void {
    const key = openItemKey(this.idOf(token.node), token.pass);
    const at = this.open.findIndex((item) => item.key === key);
    if (at === -1) return;
    this.open.splice(at, 1);
    this.tell({ kind: 'closed', item: key });
  }

  /** The element is done: what was armed with it is closed, it is left, and tokens go on along `flows`. */
  leave(token: Token, flows?: readonly number[]): void {
    this.closeItem(token);
    const { node, on } = token;
    const body = on?.role === 'body' ? on : null;
    this.disarm(token);
    this.remove(token);
    this.#tellLeft(token);
    if (body === null) this.#goOn(token, flows);
    else this.graph.repetitions[node]?.instanceLeft(this, body, token);
  }

  /** Every instance is done: what was armed with the activity is closed, and tokens go on. */
  leaveBody(body: Token): void {
    this.disarm(body);
    this.remove(body);
    this.#goOn(body, undefined);
  }

  #goOn({ node, on, scope, inner }: Token, flows: readonly number[] | undefined): void {
    this.#remember(node, scope, inner);
    this.go(flows ?? implicitChoice(this.graph, node, this.seenFrom(scope)), scope);
    // Whoever asked for it to compensate asks the next.
    if (on !== null) this.next(() => this.kindOf(on.node).complete?.(this, on));
  }

  /** Keeps what can be compensated later. */
  #remember(node: number, scope: Scope, inner: Scope | null): void {
    if ((this.graph.compensation[node] ?? PROCESS) !== PROCESS) scope.completed.push({ node });
    else if (inner !== null && inner.completed.length > 0) scope.completed.push({ node, inner: inner.completed });
  }

  remove(token: Token): void {
    token.gone = true;
    if (token.inner !== null) token.inner.gone = true;
    const at = this.tokens.indexOf(token);
    if (at !== -1) this.tokens.splice(at, 1);
  }

  /** Closes what is armed with the token and has not fired. */
  disarm(on: Token): void {
    for (const token of this.tokens.filter((one) => one.role === 'armed' && one.on === on)) {
      this.closeItem(token);
      this.remove(token);
    }
  }

  /** Closes the start events of a scope's event sub-processes. */
  disarmStarts(scope: Scope): void {
    for (const token of this.tokens.filter((one) => one.role === 'armed' && one.scope === scope)) {
      if (this.graph.nodes[token.node]?.type !== 'startEvent') continue;
      this.closeItem(token);
      this.remove(token);
    }
  }

  /** Takes the token away with everything inside it: the last entered first. What was armed with it is closed before. */
  cancel(token: Token): void {
    this.disarm(token);
    this.#takeAway(this.tokens.filter((one) => one === token || isBelow(one, token)));
  }

  /** Takes away every token inside a scope, those that are on their way and those that wait at joins. */
  cancelInside(scope: Scope): void {
    scope.epoch += 1;
    scope.pending = 0;
    scope.arrivals.clear();
    this.#takeAway(this.tokens.filter((one) => isInside(one, scope)));
  }

  #takeAway(tokens: readonly Token[]): void {
    for (const token of tokens.filter((one) => one.role !== 'armed').toReversed()) {
      this.disarm(token);
      const call = this.calls.get(token);
      if (call !== undefined) {
        call.disarmStarts(call.root);
        call.cancelInside(call.root);
        this.calls.delete(token);
      }
      this.closeItem(token);
      this.remove(token);
      if (token.role === 'in') this.tell({ kind: 'cancelled', element: this.idOf(token.node), pass: token.pass });
    }
  }

  /** Whether nothing is left in the scope or on its way there. */
  isDone(scope: Scope): boolean {
    return scope.pending + scope.thrown === 0 && scope.arrivals.size === 0 && !this.tokens.some((one) => one.scope === scope && keepsAlive(one));
  }

  /**
   * Looks whether a scope is over. When only event sub-processes still run in it no other may begin (BPMN 2.0, 13.5.4).
   * The process itself is over when the step has come to rest.
   */
  #check(scope: Scope): void {
    if (scope.gone || scope.pending + scope.thrown > 0 || scope.arrivals.size > 0) return;
    const alive = this.tokens.filter((one) => one.scope === scope && keepsAlive(one));
    if (alive.some(({ node }) => this.graph.nodes[node]?.triggeredByEvent !== true)) return;
    this.disarmStarts(scope);
    if (alive.length === 0 && scope.token !== null) this.leave(scope.token);
  }

  /** Looks once more when what is being done has been done. */
  checkLater(scope: Scope): void {
    this.next(() => this.#check(scope));
  }

  #count(node: number, on: Token | null): void {
    // The instances of an activity are as many as its items.
    const entries = on?.role === 'body' && this.graph.nodes[node]?.multiInstance !== null ? 0 : (this.#entries.get(node) ?? 0) + 1;
    this.#entries.set(node, entries);
    if (entries <= MOST_ENTRIES) return;
    const loop = [...this.#entries].filter(([, count]) => count >= MOST_ENTRIES).map(([at]) => this.idOf(at));
    throw new StepStuck('the case runs on without ever waiting', loop);
  }
}

function isBelow(token: Token, above: Token): boolean {
  for (let at: Token | null = token; at !== null; at = at.scope.token) {
    for (let on: Token | null = at; on !== null; on = on.on) if (on === above && on !== token) return true;
  }
  return false;
}

function isInside(token: Token, scope: Scope): boolean {
  for (let at: Scope | null = token.scope; at !== null; at = at.parent) if (at === scope) return true;
  return false;
}
