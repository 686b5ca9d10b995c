import { isDeepStrictEqual } from 'node:util';
import type { Engine, EngineState, Program } from '../../../src/engine/port.ts';
import { effectText } from '../notation.ts';
import type { Drawn } from '../random/random-model.ts';
import type { Difference } from './difference.ts';
import { type KnownDifference, knownDifferences } from './known-differences.ts';
import { differences, type Outcome, outcome } from './outcome.ts';
import { stimulusText, type Turns, turnsOf } from './turns.ts';

/** A case is followed for so many steps at most: one with rounds may go on. */
const MOST_STEPS = 30;
/** A case whose first step fails is begun with other variables so often. */
const MOST_STARTS = 4;

/** Two engines on one case. */
export type Comparison =
  /** Not run: which engine refuses the model, and why. */
  | { readonly kind: 'refused'; readonly by: string; readonly reason: string }
  | {
      readonly kind: 'compared';
      readonly steps: number;
      /** Names of the known differences met. */
      readonly known: readonly string[];
      /** Where the engines part and nothing known explains it. */
      readonly difference: Difference | null;
    };

/** Runs one case of the model on both engines, in the order of the seed, saved and loaded between all steps. */
export async function compareOn(engines: readonly [Engine, Engine], drawn: Drawn, seed: number): Promise<Comparison> {
  for (const engine of engines) {
    const [finding] = engine.unsupported(drawn.diagram, drawn.called);
    if (finding !== undefined) return { kind: 'refused', by: engine.name, reason: finding.reason };
  }
  const [first, second] = engines.map((engine) => engine.compile(drawn.diagram, drawn.called)) as [Program, Program];
  const turns = turnsOf(drawn, seed);
  const stimuli: string[] = [];
  const before: string[] = [];
  const known = new Set<string>();
  let states: readonly [EngineState, EngineState] | null = null;
  for (let steps = 1; ; steps += 1) {
    const over = { kind: 'compared', steps, known: [...known], difference: null } as const;
    const made = await step(first, second, states, turns, stimuli);
    if (made === null) return over;
    const [one, other] = made;
    for (const parted of differences(one, other)) {
      const difference: Difference = { diagram: drawn.diagram, stimuli, before, ...parted };
      const entry = entryFor(difference, known);
      if (entry === undefined) return { ...over, known: [...known], difference };
      known.add(entry.name);
      if (!entry.orderOnly) return { ...over, known: [...known] };
    }
    // After a failure both stand where they stood.
    if ('step' in one && 'step' in other) {
      states = [saved(one.step.state), saved(other.step.state)];
      before.push(...other.step.effects.map(effectText));
    }
    if (states?.[0].ended === true || steps >= MOST_STEPS || (states === null && steps >= MOST_STARTS)) return { ...over, known: [...known] };
  }
}

/** What explains the difference. Where elements were entered in another order before, they are cancelled in another too. */
function entryFor(difference: Difference, known: ReadonlySet<string>): KnownDifference | undefined {
  const earlier = knownDifferences.find(({ name, orderOnly }) => orderOnly && known.has(name));
  const sameLines = difference.what === 'effects' && isDeepStrictEqual(difference.one.toSorted(), difference.other.toSorted());
  return knownDifferences.find(({ explains }) => explains(difference)) ?? (sameLines ? earlier : undefined);
}

/** The next step of both; null where nothing more is to happen. A case whose start failed is started anew. */
async function step(
  first: Program,
  second: Program,
  states: readonly [EngineState, EngineState] | null,
  turns: Turns,
  stimuli: string[],
): Promise<readonly [Outcome, Outcome] | null> {
  if (states === null) {
    const variables = turns.first();
    stimuli.push(`start ${JSON.stringify(variables)}`);
    return [await outcome(() => first.start(variables)), await outcome(() => second.start(variables))];
  }
  const [ours, theirs] = states;
  const stimulus = turns.next(ours.open);
  if (stimulus === null) return null;
  stimuli.push(stimulusText(stimulus));
  return [await outcome(() => first.advance(ours, stimulus)), await outcome(() => second.advance(theirs, stimulus))];
}

/** What a store would give back. */
function saved(state: EngineState): EngineState {
  return JSON.parse(JSON.stringify(state)) as EngineState;
}
