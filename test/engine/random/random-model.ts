import * as fc from 'fast-check';
import type { Diagram } from '../../../src/model/diagram.ts';
import { readDiagram } from '../../../src/model/read-diagram.ts';
import { bpmnOfModel } from './bpmn-of-model.ts';
import { CALLED, drawProcess } from './draw-piece.ts';
import type { Model } from './model.ts';
import { type Piece, pieces, type Profile } from './piece.ts';
import { GATEWAYS, type Twist, twisted, twists } from './twist.ts';

/** What a random model is made from: small, and shrinks piece by piece. */
export interface Recipe {
  readonly piece: Piece;
  /** The process its call activities call. */
  readonly called: Piece;
  /** What takes it out of its blocks; none for a model that is block-structured. */
  readonly twists: readonly Twist[];
  /** Chooses the order of events and all they bring. */
  readonly events: number;
}

/** A drawn model and the one it calls. */
export interface Drawn {
  readonly model: Model;
  readonly diagram: Diagram;
  readonly called: ReadonlyMap<string, Diagram>;
}

/** Any recipe of a profile, block-structured or not. */
export function recipes(profile: Profile): fc.Arbitrary<Recipe> {
  const gateways = GATEWAYS.filter((gateway) => gateway !== 'inclusiveGateway' || profile.splits.includes('inclusive'));
  const small = fc.oneof({ withCrossShrink: true }, fc.constant<Piece>({ is: 'work', work: 'userTask', repetition: 'once', guards: [] }), pieces(profile));
  return fc.record({
    // In a row, or half of all models would be over with their first task.
    piece: fc.record({ is: fc.constant('row'), parts: fc.array(pieces(profile), { minLength: 1, maxLength: 4 }) }),
    called: small.filter((piece) => !holds(piece, 'call') && !holds(piece, 'round')),
    twists: fc.oneof(
      { withCrossShrink: true },
      fc.constant<Twist[]>([]),
      fc.array(twists(gateways), { minLength: 1, maxLength: 4, size: '-1' }),
      fc.array(twists(gateways), { minLength: 1, maxLength: 2 }),
    ),
    events: fc.nat(),
  });
}

/** Draws the model a recipe stands for. */
export async function drawRecipe({ piece, called, twists }: Recipe, change: (model: Model) => Model = (model) => model): Promise<Drawn> {
  const model = change(twists.reduce(twisted, drawProcess(piece, 'Process_1')));
  const calledModel = drawProcess(called, CALLED);
  const needed = model.nodes.some(({ type }) => type === 'callActivity');
  return {
    model,
    diagram: await readDiagram(bpmnOfModel(model)),
    called: needed ? new Map([[CALLED, await readDiagram(bpmnOfModel(calledModel))]]) : new Map(),
  };
}

/**
 * A called process calls nothing, for a process may not be under way twice; and it goes no rounds, for what its conditions
 * ask is its own and a round of timers would never learn that it is to end.
 */
function holds(piece: unknown, is: Piece['is']): boolean {
  if (typeof piece !== 'object' || piece === null) return false;
  return ('is' in piece && piece.is === is) || Object.values(piece).some((part) => holds(part, is));
}
