import type { Diagram, FlowNode } from '../../../src/model/diagram.ts';
import { EngineError, StepStuck } from '../../../src/engine/errors.ts';
import type { Effect, EngineState, OpenItem, Program, Stimulus } from '../../../src/engine/port.ts';
import { armingGateway } from '../../../src/engine/scopes.ts';
import { stimulusText } from '../differential/turns.ts';
import { WAYS } from '../random/bpmn-of-model.ts';

/** So many steps are tried at most, wrong turns among them. */
const MOST_STEPS = 20_000;
/** An error code that no boundary event of the models names. */
const OTHER_CODE = 'other';

/** A way an engine went. */
export interface Followed {
  readonly stimuli: readonly string[];
  /** Every effect, in order. */
  readonly effects: readonly Effect[];
  /** Effects of each step. */
  readonly steps: readonly (readonly Effect[])[];
  /** Whether the last step failed because nothing could ever move again. */
  readonly stuck: boolean;
  /** Elements at which the case waits at the end of the way. */
  readonly open: readonly string[];
}

/**
 * Takes a case along a path of elements and flows, as a fault of soundness gives it: answers what comes next on the path
 * and lets every decision be the one that leads on along it. Null where the path cannot be gone.
 *
 * The path names what was passed, not when something was left nor which of two tokens it was, so wrong guesses are taken
 * back and another is tried. `shows` says whether a way that has come to the end of the path is the one looked for.
 */
export async function followPath(program: Program, path: readonly string[], shows: (way: Followed) => boolean): Promise<Followed | null> {
  return await new Follower(program, path, shows).begin();
}

interface Standing {
  readonly state: EngineState;
  readonly at: number;
  readonly way: Followed;
  /** Elements the path has come to, whose tokens are still there: left when something behind them is read. */
  readonly owed: readonly string[];
}

/** Something that can be done, and where on the path the case is then. */
interface Answer {
  readonly stimulus: Stimulus;
  readonly next: number;
  readonly owed: readonly string[];
}

class Follower {
  readonly #program: Program;
  readonly #diagram: Diagram;
  readonly #path: readonly string[];
  readonly #shows: (way: Followed) => boolean;
  #steps = 0;

  constructor(program: Program, path: readonly string[], shows: (way: Followed) => boolean) {
    this.#program = program;
    this.#diagram = program.diagram;
    this.#path = path;
    this.#shows = shows;
  }

  async begin(): Promise<Followed | null> {
    for (const ways of this.#waysAfter(0, null)) {
      const { state, effects } = await this.#program.start({ [WAYS]: ways, items: [1] });
      const way: Followed = { stimuli: ['start'], effects, steps: [effects], ...restOf(state) };
      const found = await this.#goOn({ state, at: 0, way, owed: [] });
      if (found !== null) return found;
    }
    return null;
  }

  /** On from here to the end of the path; null where it does not lead there. */
  async #goOn({ state, at: from, way, owed: before }: Standing): Promise<Followed | null> {
    let owed = before;
    for (let at = from; at < this.#path.length; at += 1) {
      const id = this.#path[at] ?? '';
      const answers = this.#diagram.flows.has(id) ? this.#leavings(state, at, owed) : this.#events(state, at, owed);
      for (const { stimulus, next, owed } of answers) {
        const found = await this.#take({ state, at: next, way, owed }, stimulus);
        if (found !== null) return found;
      }
      if (answers.length > 0 && !this.#mayHaveLeft(id)) return null;
      // A join may have waited for what has been left long before anything behind it is read.
      if (this.#diagram.nodes.get(id)?.type === 'inclusiveGateway' && owed.some((one) => openAt(state, one).length > 0)) {
        return (await this.#goOn({ state, at: at + 1, way, owed })) ?? (await this.#leaveOne({ state, at, way, owed }));
      }
      // A start event that is open here waits for the next time.
      const waits = openAt(state, id).length > 0 && this.#diagram.nodes.get(id)?.type !== 'startEvent';
      if (waits && answers.length === 0) owed = [...owed, id];
    }
    // Tokens that stand behind an element at the end are on no later piece of the path.
    const found = await this.#leaveOne({ state, at: this.#path.length, way, owed });
    return found ?? (this.#shows(way) ? way : null);
  }

  /** On from here with one of the elements left that the path has come to. */
  async #leaveOne({ state, at, way, owed }: Standing): Promise<Followed | null> {
    for (const [index, id] of owed.entries()) {
      for (const item of openAt(state, id)) {
        const found = await this.#take({ state, at, way, owed: owed.toSpliced(index, 1) }, done(item));
        if (found !== null) return found;
      }
    }
    return null;
  }

  async #take({ state, at, way, owed }: Standing, stimulus: Stimulus): Promise<Followed | null> {
    const element = state.open.find(({ key }) => key === stimulus.item)?.element ?? null;
    for (const ways of this.#waysAfter(at, element)) {
      if (this.#steps >= MOST_STEPS) return null;
      this.#steps += 1;
      const given: Stimulus = stimulus.kind === 'timer' ? stimulus : { ...stimulus, variables: { [WAYS]: ways } };
      const stimuli = [...way.stimuli, stimulusText(given)];
      try {
        const made = await this.#program.advance(saved(state), given);
        const effects = [...way.effects, ...made.effects];
        const after: Followed = { stimuli, effects, steps: [...way.steps, made.effects], ...restOf(made.state) };
        const found = await this.#goOn({ state: saved(made.state), at, way: after, owed });
        if (found !== null) return found;
      } catch (error) {
        if (!(error instanceof EngineError)) throw error;
        if (!(error instanceof StepStuck)) continue;
        const stuck: Followed = { ...way, stimuli, stuck: true, open: [] };
        if (this.#restIsPassive(state, given.item, at) && this.#shows(stuck)) return stuck;
      }
    }
    return null;
  }

  /** A token passes on along a flow: what it comes from is done now, where it was not before. */
  #leavings(state: EngineState, at: number, owed: readonly string[]): readonly Answer[] {
    const source = this.#diagram.flows.get(this.#path[at] ?? '')?.source ?? '';
    const standing = owed.indexOf(source);
    if (standing === -1) return [];
    return openAt(state, source).map((item) => ({ stimulus: done(item), next: at, owed: owed.toSpliced(standing, 1) }));
  }

  /** Of several flows out of an element another may have been the first to be read: its token has left then. */
  #mayHaveLeft(flow: string): boolean {
    const source = this.#diagram.nodes.get(this.#diagram.flows.get(flow)?.source ?? '');
    return (source?.outgoing.length ?? 0) > 1;
  }

