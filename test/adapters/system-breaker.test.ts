import { expect } from 'chai';
import { CompletionRefused, SystemUnavailable, SystemUndecided } from '../../src/adapters/port.ts';
import { SystemBreaker } from '../../src/adapters/system-breaker.ts';
import { movedClock, type MovedClock } from '../../src/testing/moved-clock.ts';
import { rejection } from './rejection.ts';

const SECOND = 1_000;

describe('a system’s breaker', () => {
  let clock: MovedClock;
  let breaker: SystemBreaker;
  let asked: number;
  beforeEach(() => {
    clock = movedClock(new Date('2026-11-20T04:00:00.000Z'));
    breaker = new SystemBreaker('gateway', clock.now);
    asked = 0;
  });

  const signal = new AbortController().signal;
  const run = (call: () => Promise<unknown>): Promise<unknown> =>
    breaker.run('gateway.send', signal, () => {
      asked += 1;
      return call();
    });
  const down = async (): Promise<never> => {
    throw new SystemUnavailable('gateway', 'no connection');
  };
  const up = async (): Promise<string> => 'answer';
  /** Given a system that has failed often enough. */
  async function opened(): Promise<void> {
    for (let call = 0; call < 3; call += 1) await rejection(run(down));
    asked = 0;
  }

  it('should stay closed through two failures and one answer, however often', async () => {
    for (let call = 0; call < 12; call += 1) {
      if (call % 3 === 2) expect(await run(up)).to.equal('answer');
      else expect(await rejection(run(down))).to.be.instanceOf(SystemUnavailable);
    }
    expect(asked).to.equal(12);
    expect(breaker.state()).to.include({ breaker: 'closed', askAgainAt: null });
  });

  it('should open at the third in a row, and ask no more', async () => {
    await opened();
    const refused = (await rejection(run(up))) as Error;
    expect(refused).to.be.instanceOf(SystemUnavailable);
    expect(refused.message).to.equal('gateway does not answer: it is not asked before 2026-11-20T04:00:05.000Z');
    expect(asked).to.equal(0);
    expect(breaker.state()).to.deep.equal({
      system: 'gateway',
      breaker: 'open',
      askAgainAt: new Date('2026-11-20T04:00:05.000Z'),
      lastFailure: { at: new Date('2026-11-20T04:00:00.000Z'), operation: 'gateway.send', reason: 'no connection' },
    });
  });

  it('should take a no for an answer: the system is there', async () => {
    for (let call = 0; call < 2; call += 1) await rejection(run(down));
    const refusal = new CompletionRefused('certificate', 'refused-certificate');
    expect(await rejection(run(() => Promise.reject(refusal)))).to.equal(refusal);
    await rejection(run(down));
    expect(breaker.state().breaker).to.equal('closed');
  });

  it('should stay closed where the system is there and cannot tell', async () => {
    const undecided = new SystemUndecided('signature-authority', 'the state of the certificate is unknown');
    for (let call = 0; call < 9; call += 1) expect(await rejection(run(() => Promise.reject(undecided)))).to.equal(undecided);
    expect(breaker.state()).to.include({ breaker: 'closed', lastFailure: null });
  });

  it('should let one call try after five seconds, and close where it is answered', async () => {
    await opened();
    clock.advance(5 * SECOND);
    const answer = Promise.withResolvers<string>();
    const probe = run(() => answer.promise);
    expect(breaker.state().breaker).to.equal('half-open');
    const others = [run(up), run(up)];
    expect(asked).to.equal(1);
    answer.resolve('first');
    expect(await Promise.all([probe, ...others])).to.deep.equal(['first', 'answer', 'answer']);
    expect(breaker.state()).to.include({ breaker: 'closed', askAgainAt: null });
    expect(breaker.state().lastFailure, 'is still told').to.not.equal(null);
  });

  it('should open for twice as long after each probe that fails, up to a minute', async () => {
    await opened();
    const seconds: number[] = [];
    for (let probe = 0; probe < 6; probe += 1) {
      const until = breaker.askAgainAt ?? clock.now();
      seconds.push((until.getTime() - clock.now().getTime()) / SECOND);
      clock.set(new Date(until.getTime() - 1));
      await rejection(run(down));
      expect(asked, 'a millisecond too early').to.equal(probe);
      clock.set(until);
      await rejection(run(down));
      expect(asked).to.equal(probe + 1);
    }
    expect(seconds).to.deep.equal([5, 10, 20, 40, 60, 60]);
  });

  it('should begin with five seconds again once the system has answered', async () => {
    await opened();
    clock.advance(5 * SECOND);
    await rejection(run(down));
    clock.advance(10 * SECOND);
    await run(up);
    await opened();
    expect(breaker.askAgainAt).to.deep.equal(new Date(clock.now().getTime() + 5 * SECOND));
  });

  it('should fail those who wait for a probe that fails, without asking for them', async () => {
    await opened();
    clock.advance(5 * SECOND);
    const answer = Promise.withResolvers<never>();
    const probe = rejection(run(() => answer.promise));
    const other = rejection(run(up));
    answer.reject(new SystemUnavailable('gateway', 'no connection'));
    expect(await Promise.all([probe, other])).to.satisfy((errors: unknown[]) => errors.every((error) => error instanceof SystemUnavailable));
    expect(asked).to.equal(1);
  });

  it('should count a call that is given up, though it never ends', async () => {
    for (let call = 0; call < 3; call += 1) {
      const abort = new AbortController();
      const silent = rejection(breaker.run('gateway.send', abort.signal, () => new Promise<never>(() => {})));
      abort.abort();
      expect(await silent).to.be.instanceOf(SystemUnavailable);
    }
    expect(breaker.state().breaker).to.equal('open');
    expect(breaker.state().lastFailure?.reason).to.equal('no answer in time');
  });
});
