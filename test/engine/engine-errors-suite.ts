import { expect } from 'chai';
import {
  EngineError,
  ExpressionFailed,
  ItemNotOpen,
  NoFlowTaken,
  StepStuck,
  StimulusMismatch,
  UncaughtBpmnError,
} from '../../src/engine/errors.ts';
import type { Engine, EngineState, Program, Variables } from '../../src/engine/port.ts';
import { compileFixture, make } from './engine-suite.ts';
import { effectText } from './notation.ts';

/** How any engine must fail: with the error of the situation, and with nothing done. */
export function describeEngineErrors(engine: Engine): void {
  describe(`engine ${engine.name}, where a step cannot be made`, () => {
    it('should refuse an item that was never open', async () => {
      const { program, state } = await begin(engine, 'parallel');

      const error = await failure(program, state, 'complete Nowhere#1');

      expect(error).to.be.instanceOf(ItemNotOpen);
      expect(error.details).to.deep.equal({ item: 'Nowhere#1' });
    });

    it('should refuse to complete a task twice', async () => {
      // given a case whose task is completed
      const { program, state } = await begin(engine, 'parallel');
      const { state: after } = await make(program, state, { on: 'complete A#1' });

      // when it is completed again
      const error = await failure(program, after, 'complete A#1');

      // then
      expect(error).to.be.instanceOf(ItemNotOpen);
    });

    it('should refuse an earlier pass of a task that is open again', async () => {
      const { program, state } = await begin(engine, 'loop');
      const { state: again } = await make(program, state, { on: 'complete Edit#1', with: { again: true } });

      expect(await failure(program, again, 'complete Edit#1', { again: false })).to.be.instanceOf(ItemNotOpen);
    });

    it('should refuse everything once the case has ended', async () => {
      const { program, state } = await begin(engine, 'terminate');
      const { state: ended } = await make(program, state, { on: 'complete Stop#1' });

      expect(ended.ended).to.equal(true);
      expect(await failure(program, ended, 'complete Work#1')).to.be.instanceOf(ItemNotOpen);
    });

    for (const [fixture, on] of [
      ['parallel', 'timer A#1'],
      ['parallel', 'message A#1'],
      ['parallel', 'error A#1 code'],
      ['boundary-timers', 'complete Late#1'],
      ['error-boundary', 'timer Ask#1'],
    ] as const) {
      it(`should refuse "${on}", which does not fit the item`, async () => {
        const { program, state } = await begin(engine, fixture);

        expect(await failure(program, state, on)).to.be.instanceOf(StimulusMismatch);
      });
    }

    it('should fail where no condition holds and there is no default flow', async () => {
      const { program, state } = await begin(engine, 'no-default');

      const error = await failure(program, state, 'complete A#1', { n: 7 });

      expect(error).to.be.instanceOf(NoFlowTaken);
      expect(error.details).to.deep.equal({ element: 'Which' });
    });

    it('should fail at the flow whose condition names a missing variable', async () => {
      const { program, state } = await begin(engine, 'no-default');

      const error = await failure(program, state, 'complete A#1');

      expect(error).to.be.instanceOf(ExpressionFailed);
      expect(error.details).to.deep.include({ element: 'Which_E1', expression: '=n > 10' });
    });

    it('should fail at the flow whose condition gives no boolean', async () => {
      const { program, state } = await begin(engine, 'loop');

      const error = await failure(program, state, 'complete Edit#1', { again: 'yes' });

      expect(error).to.be.instanceOf(ExpressionFailed);
      expect(error.details.element).to.equal('Ready_Again');
    });

    it('should fail at the element whose output mapping cannot be evaluated', async () => {
      const { program, state } = await begin(engine, 'uncaught-error', { known: 1 });

      const error = await failure(program, state, 'complete Ask#1', { other: 1 });

      expect(error).to.be.instanceOf(ExpressionFailed);
      expect(error.details.element).to.equal('Ask');
    });

    it('should fail at the event whose time cannot be evaluated', async () => {
      const program = await compileFixture(engine, 'timer-expression');

      const error = await rejection(program.start({ term: 5 }));

      expect(error).to.be.instanceOf(ExpressionFailed);
      expect(error.details.element).to.equal('Pause');
    });

    it('should fail at the activity whose collection is no list', async () => {
      const program = await compileFixture(engine, 'multi-instance');

      const error = await rejection(program.start({ members: 'everyone', votes: [] }));

      expect(error).to.be.instanceOf(ExpressionFailed);
      expect(error.details.element).to.equal('Vote');
    });

    it('should fail where a list has more items than instances are kept of', async () => {
      const program = await compileFixture(engine, 'multi-instance');

      const error = await rejection(program.start({ members: Array.from({ length: 10_001 }, () => 'a'), votes: [] }));

      expect(error).to.be.instanceOf(ExpressionFailed);
      expect(error.message).to.contain('at most 10000');
    });

    it('should fail where a BPMN error of a job is caught nowhere', async () => {
      const { program, state } = await begin(engine, 'uncaught-error', { known: 1 });

      const error = await failure(program, state, 'error Ask#1 gone');

      expect(error).to.be.instanceOf(UncaughtBpmnError);
      expect(error.details).to.deep.equal({ element: 'Ask', errorCode: 'gone' });
    });

    it('should fail where the error of an end event is caught nowhere', async () => {
      const { program, state } = await begin(engine, 'uncaught-error', { known: 1 });

      const error = await failure(program, state, 'complete Ask#1', { answer: 1 });

      expect(error).to.be.instanceOf(UncaughtBpmnError);
      expect(error.details).to.deep.equal({ element: 'Bad', errorCode: 'bad' });
    });

    it('should fail where the case is left with nothing to wait for and no end', async () => {
      // given a parallel branch that has turned aside, so that the join can never fire
      const { program, state } = await begin(engine, 'deadlock');
      const { state: aside } = await make(program, state, { on: 'complete A#1', with: { aside: true } });

      // when the other branch comes to the join
      const error = await failure(program, aside, 'complete B#1');

      // then
      expect(error).to.be.instanceOf(StepStuck);
    });

    it('should fail where the case would run on for ever', async () => {
      // given a loop whose only wait is a task for each of no items
      const { program, state } = await begin(engine, 'endless-loop');

      // when
      const error = await failure(program, state, 'complete First#1', { items: [], again: true });

      // then
      expect(error).to.be.instanceOf(StepStuck);
      expect(error.details.elements).to.include('Each');
    }).timeout(20_000);

    it('should hold the state it was given after any failure', async () => {
      // given a state at which a step has failed
      const { program, state } = await begin(engine, 'no-default');
      const before = JSON.stringify(state);
      await failure(program, state, 'complete A#1', { n: 7 });

      // when the same item is completed well
      const { effects } = await make(program, state, { on: 'complete A#1', with: { n: 11 } });

      // then nothing of the failure is left
      expect(JSON.stringify(state)).to.equal(before);
      expect(effects.map(effectText)).to.include('ended E1');
    });
  });
}

async function begin(engine: Engine, fixture: string, variables: Variables = {}): Promise<{ program: Program; state: EngineState }> {
  const program = await compileFixture(engine, fixture);
  const { state } = await program.start(variables);
  return { program, state };
}

/** The error of a step that must fail without touching the state. */
async function failure(program: Program, state: EngineState, on: string, variables: Variables = {}): Promise<EngineError> {
  const before = JSON.stringify(state);
  const error = await rejection(make(program, state, { on, with: variables }));
  expect(JSON.stringify(state)).to.equal(before);
  return error;
}

async function rejection(step: Promise<unknown>): Promise<EngineError> {
  try {
    await step;
  } catch (error) {
    expect(error).to.be.instanceOf(EngineError);
    return error as EngineError;
  }
  throw new TypeError('the step did not fail');
}
