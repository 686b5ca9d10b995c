import type { SoundnessKind } from '../../../src/lint/soundness/fault.ts';
import { nativeEngine } from '../../../src/engine/native/index.ts';
import { bpmnOfModel } from '../random/bpmn-of-model.ts';
import { drawProcess } from '../random/draw-piece.ts';
import { faultsOf, isSound } from '../random/is-sound.ts';
import { type Drawn, drawRecipe, type Recipe } from '../random/random-model.ts';
import { slowed } from '../random/slow-model.ts';
import { followPath } from './follow-path.ts';
import { playToEnd } from './play-to-end.ts';
import { showsFault } from './shows-fault.ts';

/** Larger models say nothing more and take longer to prove. */
const MOST_NODES = 45;
/** Each sound model is played in so many orders. */
const ORDERS = 3;

/** What was looked at: how often cases were played, or faults shown by their kind; nothing where the model was not run. */
export type Looked = readonly ('played' | SoundnessKind)[];

/**
 * Plays a model that the proof calls sound on the native core, in several orders.
 * @throws Error where it gets stuck, does not end, or fails in any way; it holds the model and what was done to it
 */
export async function soundEnds(recipe: Recipe): Promise<Looked> {
  const drawn = await drawRecipe(recipe);
  if (!runs(drawn, MOST_NODES) || ![drawn.diagram, ...drawn.called.values()].every(isSound)) return [];
  const program = nativeEngine.compile(drawn.diagram, drawn.called);
  for (let order = 0; order < ORDERS; order += 1) {
    const stimuli: string[] = [];
    try {
      const { ended } = await playToEnd(program, drawn, recipe.events + order, stimuli);
      if (!ended) throw new Error('it does not end');
    } catch (cause) {
      const called = [...drawn.called.keys()].map((id) => bpmnOfModel(drawProcess(recipe.called, id)));
      throw new Error([String(cause), ...stimuli, bpmnOfModel(drawn.model), ...called].join('\n'), { cause });
    }
  }
  return ['played'];
}

/**
 * Takes a model with a wait on every flow, which the proof calls faulty, along the path of each fault on the native core.
 * @throws Error where the fault does not show; it holds the model, the fault and its path
 */
export async function faultsShow(recipe: Recipe): Promise<Looked> {
  const drawn = await drawRecipe(recipe, slowed);
  if (!runs(drawn, MOST_NODES * 2)) return [];
  const { diagram, model } = drawn;
  const program = nativeEngine.compile(diagram);
  // A dead element is one that no run comes to, and what is not decided is not said to be faulty: neither has a path.
  const faults = faultsOf(diagram).filter(({ kind }) => kind !== 'dead' && kind !== 'undecided');
  for (const fault of faults) {
    const path = fault.path ?? [];
    const way = await followPath(program, path, (way) => showsFault(diagram, fault, way));
    if (way === null) throw new Error([`${fault.kind} ${fault.element} is not shown`, fault.sentence, path.join(' '), bpmnOfModel(model)].join('\n'));
  }
  return faults.map(({ kind }) => kind);
}

function runs({ model, diagram, called }: Drawn, most: number): boolean {
  return model.nodes.length <= most && nativeEngine.unsupported(diagram, called).length === 0;
}
