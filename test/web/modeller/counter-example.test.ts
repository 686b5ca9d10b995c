import { expect } from 'chai';
import { along, lengthOf } from '../../../web/modeller/counter-example/along.ts';
import { type RunPlace, RunPlayer, STEP_MS } from '../../../web/modeller/counter-example/run-player.ts';
import { tokensAt } from '../../../web/modeller/counter-example/tokens-at.ts';

/** A player with the clock in the test's hands. */
class Bench {
  readonly places: RunPlace[] = [];
  #due: { readonly callback: () => void; readonly milliseconds: number } | null = null;
  readonly player: RunPlayer;

  constructor(length: number) {
    this.player = new RunPlayer({
      length,
      onPlace: (place) => this.places.push(place),
      later: (callback, milliseconds) => {
        this.#due = { callback, milliseconds };
        return () => {
          this.#due = null;
        };
      },
    });
  }

  get last(): RunPlace | undefined {
    return this.places.at(-1);
  }

  pass(milliseconds: number): void {
    const due = this.#due;
    if (due === null || milliseconds < due.milliseconds) return;
    this.#due = null;
    due.callback();
  }
}

describe('a run that is played', () => {
  it('should go on by itself until its end, and stand there', () => {
    const bench = new Bench(3);
    bench.player.play();
    bench.pass(STEP_MS);
    bench.pass(STEP_MS);
    bench.pass(STEP_MS);
    expect(bench.places).to.deep.equal([
      { at: 0, playing: true, forward: false },
      { at: 1, playing: true, forward: true },
      { at: 2, playing: false, forward: true },
    ]);
  });

  it('should stand where it was paused, and go on from there', () => {
    const bench = new Bench(4);
    bench.player.play();
    bench.pass(STEP_MS);
    bench.player.pause();
    bench.pass(STEP_MS);
    expect(bench.last).to.deep.equal({ at: 1, playing: false, forward: false });
    bench.player.play();
    bench.pass(STEP_MS);
    expect(bench.last).to.include({ at: 2, playing: true });
  });

  it('should go step by step, forwards and back, and not beyond its ends', () => {
    const bench = new Bench(2);
    bench.player.back();
    expect(bench.last).to.include({ at: 0, playing: false });
    bench.player.forward();
    bench.player.forward();
    expect(bench.last).to.include({ at: 1, forward: false });
    bench.player.back();
    expect(bench.last).to.deep.equal({ at: 0, playing: false, forward: false });
  });

  it('should begin anew where it is played at its end', () => {
    const bench = new Bench(2);
    bench.player.forward();
    bench.player.play();
    expect(bench.last).to.deep.equal({ at: 0, playing: true, forward: false });
    bench.player.rewind();
    expect(bench.last).to.deep.equal({ at: 0, playing: false, forward: false });
  });

  it('should go nowhere after it was stopped', () => {
    const bench = new Bench(3);
    bench.player.play();
    bench.player.stop();
    bench.pass(STEP_MS);
    expect(bench.places).to.have.length(1);
  });
});

describe('the tokens of a run', () => {
  const run = [
    { passed: [], tokens: ['start'] },
    { passed: ['start'], tokens: ['to_split'] },
    { passed: ['to_split', 'split'], tokens: ['left', 'right'] },
    { passed: ['left', 'join'], tokens: ['on', 'right'] },
    { passed: ['right', 'join'], tokens: ['on', 'on'] },
  ];

  it('should stand where a step has put them, those that were there among them', () => {
    expect(tokensAt(run, 0)).to.deep.equal([{ id: 'start', count: 1, put: 1 }]);
    expect(tokensAt(run, 2)).to.deep.equal([{ id: 'left', count: 1, put: 1 }, { id: 'right', count: 1, put: 1 }]);
    expect(tokensAt(run, 3)).to.deep.equal([{ id: 'on', count: 1, put: 1 }, { id: 'right', count: 1, put: 0 }]);
  });

  it('should be counted where they heap up', () => {
    expect(tokensAt(run, 4)).to.deep.equal([{ id: 'on', count: 2, put: 1 }]);
  });

  it('should go along a line as it bends', () => {
    const line = [{ x: 0, y: 0 }, { x: 30, y: 0 }, { x: 30, y: 10 }];
    expect(lengthOf(line)).to.equal(40);
    expect(along(line, 0)).to.deep.equal({ x: 0, y: 0 });
    expect(along(line, 0.5)).to.deep.equal({ x: 20, y: 0 });
    expect(along(line, 0.875)).to.deep.equal({ x: 30, y: 5 });
    expect(along(line, 1)).to.deep.equal({ x: 30, y: 10 });
    expect(along([{ x: 3, y: 4 }], 0.5)).to.deep.equal({ x: 3, y: 4 });
  });
});
