import { expect } from 'chai';
import type { FindingView } from '../../../src/http/contract.ts';
import { LiveChecker } from '../../../web/modeller/live-check/live-checker.ts';

const finding = (sentence: string): FindingView => ({ check: 'no-deadlock', class: 'soundness', element: 'join', sentence, path: null, blocking: true });

/** A diagram under change, with the clock and the checks in the test's hands. */
class Bench {
  xml = 'one';
  readonly asked: string[] = [];
  readonly told: (string | null)[] = [];
  #due: (() => void) | null = null;
  #answer: ((found: readonly FindingView[] | null) => void) | null = null;
  readonly checker = new LiveChecker({
    xml: async () => this.xml,
    check: (xml) => {
      this.asked.push(xml);
      return new Promise((resolve, reject) => {
        this.#answer = (found) => (found === null ? reject(new Error('down')) : resolve(found));
      });
    },
    onFindings: (findings) => this.told.push(findings === null ? null : findings.map(({ sentence }) => sentence).join()),
    later: (callback) => {
      this.#due = callback;
      return () => {
        this.#due = null;
      };
    },
  });

  async pass(): Promise<void> {
    const due = this.#due;
    this.#due = null;
    due?.();
    await settle();
  }

  async answer(found: readonly FindingView[] | null): Promise<void> {
    this.#answer?.(found);
    await settle();
  }
}

async function settle(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

describe('checking while the diagram is changed', () => {
  let bench: Bench;

  beforeEach(() => {
    bench = new Bench();
  });

  it('should check after a pause, once for several changes', async () => {
    // when
    bench.checker.changed();
    bench.xml = 'two';
    bench.checker.changed();
    await bench.pass();
    await bench.answer([finding('stuck')]);
    // then
    expect(bench.asked).to.deep.equal(['two']);
    expect(bench.told).to.deep.equal(['stuck']);
  });

  it('should not tell what was found in a diagram that has changed since, but check again', async () => {
    // given
    bench.checker.changed();
    await bench.pass();
    // when
    bench.xml = 'two';
    bench.checker.changed();
    await bench.pass();
    await bench.answer([finding('of one')]);
    expect(bench.told).to.deep.equal([]);
    await bench.pass();
    await bench.answer([finding('of two')]);
    // then
    expect(bench.asked).to.deep.equal(['one', 'two']);
    expect(bench.told).to.deep.equal(['of two']);
  });

  it('should say so where the checks cannot run, and go on at the next change', async () => {
    bench.checker.changed();
    await bench.pass();
    await bench.answer(null);
    bench.checker.changed();
    await bench.pass();
    await bench.answer([]);
    expect(bench.told).to.deep.equal([null, '']);
  });

  it('should tell nothing after it was stopped', async () => {
    bench.checker.changed();
    await bench.pass();
    bench.checker.stop();
    await bench.answer([finding('stuck')]);
    bench.checker.changed();
    await bench.pass();
    expect(bench.told).to.deep.equal([]);
    expect(bench.asked).to.deep.equal(['one']);
  });
});
