import { expect } from 'chai';
import { nativeEngine } from '../../../src/engine/native/index.ts';
import { migration } from '../../../src/engine/native/migration/migration.ts';
import type { EngineState, Program } from '../../../src/engine/port.ts';
import { faultsFrom } from '../../../src/lint/soundness/faults-from.ts';
import { isSound } from '../random/is-sound.ts';
import type { Model, ModelNode } from '../random/model.ts';
import { type Drawn, drawRecipe, type Recipe } from '../random/random-model.ts';
import type { Twist } from '../random/twist.ts';
import { playToEnd } from '../soundness/play-to-end.ts';
import { statesOf } from './states-of.ts';

/** Larger models say nothing more and take longer to prove. */
const MOST_NODES = 45;
const MOST_STATES = 6;

/** What came of the states of a model. */
export type Verdicts = readonly ('same' | 'refused' | 'unproved' | 'ended')[];

/**
 * Takes each state a case of a sound model comes through to the model itself: nothing is told, nothing changes, the proof
 * holds from there, and the next step is the same to the byte.
 * @throws AssertionError
 */
export async function staysTheSame(recipe: Recipe): Promise<Verdicts> {
  const drawn = await soundModel(recipe);
  if (drawn === null) return [];
  const [program, twin] = [compiled(drawn), compiled(drawn)];
  const verdicts: Verdicts[number][] = [];
  for (const { state, stimulus } of await statesOf(program, drawn, recipe.events, MOST_STATES)) {
    const { migrated, faults } = migration.migrate(state, program, twin, {});
    expect(faults).to.deep.equal([]);
    expect(migrated?.step.effects).to.deep.equal([]);
    expect(migrated?.step.state).to.deep.equal(state);
    expect(migrated?.back).to.deep.equal(state);
    for (const stands of migrated?.stands ?? []) expect(faultsFrom(drawn.diagram, stands)).to.deep.equal([]);
    if (stimulus !== null) expect(await outcome(twin, migrated?.step.state ?? state, stimulus)).to.deep.equal(await outcome(program, state, stimulus));
    verdicts.push('same');
  }
  return verdicts;
}

/**
 * Takes each state a case of a sound model comes through to the same model with every id of an element changed: without a
 * mapping it is refused, with it the case goes on and comes to its end.
 * @throws AssertionError, Error where it gets stuck
 */
export async function goesOnRenamed(recipe: Recipe): Promise<Verdicts> {
  const drawn = await soundModel(recipe);
  if (drawn === null) return [];
  const renamed = await drawRecipe(recipe, withNewIds);
  const [program, target] = [compiled(drawn), compiled(renamed)];
  const mapping = Object.fromEntries(drawn.model.nodes.map(({ id }) => [id, `${id}_new`]));
  const verdicts: Verdicts[number][] = [];
  for (const { state } of await statesOf(program, drawn, recipe.events, MOST_STATES)) {
    expect(migration.migrate(state, program, target, {}).faults.map(({ reason }) => reason)).to.include('element-gone');
    const { migrated, faults } = migration.migrate(state, program, target, mapping);
    if (migrated === null) {
      // A job keeps to its operation, and what asks for another is another; nothing else may stand in the way.
      expect(faults.map(({ reason }) => reason)).to.deep.equal([]);
      continue;
    }
    expect(migrated.step.state.open.map(({ element }) => element.replaceAll(/#\d+/g, ''))).to.deep.equal(state.open.map(({ element }) => newId(element)));
    const stimuli: string[] = [];
    const from = JSON.parse(JSON.stringify(migrated.step.state)) as EngineState;
    expect((await playToEnd(target, renamed, recipe.events, stimuli, from)).ended, stimuli.join('\n')).to.equal(true);
    verdicts.push('ended');
  }
  return verdicts;
}

/** What is inside a called process keeps its id. Passes are the new element's own. */
function newId(element: string): string {
  const [first = '', ...rest] = element.replaceAll(/#\d+/g, '').split('/');
  return [`${first}_new`, ...rest].join('/');
}

function withNewIds(model: Model): Model {
  const compensated = (content: string): string => content.replaceAll(/activityRef="([^"]+)"/g, 'activityRef="$1_new"');
  const attributes = (all: ModelNode['attributes']): ModelNode['attributes'] =>
    'attachedToRef' in all ? { ...all, attachedToRef: `${all['attachedToRef']}_new` } : all;
  return {
    ...model,
    nodes: model.nodes.map((node) => ({
      ...node,
      id: `${node.id}_new`,
      scope: node.scope === null ? null : `${node.scope}_new`,
      attributes: attributes(node.attributes),
      content: compensated(node.content),
    })),
    flows: model.flows.map((flow) => ({ ...flow, source: `${flow.source}_new`, target: `${flow.target}_new` })),
    associations: model.associations.map(([from, to]) => [`${from}_new`, `${to}_new`] as const),
  };
}

/**
 * Takes each state a case of a sound model comes through to an amended model: it is refused with a reason, or the proof
 * finds it could not end, or it is played to its end there.
 * @throws Error where a case that was taken over gets stuck or does not end
 */
export async function movesOrStays(recipe: Recipe, amendments: readonly Twist[]): Promise<Verdicts> {
  const drawn = await soundModel(recipe);
  const amended = drawn === null ? null : await soundModel({ ...recipe, twists: [...recipe.twists, ...amendments] });
  if (drawn === null || amended === null) return [];
  const [program, target] = [compiled(drawn), compiled(amended)];
  const verdicts: Verdicts[number][] = [];
  for (const { state } of await statesOf(program, drawn, recipe.events, MOST_STATES)) {
    const { migrated, faults } = migration.migrate(state, program, target, {});
    if (migrated === null) {
      expect(faults).not.to.deep.equal([]);
      verdicts.push('refused');
    } else if (migrated.stands.some((stands) => faultsFrom(amended.diagram, stands).length > 0)) verdicts.push('unproved');
    else {
      const stimuli: string[] = [];
      const from = JSON.parse(JSON.stringify(migrated.step.state)) as EngineState;
      expect((await playToEnd(target, amended, recipe.events, stimuli, from)).ended, stimuli.join('\n')).to.equal(true);
      verdicts.push('ended');
    }
  }
  return verdicts;
}

async function soundModel(recipe: Recipe): Promise<Drawn | null> {
  const drawn = await drawRecipe(recipe);
  const { model, diagram, called } = drawn;
  if (model.nodes.length > MOST_NODES || nativeEngine.unsupported(diagram, called).length > 0) return null;
  return [diagram, ...called.values()].every(isSound) ? drawn : null;
}

function compiled({ diagram, called }: Drawn): Program {
  return nativeEngine.compile(diagram, called);
}

/** What a step gives, be it an error. */
async function outcome(program: Program, state: EngineState, stimulus: Parameters<Program['advance']>[1]): Promise<unknown> {
  return program.advance(state, stimulus).catch((error: unknown) => String(error));
}
