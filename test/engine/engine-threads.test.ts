import { expect } from 'chai';
import { bpmnEngine } from '../../src/engine/bpmn-engine/index.ts';
import { EngineFault, EngineThreadLost, StepTooLong, UnsupportedDiagram } from '../../src/engine/errors.ts';
import type { Step } from '../../src/engine/port.ts';
import { EngineThreads, type ThreadSettings } from '../../src/engine/threads/engine-threads.ts';
import { packFailure, unpackFailure } from '../../src/engine/threads/pack-failure.ts';
import { describeEngineErrors } from './engine-errors-suite.ts';
import { compileFixture, make } from './engine-suite.ts';

const shared = new EngineThreads({ threads: 2 });

describe('bpmn-engine in threads', function () {
  // A thread takes a second to begin on a busy machine.
  this.timeout(30_000);
  after(() => shared.close());

  describeEngineErrors(shared.engine);

  for (const fixture of ['parallel', 'loop', 'call-activity']) {
    it(`should make the same steps to the byte as in the process itself: ${fixture}`, async () => {
      // given the same diagram compiled in the process and for the threads
      const here = await compileFixture(bpmnEngine, fixture);
      const there = await compileFixture(shared.engine, fixture);

      // when a case is begun, and everything it waits for is done
      const steps = await Promise.all([here, there].map(async (program) => {
        const made = [await program.start({ n: 1, draft: 'text' })];
        for (let at = 0; at < 3; at += 1) {
          const { state } = made.at(-1) as Step;
          const task = state.open.find(({ kind }) => kind === 'task');
          if (task !== undefined) made.push(await make(program, state, { on: `complete ${task.key}`, with: { again: false, bad: false, approved: true } }));
        }
        return JSON.stringify(made);
      }));

      // then
      expect(steps[1]).to.equal(steps[0]);
    });
  }

  it('should make more steps at once than there are threads, each with its own answer', async () => {
    const program = await compileFixture(shared.engine, 'parallel');

    const steps = await Promise.all(Array.from({ length: 9 }, (_, n) => program.start({ n })));

    expect(steps.map(({ state }) => state.variables['n'])).to.deep.equal([0, 1, 2, 3, 4, 5, 6, 7, 8]);
  });

  it('should refuse a diagram it does not run where it is compiled', async () => {
    const refused = await compileFixture(shared.engine, 'unsupported/script-task').catch((error: unknown) => error);

    expect(refused).to.be.instanceOf(UnsupportedDiagram);
  });

  it('should fail a step that takes longer than a step may', async () => {
    await withThreads({ threads: 1, stepLimitMs: 1 }, async ({ engine }) => {
      const program = await compileFixture(engine, 'parallel');

      const [one, other] = await Promise.all([failureOf(program.start({})), failureOf(program.start({}))]);

      expect([one, other]).to.satisfy((failures: unknown[]) => failures.every((failure) => failure instanceof StepTooLong));
    });
  });

  it('should fail only the step a thread dies under', async () => {
    await withThreads({ threads: 1, memoryMb: 40 }, async ({ engine }) => {
      // given a case that waits
      const program = await compileFixture(engine, 'parallel');
      const { state } = await program.start({});
      const before = JSON.stringify(state);

      // when a step is asked for that does not fit into the thread's memory
      const list = Array.from({ length: 200_000 }, (_, n) => ({ n, text: `line ${n}` }));
      const failure = await failureOf(make(program, state, { on: 'complete A#1', with: { list, again: structuredClone(list) } }));

      // then it fails, the case holds, and the next step is made
      expect(failure).to.be.instanceOf(EngineThreadLost);
      expect(JSON.stringify(state)).to.equal(before);
      const { effects } = await make(program, state, { on: 'complete A#1' });
      expect(effects).to.not.be.empty;
    });
  });

  it('should tell a fault of the library with what the library said', () => {
    const fault = unpackFailure(packFailure(new EngineFault('the library failed', { element: 'A' }, { cause: new TypeError('no such thing') })));

    expect(fault).to.be.instanceOf(EngineFault);
    expect(fault).to.deep.include({ message: 'the library failed', code: 'engine-fault', details: { element: 'A' } });
    expect((fault.cause as Error).message).to.equal('no such thing');
    expect(unpackFailure(packFailure(new RangeError('too much')))).to.be.instanceOf(EngineFault).and.have.property('message', 'too much');
  });
});

async function withThreads(settings: ThreadSettings, work: (threads: EngineThreads) => Promise<void>): Promise<void> {
  const threads = new EngineThreads(settings);
  try {
    await work(threads);
  } finally {
    await threads.close();
  }
}

async function failureOf(step: Promise<unknown>): Promise<unknown> {
  return step.then(
    () => null,
    (error: unknown) => error,
  );
}
