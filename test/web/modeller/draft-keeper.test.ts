import { expect } from 'chai';
import { DraftKeeper, PAUSE_MS, RETRY_MS, type SaveState } from '../../../web/modeller/draft-keeper.ts';

/** A keeper whose clock, diagram and server are in hand. */
class Bench {
  readonly states: SaveState[] = [];
  readonly saves: { readonly xml: string; readonly revision: number }[] = [];
  readonly keeper: DraftKeeper<string>;
  diagram = 'a';
  /** Thrown by the next save. */
  fault: unknown = null;
  #kept = 3;
  #waiting: { readonly callback: () => void; readonly milliseconds: number } | null = null;

  constructor() {
    this.keeper = new DraftKeeper({
      revision: 3,
      changes: async () => this.diagram,
      save: async (xml, revision) => {
        this.saves.push({ xml, revision });
        await Promise.resolve();
        const { fault } = this;
        this.fault = null;
        if (fault !== null) throw fault;
        this.#kept += 1;
        return this.#kept;
      },
      conflictOf: (fault) => (typeof fault === 'number' ? fault : null),
      onState: (state) => this.states.push(state),
      later: (callback, milliseconds) => {
        const timer = { callback, milliseconds };
        this.#waiting = timer;
        return () => {
          if (this.#waiting === timer) this.#waiting = null;
        };
      },
    });
  }

  get waits(): number | null {
    return this.#waiting?.milliseconds ?? null;
  }

  change(diagram: string): void {
    this.diagram = diagram;
    this.keeper.changed();
  }

  /** The time that is waited for passes. */
  async pass(): Promise<void> {
    const timer = this.#waiting;
    this.#waiting = null;
    timer?.callback();
    await this.keeper.flush();
  }

  /** Somebody else has saved so many times. */
  overtaken(revision: number): void {
    this.#kept = revision;
    this.fault = revision;
  }
}

describe('DraftKeeper', () => {
  let bench: Bench;

  beforeEach(() => {
    bench = new Bench();
  });

  it('should send nothing as long as nothing is changed', async () => {
    await bench.keeper.flush();
    expect(bench.saves).to.deep.equal([]);
    expect([bench.keeper.state, bench.keeper.atRisk]).to.deep.equal(['clean', false]);
  });

  it('should save after a pause in the work, several changes at once', async () => {
    bench.change('b');
    bench.change('c');
    expect([bench.keeper.state, bench.keeper.atRisk, bench.waits]).to.deep.equal(['unsaved', true, PAUSE_MS]);
    await bench.pass();
    expect(bench.saves).to.deep.equal([{ xml: 'c', revision: 3 }]);
    expect(bench.states.slice(-2)).to.deep.equal(['saving', 'saved']);
    expect([bench.keeper.revision, bench.keeper.atRisk]).to.deep.equal([4, false]);
  });

  it('should save once more what was changed during a save, over the new revision', async () => {
    bench.change('b');
    const saving = bench.keeper.flush();
    await Promise.resolve();
    bench.change('c');
    await saving;
    expect(bench.saves).to.deep.equal([{ xml: 'b', revision: 3 }, { xml: 'c', revision: 4 }]);
    expect(bench.keeper.state).to.equal('saved');
  });

  it('should try again after a failure, by itself and when asked', async () => {
    bench.change('b');
    bench.fault = new Error('no connection');
    await bench.keeper.flush();
    expect([bench.keeper.state, bench.keeper.atRisk, bench.waits]).to.deep.equal(['failed', true, RETRY_MS]);
    await bench.pass();
    expect([bench.keeper.state, bench.saves.length]).to.deep.equal(['saved', 2]);
  });

  it('should send nothing over a draft that was saved elsewhere until told to', async () => {
    bench.overtaken(9);
    bench.change('b');
    await bench.keeper.flush();
    expect(bench.keeper.state).to.equal('conflict');
    bench.change('c');
    await bench.pass();
    expect([bench.keeper.state, bench.keeper.atRisk, bench.saves.length]).to.deep.equal(['conflict', true, 1]);
    await bench.keeper.overwrite();
    expect(bench.saves.at(-1)).to.deep.equal({ xml: 'c', revision: 9 });
    expect([bench.keeper.state, bench.keeper.revision]).to.deep.equal(['saved', 10]);
  });

  it('should send nothing more once it is stopped', async () => {
    bench.change('b');
    bench.keeper.stop();
    await bench.pass();
    expect(bench.saves).to.deep.equal([]);
    expect(bench.keeper.atRisk).to.equal(false);
  });
});
