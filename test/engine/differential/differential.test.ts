import { readdir } from 'node:fs/promises';
import { expect } from 'chai';
import * as fc from 'fast-check';
import type { Diagram } from '../../../src/model/diagram.ts';
import { EngineError } from '../../../src/engine/errors.ts';
import type { Engine, EngineState, Program, Step } from '../../../src/engine/port.ts';
import { readFixture, readTraces } from '../fixture.ts';
import { effectText, stimulusOf, type Trace } from '../notation.ts';
import { BOTH } from '../random/piece.ts';
import { recipes } from '../random/random-model.ts';
import { errorText } from './outcome.ts';
import type { Difference } from './difference.ts';
import { differing } from './engines.ts';
import { judge } from './judge.ts';
import { knownDifferences } from './known-differences.ts';

const FOLDER = new URL('../../fixtures/engine/differences/', import.meta.url);
/** The same models every time: a failure here must be a change of ours. `run.ts` goes through ten thousand. */
const SEED = 20_261_122;
/** Some six seconds of a free machine. */
const MODELS = 60;

describe('bpmn-engine and the native core', () => {
  it('should take every random case the same way, but for what is known', async () => {
    await fc.assert(
      fc.asyncProperty(recipes(BOTH), async (recipe) => {
        const verdict = await judge(differing, recipe);
        fc.pre(verdict.kind === 'compared');
        if (verdict.unexplained !== null) throw new Error(`${verdict.unexplained.cause}\n${verdict.unexplained.report}`);
      }),
      { seed: SEED, numRuns: MODELS },
    );
  }).timeout(300_000);

  describe('where they are known to differ', () => {
    for (const { name, explains } of knownDifferences) {
      it(`should be told apart, and the native core go the way written beside the diagram: ${name.replaceAll('-', ' ')}`, async () => {
        // given the diagram that shows the difference, and the way through it that the standard and the port ask for
        const diagram = await readFixture(`differences/${name}`);
        const [trace] = await readTraces(`differences/${name}`);
        if (trace === undefined) throw new TypeError(`no trace beside ${name}`);
        const [bpmnEngine, native] = differing;

        // when the native core goes it
        const right = await wayOf(native, diagram, trace);

        // then it is the one written, and bpmn-engine leaves it at a step that this entry of the list explains
        expect(right).to.deep.equal(trace.steps.map(({ effects }) => effects));
        const wrong = await wayOf(bpmnEngine, diagram, trace);
        const at = trace.steps.findIndex((_, index) => String(wrong[index]) !== String(right[index]));
        expect(at, 'bpmn-engine goes the same way: the entry is out of date').not.to.equal(-1);
        const difference: Difference = {
          diagram,
          stimuli: trace.steps.slice(0, at + 1).map(({ on }) => on),
          what: 'effects',
          one: wrong[at] ?? [],
          other: right[at] ?? [],
          before: right.slice(0, at).flat(),
        };
        expect(explains(difference)).to.equal(true);
      });
    }

    it('should have a diagram for every entry of the list, and no other', async () => {
      const files = await readdir(FOLDER);

      const names = files.filter((file) => file.endsWith('.bpmn')).map((file) => file.replace('.bpmn', ''));
      expect(names.toSorted()).to.deep.equal(knownDifferences.map(({ name }) => name).toSorted());
    });
  });
});

/** The effects of each step of the trace, up to one that fails. */
async function wayOf(engine: Engine, diagram: Diagram, { steps }: Trace): Promise<readonly (readonly string[])[]> {
  const program: Program = engine.compile(diagram);
  const effects: string[][] = [];
  let state: EngineState | null = null;
  for (const step of steps) {
    try {
      const made: Step = state === null ? await program.start(step.with ?? {}) : await program.advance(state, stimulusOf(step));
      effects.push(made.effects.map(effectText));
      ({ state } = made);
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
      effects.push([errorText(error)]);
      break;
    }
  }
  return effects;
}
