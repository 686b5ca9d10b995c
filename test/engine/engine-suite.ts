import { expect } from 'chai';
import { EngineError } from '../../src/engine/errors.ts';
import type { Engine, EngineState, Program, Step } from '../../src/engine/port.ts';
import { calledFixtures, readFixture, readTraces } from './fixture.ts';
import { finishInNewProcess } from './finish-in-new-process.ts';
import { effectText, stimulusOf, type Trace, type TraceStep } from './notation.ts';

/** The engine under test, and where a new process finds it: the path of its module and the name it exports. */
export interface EngineUnderTest {
  readonly engine: Engine;
  readonly module: URL;
  readonly exported: string;
}

/** Every kind of model an engine must run, by fixture. */
const MODELS: Readonly<Record<string, string>> = {
  'office-with-lanes': 'a pool with lanes, black boxes, a message start and decisions',
  parallel: 'parallel branches',
  'boundary-timers': 'boundary timers, interrupting and not',
  'error-boundary': 'a BPMN error of a job',
  'sub-process': 'an embedded sub-process with an error end and a timer on it',
  loop: 'a loop back',
  'event-based-gateway': 'an event-based gateway',
  'call-activity': 'a call activity',
  'multi-instance': 'a user task with several instances at once',
  'multi-instance-sequential': 'a user task with several instances in turn',
  terminate: 'a terminate end event',
  messages: 'messages thrown and caught',
  signals: 'a signal between branches',
  'decision-in-branch': 'a decision inside a parallel branch',
  'timer-in-branch': 'an interrupting timer inside a parallel branch',
  'loop-in-branch': 'a loop inside a parallel branch',
  'nested-sub-processes': 'an error through two sub-processes',
  'terminate-in-sub-process': 'a terminate end event inside a sub-process',
  'timer-expression': 'a timer whose time is an expression',
};

/** A step of some trace at which a case of each kind of waiting is handed to a new process. */
const HANDED_OVER: readonly { readonly waiting: string; readonly fixture: string; readonly trace: number; readonly after: number }[] = [
  { waiting: 'a task', fixture: 'office-with-lanes', trace: 1, after: 1 },
  { waiting: 'a job', fixture: 'office-with-lanes', trace: 1, after: 2 },
  { waiting: 'the job of an end event', fixture: 'messages', trace: 0, after: 4 },
  { waiting: 'a boundary timer', fixture: 'boundary-timers', trace: 1, after: 1 },
  { waiting: 'a repeating timer', fixture: 'boundary-timers', trace: 2, after: 2 },
  { waiting: 'a catching timer', fixture: 'timer-expression', trace: 0, after: 1 },
  { waiting: 'a message', fixture: 'messages', trace: 0, after: 1 },
  { waiting: 'an event-based gateway', fixture: 'event-based-gateway', trace: 0, after: 1 },
  { waiting: 'a signal', fixture: 'signals', trace: 0, after: 1 },
  { waiting: 'a parallel join', fixture: 'decision-in-branch', trace: 0, after: 2 },
  { waiting: 'a sub-process', fixture: 'sub-process', trace: 1, after: 1 },
  { waiting: 'several instances', fixture: 'multi-instance', trace: 0, after: 2 },
  { waiting: 'a called process', fixture: 'call-activity', trace: 2, after: 1 },
];

