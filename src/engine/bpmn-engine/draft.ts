import type { Diagram, FlowNode } from '../../model/diagram.ts';
import { EngineFault, StepStuck } from '../errors.ts';
import { openItem, openItemKey } from '../open-item.ts';
import type { Effect, EngineState, OpenItem, Variables } from '../port.ts';
import { isInside } from '../scopes.ts';
import { effectOfCall, itemOfCall } from '../called-effect.ts';
import type { PrivateState, Standing } from './private-state.ts';

/**
 * How often one element may be entered in one step. Only a loop in which nothing happens to wait (a task for each of no
 * items) comes back within a step; it is stopped well before the stack of calls overflows, always at the same place.
 */
const MOST_ENTRIES = 100;

/**
 * The case while a step is made: a copy of the state that may be changed, and the effects so far. Thrown away where
 * the step fails.
 */
export class Draft {
  readonly diagram: Diagram;
  readonly effects: Effect[] = [];
  variables: Variables;
  open: OpenItem[];
  readonly passes: Record<string, number>;
  standings: Standing[];
  readonly collections: Record<string, readonly unknown[]>;
  readonly children: Record<string, EngineState>;
  /** The last element left in the process's own scope. */
  lastLeft: string | null = null;
  readonly #entries = new Map<string, number>();
  readonly #called: ReadonlyMap<string, Diagram>;

  /** `called` holds the diagrams that call activities name, by process id. */
  constructor(diagram: Diagram, variables: Variables, from: EngineState | null, called: ReadonlyMap<string, Diagram>) {
    const remembered = from?.private as PrivateState | undefined;
    this.diagram = diagram;
    this.#called = called;
    this.variables = variables;
    this.open = [...(from?.open ?? [])];
    this.passes = { ...remembered?.passes };
    this.standings = structuredClone([...(remembered?.standings ?? [])]);
    this.collections = { ...remembered?.collections };
    this.children = { ...remembered?.children };
  }

  node(element: string): FlowNode {
    const node = this.diagram.nodes.get(element);
    if (node === undefined) throw new EngineFault(`<${element}> is not in the diagram`, { element });
    return node;
  }

  report(effect: Effect): void {
    this.effects.push(effect);
  }

  nextPass(element: string): number {
    const pass = (this.passes[element] ?? 0) + 1;
    this.passes[element] = pass;
    return pass;
  }

  standing(execution: string): Standing | undefined {
    return this.standings.find((standing) => standing.execution === execution);
  }

  standingOf({ element, pass }: { readonly element: string; readonly pass: number }): Standing | undefined {
    return this.standings.find((standing) => standing.element === element && standing.pass === pass);
  }

  enter({ element, pass, local }: Standing): void {
    // The instances of a multi-instance activity are as many as its items.
    const entries = local === undefined ? (this.#entries.get(element) ?? 0) + 1 : 0;
    this.#entries.set(element, entries);
    if (entries > MOST_ENTRIES) throw new StepStuck('the case runs on without ever waiting', this.#loop());
    this.report({ kind: 'entered', element, pass });
  }

  /** Opens what the standing waits for, if anyone outside can answer it. */
  openItem({ element, pass, local }: Standing): void {
    const item = openItem(this.node(element), pass, { ...this.variables, ...local }, local);
    if (item === null) return;
    this.open.push(item);
    this.report({ kind: 'opened', item });
  }

  closeItem({ element, pass }: { readonly element: string; readonly pass: number }): void {
    const item = openItemKey(element, pass);
    if (!this.open.some(({ key }) => key === item)) return;
    this.open = this.open.filter(({ key }) => key !== item);
    this.report({ kind: 'closed', item });
  }

  /** One instance is done; what was armed with the activity waits for the others. */
  leaveInstance(standing: Standing): void {
    const { element, pass } = standing;
    this.closeItem(standing);
    this.remove(standing);
    this.report({ kind: 'left', element, pass });
  }

  /** The standing is done: what was armed with it is closed, then it is left. */
  leave(standing: Standing): void {
    const { element, pass } = standing;
    this.cancelInside(element);
    this.closeItem(standing);
    this.disarm(element);
    this.remove(standing);
    this.report({ kind: 'left', element, pass });
    if (this.node(element).scope === this.diagram.processId) this.lastLeft = element;
  }

  /** Takes every token away from `element`: what is armed on it is closed, then what is inside it goes, then itself. */
  cancel(element: string): void {
    this.disarm(element);
    this.cancelInside(element);
    for (const standing of this.standings.filter((one) => one.element === element).toReversed()) this.#cancelStanding(standing);
    delete this.collections[element];
  }

  /** Takes away every token inside the sub-process or process `scope`, the last entered first. */
  cancelInside(scope: string): void {
    const inside = this.standings.filter(({ element, role }) => role !== 'armed' && isInside(this.diagram, element, scope));
    for (const standing of inside.toReversed()) {
      this.disarm(standing.element);
      this.#cancelStanding(standing);
    }
  }

  /** Closes the boundary events of `host`, or the events behind the gateway, that have not fired. */
  disarm(host: string): void {
    for (const standing of this.standings.filter(({ role }) => role === 'armed')) {
      if (!this.#isArmedBy(standing.element, host)) continue;
      this.closeItem(standing);
      this.remove(standing);
    }
  }

  remove(standing: Standing): void {
    this.standings = this.standings.filter((one) => one !== standing);
  }

  /** Takes over what a step of the process called at `call` did, and the state it left. */
  adopt(call: string, effects: readonly Effect[], state: EngineState): void {
    for (const effect of effects) {
      // Its end is no end of the case.
      if (effect.kind !== 'ended') this.report(effectOfCall(call, effect));
    }
    this.open = this.open.filter((item) => !item.key.startsWith(`${call}/`));
    if (state.ended) {
      delete this.children[call];
    } else {
      this.open.push(...state.open.map((item) => itemOfCall(call, item)));
      this.children[call] = state;
    }
  }

  #isArmedBy(element: string, host: string): boolean {
    const node = this.node(element);
    if (node.attachedTo !== null) return node.attachedTo === host;
    return node.incoming.some((flow) => this.diagram.flows.get(flow)?.source === host);
  }

  #cancelStanding(standing: Standing): void {
    const { element, pass, role } = standing;
    const call = openItemKey(element, pass);
    const child = this.children[call];
    if (child !== undefined) {
      this.open = this.open.filter((item) => !item.key.startsWith(`${call}/`));
      for (const effect of this.#cancelledInCall(element, child)) this.report(effectOfCall(call, effect));
      delete this.children[call];
    }
    this.closeItem(standing);
    this.remove(standing);
    if (role === 'in') this.report({ kind: 'cancelled', element, pass });
  }

  /** What a called process loses when its call is cancelled. */
  #cancelledInCall(element: string, child: EngineState): readonly Effect[] {
    const diagram = this.#called.get(this.node(element).calledProcess ?? '');
    if (diagram === undefined) return [];
    const inside = new Draft(diagram, child.variables, child, this.#called);
    inside.cancelInside(diagram.processId);
    return inside.effects;
  }

  #loop(): string[] {
    return [...this.#entries].filter(([, entries]) => entries >= MOST_ENTRIES).map(([element]) => element);
  }
}
