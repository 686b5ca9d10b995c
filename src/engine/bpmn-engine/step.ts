import { Engine } from 'bpmn-engine';
import type { Diagram } from '../../model/diagram.ts';
import { evaluateCondition } from '../../model/expression.ts';
import { ExpressionFailed, StepStuck } from '../errors.ts';
import { withInputs, withOutputs } from '../mappings.ts';
import { openItemKey } from '../open-item.ts';
import type { EngineState, Program, Step, Variables } from '../port.ts';
import { errorCatcher } from '../scopes.ts';
import { Draft } from './draft.ts';
import { EscapedError } from './escaped-error.ts';
import type { Content, RunningDefinition } from './library.ts';
import { canonical, type PrivateState, type Standing } from './private-state.ts';
import { type Errand, Recorder } from './recorder.ts';
import { INSTANCES, type sourceContext } from './source-context.ts';

/** What a compiled diagram needs at every step. */
export interface Compiled {
  readonly diagram: Diagram;
  readonly context: ReturnType<typeof sourceContext>;
  readonly called: ReadonlyMap<string, Program>;
  /** The diagrams of all processes called from here, at any depth, by process id. */
  readonly diagrams: ReadonlyMap<string, Diagram>;
}

/**
 * One step: the library's definition is made anew, brought to the saved state, moved, read and dropped. Nothing of it
 * lives on. Everything the library does happens inside these calls: no timer, no service and no asynchronous formatter
 * is registered.
 */
export class StepRun {
  readonly draft: Draft;
  readonly #compiled: Compiled;
  readonly #from: EngineState | null;
  readonly #recorder: Recorder;
  readonly #definition: RunningDefinition;

  private constructor(compiled: Compiled, from: EngineState | null, draft: Draft, recorder: Recorder, definition: RunningDefinition) {
    this.#compiled = compiled;
    this.#from = from;
    this.draft = draft;
    this.#recorder = recorder;
    this.#definition = definition;
  }

  /** A new case, its token before the start event. */
  static async begin(compiled: Compiled, variables: Variables): Promise<StepRun> {
    return await StepRun.#load(compiled, variables, null);
  }

