import * as fc from 'fast-check';
import type { Engine } from '../../../src/engine/port.ts';
import { isSound } from '../random/is-sound.ts';
import { bpmnOfModel } from '../random/bpmn-of-model.ts';
import { drawProcess } from '../random/draw-piece.ts';
import { type Drawn, drawRecipe, type Recipe } from '../random/random-model.ts';
import { compareOn } from './compare.ts';
import type { Difference } from './difference.ts';

/** What became of a random model. */
export type Verdict =
  /** Not run: the proof does not call it sound, or it is too large to be a good example. */
  | { readonly kind: 'unsound' }
  | { readonly kind: 'refused'; readonly by: string; readonly reason: string; readonly twisted: boolean }
  | {
      readonly kind: 'compared';
      readonly steps: number;
      readonly twisted: boolean;
      /** Names of known differences met. */
      readonly known: readonly string[];
      /** What nothing known explains. */
      readonly unexplained: { readonly cause: string; readonly report: string } | null;
    };

/** A larger one says nothing that a smaller one does not, and takes longer to be proved sound than to be run. */
const MOST_NODES = 45;

/** Draws the model and, where it is sound, runs it on both engines. */
export async function judge(engines: readonly [Engine, Engine], recipe: Recipe): Promise<Verdict> {
  const drawn = await drawRecipe(recipe);
  if (drawn.model.nodes.length > MOST_NODES || ![drawn.diagram, ...drawn.called.values()].every(isSound)) return { kind: 'unsound' };
  const twisted = recipe.twists.length > 0;
  const comparison = await compareOn(engines, drawn, recipe.events);
  if (comparison.kind === 'refused') return { ...comparison, twisted };
  const { difference, known, steps } = comparison;
  const unexplained = difference === null ? null : { cause: causeOf(difference), report: reportOf(engines, drawn, recipe, difference) };
  return { kind: 'compared', steps, twisted, known, unexplained };
}

/** The smallest model found that still parts the engines without a known reason, as a report. */
export async function smallest(engines: readonly [Engine, Engine], recipes: fc.Arbitrary<Recipe>, seed: number, within: number): Promise<string | null> {
  let report: string | null = null;
  await fc.check(
    fc.asyncProperty(recipes, async (recipe) => {
      const verdict = await judge(engines, recipe);
      if (verdict.kind !== 'compared' || verdict.unexplained === null) return true;
      ({ report } = verdict.unexplained);
      return false;
    }),
    { seed, numRuns: 1, unbiased: true, interruptAfterTimeLimit: within },
  );
  return report;
}

/** The first thing the engines do not agree on, by kinds of element and not by names: what differences are grouped by. */
function causeOf({ what, one, other }: Difference): string {
  const at = one.findIndex((line, index) => line !== other[index]);
  const place = at === -1 ? one.length : at;
  const plain = (line: string | undefined): string => (line ?? '(nothing)').replaceAll(/_\w+|#\d+|\{.*|\[.*/g, '');
  return `${what}: ${plain(one[place])} | ${plain(other[place])}`;
}

function reportOf([first, second]: readonly [Engine, Engine], { model, called }: Drawn, recipe: Recipe, difference: Difference): string {
  const { stimuli, what, one, other } = difference;
  return [
    `— ${what} differ after:`,
    ...stimuli.map((stimulus) => `  ${stimulus}`),
    `— ${first.name}:`,
    ...one.map((line) => `  ${line}`),
    `— ${second.name}:`,
    ...other.map((line) => `  ${line}`),
    '— the model:',
    bpmnOfModel(model),
    ...[...called.keys()].flatMap((id) => [`— the called process ${id}:`, bpmnOfModel(drawProcess(recipe.called, id))]),
  ].join('\n');
}
