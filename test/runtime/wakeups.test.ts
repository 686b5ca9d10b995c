import { expect } from 'chai';
import { mock } from 'node:test';
import { Wakeups } from '../../src/runtime/wakeups.ts';
import { movedClock } from '../../src/testing/moved-clock.ts';

const start = new Date('2026-11-20T04:00:00Z');

describe('wake-ups', () => {
  /** Given wake-ups that work on a case until the test lets them go on. */
  function waking(atOnce = 8): { wakeups: Wakeups; begun: string[]; finish: (caseId: string) => Promise<void> } {
    const begun: string[] = [];
    const working = new Map<string, PromiseWithResolvers<void>>();
    const wakeups = new Wakeups(
      movedClock(start).now,
      (caseId) => {
        begun.push(caseId);
        const work = Promise.withResolvers<void>();
        working.set(caseId, work);
        return work.promise;
      },
      atOnce,
    );
    const finish = async (caseId: string): Promise<void> => {
      working.get(caseId)?.resolve();
      // The next case is taken up in the microtasks after the work ends.
      for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
    };
    return { wakeups, begun, finish };
  }

  it('should take up at once what is due, also what was due while nobody was there', () => {
    const { wakeups, begun } = waking();
    wakeups.schedule('now', start.toISOString());
    wakeups.schedule('long ago', '2020-01-01T00:00:00.000Z');
    expect(begun).to.deep.equal(['now', 'long ago']);
  });

  it('should not take up what is due later or never', async () => {
    const { wakeups, begun } = waking();
    wakeups.schedule('never', null);
    wakeups.schedule('in forty days', '2026-12-30T04:00:00.000Z');
    await wakeups.close();
    expect(begun).to.deep.equal([]);
  });

  it('should wait longer than a JavaScript timer can', () => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: start });
    try {
      const begun: string[] = [];
      const wakeups = new Wakeups(() => new Date(), async (caseId) => void begun.push(caseId));
      // setTimeout fires at once where it is asked to wait 2³¹ milliseconds, 24.8 days, or more.
      wakeups.schedule('in forty days', '2026-12-30T04:00:00.000Z');
      mock.timers.tick(2 ** 31 - 1);
      expect(begun).to.deep.equal([]);
      mock.timers.tick(Date.parse('2026-12-30T04:00:00.000Z') - Date.now() - 1);
      expect(begun).to.deep.equal([]);
      mock.timers.tick(1);
      expect(begun).to.deep.equal(['in forty days']);
    } finally {
      mock.timers.reset();
    }
  });

  it('should wake each of many at its own time, and none that was put off or has nothing to wait for', () => {
    mock.timers.enable({ apis: ['setTimeout', 'Date'], now: start });
    try {
      const begun: string[] = [];
      const wakeups = new Wakeups(() => new Date(), async (caseId) => void begun.push(caseId), 100);
      const after = (seconds: number): string => new Date(start.getTime() + seconds * 1000).toISOString();
      for (const [caseId, seconds] of [['d', 40], ['a', 10], ['b', 20], ['gone', 15], ['c', 15]] as const) wakeups.schedule(caseId, after(seconds));
      wakeups.schedule('c', after(30));
      wakeups.schedule('gone', null);
      mock.timers.tick(20_000);
      expect(begun).to.deep.equal(['a', 'b']);
      mock.timers.tick(20_000);
      expect(begun).to.deep.equal(['a', 'b', 'c', 'd']);
    } finally {
      mock.timers.reset();
    }
  });

  it('should notice within a minute that the clock was set forward', () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const begun: string[] = [];
      let now = start;
      const wakeups = new Wakeups(() => now, async (caseId) => void begun.push(caseId));
      wakeups.schedule('tomorrow', new Date(start.getTime() + 24 * 3_600_000).toISOString());
      now = new Date(start.getTime() + 25 * 3_600_000);
      mock.timers.tick(60_000);
      expect(begun).to.deep.equal(['tomorrow']);
    } finally {
      mock.timers.reset();
    }
  });

  it('should work on no more cases at once than allowed', async () => {
    const { wakeups, begun, finish } = waking(2);
    for (const caseId of ['a', 'b', 'c']) wakeups.schedule(caseId, start.toISOString());
    expect(begun).to.deep.equal(['a', 'b']);
    await finish('a');
    expect(begun).to.deep.equal(['a', 'b', 'c']);
  });

  it('should work on a case once at a time, and again if it became due meanwhile', async () => {
    const { wakeups, begun, finish } = waking();
    wakeups.schedule('a', start.toISOString());
    wakeups.schedule('a', start.toISOString());
    expect(begun).to.deep.equal(['a']);
    await finish('a');
    expect(begun).to.deep.equal(['a', 'a']);
  });

  it('should take nothing up any more once closed, and answer when the work under way is done', async () => {
    const { wakeups, begun, finish } = waking();
    wakeups.schedule('a', start.toISOString());
    let closed = false;
    const closing = (async () => {
      await wakeups.close();
      closed = true;
    })();
    wakeups.schedule('b', start.toISOString());
    await Promise.resolve();
    expect({ begun, closed }).to.deep.equal({ begun: ['a'], closed: false });
    await finish('a');
    await closing;
    expect(closed).to.equal(true);
  });
});