  /** What makes the element happen that is read next; nothing where it has happened by itself, or waits to be left. */
  #events(state: EngineState, at: number, owed: readonly string[]): readonly Answer[] {
    const node = this.#diagram.nodes.get(this.#path[at] ?? '');
    // The start of an event sub-process is answered where the sub-process is read; it may be armed once more by now.
    if (node === undefined || node.type === 'startEvent') return [];
    const start = this.#startOf(node);
    if ((node.attachedTo !== null && node.event === 'error') || start?.event === 'error') return this.#failures(state, at, node, owed);
    const armed = node.triggeredByEvent ? start : node;
    const fires = node.triggeredByEvent || node.attachedTo !== null || armingGateway(this.#diagram, node) !== null;
    if (armed === undefined || (!fires && node.outgoing.length > 0)) return [];
    return openAt(state, armed.id).map((item) => ({ stimulus: done(item), next: at + 1, owed }));
  }

  /** Errors of work that this event, or event sub-process, may catch, the work right before it on the path first. */
  #failures(state: EngineState, at: number, catcher: FlowNode, owed: readonly string[]): readonly Answer[] {
    const code = catcher.errorCode ?? this.#startOf(catcher)?.errorCode ?? OTHER_CODE;
    const host = catcher.attachedTo ?? catcher.scope;
    const before = this.#path[at - 1];
    return state.open
      .filter(({ kind, element }) => kind === 'job' && (element === host || this.#isInside(element, host)))
      .toSorted((one, other) => Number(other.element === before) - Number(one.element === before))
      .map(({ key }) => ({ stimulus: { kind: 'error', item: key, code, variables: {} }, next: at + 1, owed }));
  }

  #startOf({ id }: FlowNode): FlowNode | undefined {
    return [...this.#diagram.nodes.values()].find(({ scope, type }) => scope === id && type === 'startEvent');
  }

  #isInside(element: string, scope: string): boolean {
    const around = this.#diagram.nodes.get(element)?.scope;
    return around === scope || (around !== undefined && this.#diagram.nodes.has(around) && this.#isInside(around, scope));
  }

  /** Whether nothing open is asked for by the rest of the path: the case has been brought where the path ends. */
  #restIsPassive(state: EngineState, done: string, at: number): boolean {
    const open = new Set(state.open.filter(({ key }) => key !== done).map(({ element }) => element));
    return !this.#path.slice(at).some((id) => open.has(id));
  }

  /**
   * Which conditional flows may be taken in the next step: of each element that decides those that come first on the
   * rest of the path, then, where that proves wrong, any others. `done` is left in this step: the path has named it before.
   */
  *#waysAfter(at: number, done: string | null): Generator<readonly string[]> {
    const rest = this.#path.slice(at);
    const deciding = [...this.#diagram.nodes.values()].filter(({ outgoing }) => outgoing.some((id) => this.#isConditional(id)));
    const guesses = deciding.map((node) => this.#guess(node, node.id === done ? [node.id, ...rest] : rest));
    yield guesses.flat();
    const first = [done, ...rest].find((other) => deciding.some(({ id }) => id === other));
    const passing = deciding.findIndex(({ id }) => id === first);
    const node = deciding[passing];
    if (node === undefined) return;
    const conditional = node.outgoing.filter((id) => this.#isConditional(id));
    for (let chosen = 0; chosen < 2 ** conditional.length; chosen += 1) {
      const ways = conditional.filter((_, index) => (chosen >> index) % 2 === 1);
      yield [...guesses.filter((_, index) => index !== passing).flat(), ...ways];
    }
  }

  #guess({ id, type, outgoing }: FlowNode, rest: readonly string[]): readonly string[] {
    const passed = rest.indexOf(id);
    const after = rest.slice(passed + 1);
    const again = after.indexOf(id);
    const until = type === 'exclusiveGateway' || again === -1 ? after : after.slice(0, again);
    const taken = until.filter((flow) => outgoing.includes(flow));
    return (type === 'exclusiveGateway' ? taken.slice(0, 1) : taken).filter((flow) => this.#isConditional(flow));
  }

  #isConditional(flow: string): boolean {
    return (this.#diagram.flows.get(flow)?.condition ?? null) !== null;
  }
}

function openAt(state: EngineState, element: string): readonly OpenItem[] {
  return state.open.filter((item) => item.element === element);
}

function done({ key, kind }: OpenItem): Stimulus {
  if (kind === 'timer') return { kind, item: key };
  return { kind: kind === 'message' ? 'message' : 'complete', item: key, variables: {} };
}

function restOf({ open }: EngineState): Pick<Followed, 'stuck' | 'open'> {
  return { stuck: false, open: open.map(({ element }) => element) };
}

function saved(state: EngineState): EngineState {
  return JSON.parse(JSON.stringify(state)) as EngineState;
}
