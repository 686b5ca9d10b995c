import { expect } from 'chai';
import * as fc from 'fast-check';
import { readDiagram } from '../../src/model/read-diagram.ts';
import type { Effect, Engine, EngineState, OpenItem, Step, Stimulus } from '../../src/engine/port.ts';
import { type Block, block, bpmnOf } from './block.ts';
import { type Answers, type BlockRun, enter, move, openIn } from './block-run.ts';

/** From here on no loop goes round again, so that every case ends. */
const LAST_ROUND = 12;

const turn = fc.record({ pick: fc.nat(), way: fc.nat(2), again: fc.boolean() });

/** What must hold of any engine on any sound, structured process, in any order of events. */
export function describeEngineProperties(engine: Engine, runs: number): void {
  describe(`engine ${engine.name}, on any structured process`, () => {
    it('should wait for what the structure says, and leave what it enters', async () => {
      await fc.assert(
        fc.asyncProperty(block, fc.infiniteStream(turn), async (made, turns) => {
          await runThrough(engine, made, turns);
        }),
        // The same models every time: a failure here must be a change of ours.
        { seed: 20261122, numRuns: runs },
      );
    }).timeout(120_000);
  });
}

interface Turn extends Answers {
  readonly pick: number;
}

async function runThrough(engine: Engine, made: Block, turns: Iterable<Turn>): Promise<void> {
  const program = engine.compile(await readDiagram(bpmnOf(made)));
  const inside = new Set<string>();
  let rounds = 0;
  let run: BlockRun | null = null;
  let state: EngineState | null = null;
  for (const { pick, way, again } of turns) {
    const answers: Answers = { way, again: again && rounds < LAST_ROUND };
    // A timer brings no variables: what it meets is decided by the answers given last.
    const item: OpenItem | undefined = state?.open[pick % state.open.length];
    const seen: Answers = item?.kind === 'timer' ? answersIn(state) : answers;
    const step: Step =
      state === null || item === undefined ? await program.start({ ...answers }) : await program.advance(state, stimulus(item, answers));
    run = run === null || item === undefined ? enter(made, seen) : move(run, item.element, seen);

    follow(inside, step.effects);
    // Every step is made from what a file would hold.
    state = JSON.parse(JSON.stringify(step.state)) as EngineState;
    expect(state.open.map(({ element }) => element).toSorted()).to.deep.equal(run === null ? [] : openIn(run).toSorted());
    expect(state.ended).to.equal(run === null);
    if (run === null) break;
    rounds += 1;
  }
  expect([...inside]).to.deep.equal([]);
}

function answersIn(state: EngineState | null): Answers {
  return state?.variables as unknown as Answers;
}

function stimulus({ key, kind }: OpenItem, answers: Answers): Stimulus {
  return kind === 'timer' ? { kind, item: key } : { kind: 'complete', item: key, variables: { ...answers } };
}

/** Keeps what has been entered and not left; an element is never entered twice at once, nor left without being in. */
function follow(inside: Set<string>, effects: readonly Effect[]): void {
  for (const effect of effects) {
    if (effect.kind === 'entered') {
      const pass = `${effect.element}#${effect.pass}`;
      expect(inside.has(pass), `${pass} entered twice`).to.equal(false);
      inside.add(pass);
    } else if (effect.kind === 'left' || effect.kind === 'cancelled') {
      const pass = `${effect.element}#${effect.pass}`;
      expect(inside.delete(pass), `${pass} left without being in`).to.equal(true);
    }
  }
}