/** The tests any engine behind the port must pass: nothing in them knows which engine it is. */
export function describeEngine(subject: EngineUnderTest): void {
  const { engine } = subject;

  describe(`engine ${engine.name}`, () => {
    for (const [fixture, title] of Object.entries(MODELS)) {
      describe(`runs ${title}`, function () {
        this.timeout(10_000);

        it('should give the effects written beside the diagram when it is compiled anew for every step', async () => {
          for (const trace of await readTraces(fixture)) await follow(() => compileFixture(engine, fixture), trace);
        });

        it('should give the same bytes for the same steps', async () => {
          for (const trace of await readTraces(fixture)) {
            const first = await statesOf(await compileFixture(engine, fixture), trace);
            const second = await statesOf(await compileFixture(engine, fixture), trace);
            expect(second).to.deep.equal(first);
          }
        });

        it('should leave the state it was given as it was', async () => {
          const program = await compileFixture(engine, fixture);
          for (const trace of await readTraces(fixture)) await followFrozen(program, trace);
        });
      });
    }

    describe('hands a case to a new process', function () {
      // Starting a process takes a third of a second on a free machine and several on a busy one.
      this.timeout(20_000);
      for (const { waiting, fixture, trace: index, after } of HANDED_OVER) {
        it(`should finish there a case that waits for ${waiting}`, async () => {
          // given a case that has come to its wait here
          const trace = (await readTraces(fixture))[index];
          if (trace === undefined) throw new TypeError(`${fixture} has no trace ${index}`);
          const program = await compileFixture(engine, fixture);
          const state = await reach(program, trace.steps.slice(0, after));

          // when another process loads its state and takes the remaining steps
          const rest = trace.steps.slice(after);
          const effects = await finishInNewProcess(subject, fixture, state, rest);

          // then it does what this process would have done
          expect(effects).to.deep.equal(rest.map((step) => step.effects));
        });
      }
    });
  });
}

/** Compiles a fixture together with the diagrams it may call. */
export async function compileFixture(engine: Engine, fixture: string): Promise<Program> {
  return engine.compile(await readFixture(fixture), await calledFixtures());
}

/** Makes one step of a trace. */
export async function make(program: Program, state: EngineState | null, step: Pick<TraceStep, 'on' | 'with'>): Promise<Step> {
  if (step.on === 'start') return await program.start(step.with ?? {});
  if (state === null) throw new TypeError('a trace begins with start');
  return await program.advance(state, stimulusOf(step));
}

async function reach(program: Program, steps: readonly TraceStep[]): Promise<EngineState> {
  let state: EngineState | null = null;
  for (const step of steps) ({ state } = await make(program, state, step));
  if (state === null) throw new TypeError('a trace begins with start');
  return state;
}

/**
 * Takes every step of a trace, the case saved and loaded between them, and expects its effects, variables and failures.
 * Given a function, makes each step with a program of its own.
 */
export async function follow(program: Program | (() => Promise<Program>), { title, steps }: Trace): Promise<void> {
  let state: EngineState | null = null;
  for (const step of steps) {
    const at = `${title}, ${step.on}`;
    const stepping = make(typeof program === 'function' ? await program() : program, state, step);
    if (step.fails !== undefined) {
      expect(await codeOf(stepping), at).to.equal(step.fails);
      continue;
    }
    const made: Step = await stepping;
    expect(made.effects.map(effectText), at).to.deep.equal(step.effects);
    if (step.variables !== undefined) expect(made.state.variables, at).to.deep.equal(step.variables);
    state = saveAndLoad(made.state);
  }
}

/** The code of the error a step fails with, or null where it does not fail. */
async function codeOf(stepping: Promise<Step>): Promise<string | null> {
  try {
    await stepping;
    return null;
  } catch (error) {
    if (error instanceof EngineError) return error.code;
    throw error;
  }
}

function saveAndLoad(state: EngineState): EngineState {
  return JSON.parse(JSON.stringify(state)) as EngineState;
}

async function statesOf(program: Program, trace: Trace): Promise<string[]> {
  const states: string[] = [];
  let state: EngineState | null = null;
  for (const step of trace.steps) {
    ({ state } = await make(program, state, step));
    states.push(JSON.stringify(state));
  }
  return states;
}

async function followFrozen(program: Program, trace: Trace): Promise<void> {
  let state: EngineState | null = null;
  for (const step of trace.steps) {
    const made: Step = await make(program, state, step);
    expect(made.state).to.deep.equal(saveAndLoad(made.state));
    state = freeze(made.state);
  }
}

function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const inner of Object.values(value)) freeze(inner);
  return Object.freeze(value);
}