  /** A saved case, every token where it was. */
  static async resume(compiled: Compiled, state: EngineState): Promise<StepRun> {
    const run = await StepRun.#load(compiled, state.variables, state);
    run.#recorder.resuming = true;
    run.#move(() => {
      // The library keeps parts of what it recovers from and writes into them.
      run.#definition.recover(structuredClone((state.private as PrivateState).library)).resume();
    });
    run.#recorder.resuming = false;
    return run;
  }

  static async #load(compiled: Compiled, variables: Variables, from: EngineState | null): Promise<StepRun> {
    const draft = new Draft(compiled.diagram, variables, from, compiled.diagrams);
    const recorder = new Recorder(draft);
    const engine = new Engine({
      name: 'reglament',
      sourceContext: compiled.context,
      Logger: () => ({ debug() {}, error() {}, warn() {} }),
      scripts: conditions(draft, recorder),
      expressions: instanceCounts(draft),
      // All instances of a multi-instance activity open at once, not fifty at a time.
      settings: { disableTrackState: true, batchSize: Number.MAX_SAFE_INTEGER },
    } as never);
    // Only the definition is driven. `engine.execute` would load another one than it lets us listen to, and its
    // execution repeats every message of the definition on a broker of its own.
    const [definition] = (await engine.getDefinitions()) as unknown as RunningDefinition[];
    if (definition === undefined) throw new TypeError('the library has loaded no definition');
    definition.broker.subscribeTmp('event', '#', recorder.listen, { noAck: true });
    return new StepRun(compiled, from, draft, recorder, definition);
  }

  run(): void {
    this.#move(() => this.#definition.run());
  }

  /** The element at `standing` is done. */
  complete(standing: Standing): void {
    const { draft } = this;
    draft.closeItem(standing);
    if (draft.node(standing.element).multiInstance !== null) draft.leaveInstance(standing);
    this.#signal(standing);
  }

  /** An event at `standing` has happened. */
  fire(standing: Standing): void {
    if (standing.role === 'armed') standing.role = 'firing';
    this.draft.closeItem(standing);
    this.#signal(standing);
  }

  /** An error of `element`: the boundary event that catches it fires. @throws UncaughtBpmnError */
  raise(element: string, code: string, variables: Variables): void {
    const { draft } = this;
    const catcher = errorCatcher(draft.diagram, element, code);
    const standing = draft.standings.find((one) => one.element === catcher?.id);
    if (catcher === null || standing === undefined) throw new EscapedError(element, code, draft);
    draft.variables = withOutputs(catcher, draft.variables, variables);
    this.fire(standing);
  }

  /** Takes over what a step of a called process did. */
  async adopt(call: Standing, step: () => Promise<Step>): Promise<void> {
    const { draft } = this;
    const key = openItemKey(call.element, call.pass);
    let made: Step;
    try {
      made = await step();
    } catch (error) {
      if (!(error instanceof EscapedError)) throw error;
      draft.adopt(key, error.effects, error.state);
      return this.raise(call.element, error.errorCode, {});
    }
    draft.adopt(key, made.effects, made.state);
    if (!made.state.ended) return;
    draft.variables = withOutputs(draft.node(call.element), draft.variables, made.state.variables);
    this.complete(call);
  }

  /** Does what moving has asked for, checks that the case is sound, and gives the step. */
  async finish(): Promise<Step> {
    const { draft } = this;
    for (let errand = this.#recorder.errands.shift(); errand !== undefined; errand = this.#recorder.errands.shift()) {
      await this.#do(errand);
    }
    const { ended } = this.#recorder;
    if (!ended && draft.open.length === 0) {
      throw new StepStuck(
        'the case has nothing to wait for and has reached no end',
        [...new Set(draft.standings.map(({ element }) => element))],
      );
    }
    const state: EngineState = {
      variables: draft.variables,
      open: draft.open,
      ended,
      private: ended ? null : this.#private(),
    };
    return { state, effects: draft.effects };
  }

  async #do(errand: Errand): Promise<void> {
    const { draft } = this;
    switch (errand.kind) {
      case 'signal':
        // Those who waited when it was thrown, unless the token has gone since.
        for (const catcher of errand.catchers) if (draft.standings.includes(catcher)) this.fire(catcher);
        return;
      case 'error':
        return this.raise(errand.element, errand.code, {});
      case 'call': {
        const node = draft.node(errand.standing.element);
        const program = this.#compiled.called.get(node.calledProcess ?? '');
        if (program === undefined || !draft.standings.includes(errand.standing)) return;
        return await this.adopt(errand.standing, () => program.start(withInputs(node, draft.variables)));
      }
    }
  }

  #signal(standing: Standing): void {
    const content = this.#recorder.waiting.get(standing.execution);
    if (content === undefined) throw new StepStuck(`<${standing.element}> does not wait`, [standing.element]);
    this.#recorder.waiting.delete(standing.execution);
    this.#move(() => this.#tellToGoOn(standing.element, content));
  }

  /**
   * Says to the activity what the library's own `getApi(…).signal()` says. That makes a function kept in a property, which
   * V8 puts among the old objects at once; from there it holds the whole step, so that no quick collection frees it, and a
   * third of the time went into copying dead steps. Inside a sub-process only the library finds the activity.
   */
  #tellToGoOn(element: string, content: Content): void {
    const { diagram } = this.draft;
    const activity = this.draft.node(element).scope === diagram.processId ? this.#definition.getActivityById(element) : null;
    if (activity === null) return this.#definition.getApi({ content }).signal();
    activity.broker.publish('api', `activity.signal.${content.executionId}`, { ...content }, { type: 'signal' });
  }

  #move(action: () => unknown): void {
    try {
      action();
    } catch (error) {
      this.#recorder.fail(error);
    }
    if (this.#recorder.failure !== null) throw this.#recorder.failure;
  }

  #private(): PrivateState {
    const { draft } = this;
    const given = (this.#from?.private as PrivateState | undefined)?.executions ?? 0;
    return {
      ...canonical(this.#definition.getState(), draft.standings, given),
      collections: draft.collections,
      children: draft.children,
      passes: draft.passes,
    };
  }
}

/** Conditions of sequence flows, asked for by flow, so that a failure can name it. */
function conditions(draft: Draft, recorder: Recorder): object {
  return {
    register() {},
    getScript(_language: string, { id }: { id: string }) {
      const condition = draft.diagram.flows.get(id)?.condition ?? null;
      if (condition === null) return undefined;
      return {
        execute(_scope: unknown, callback: (error: unknown, result?: boolean) => void) {
          try {
            callback(null, evaluateCondition(condition, draft.variables));
          } catch (cause) {
            const reason = cause instanceof Error ? cause.message : String(cause);
            recorder.fail(new ExpressionFailed(id, condition, reason));
            throw cause;
          }
        },
      };
    },
  };
}

/** The only expression the library evaluates itself: how many instances to open. */
function instanceCounts(draft: Draft): object {
  return {
    resolveExpression: (text: unknown) =>
      typeof text === 'string' && text.startsWith(INSTANCES) ? draft.collections[text.slice(INSTANCES.length)]?.length : text,
    isExpression: () => false,
    hasExpression: () => false,
  };
}
