import { texts } from './texts/texts.ts';

/** «специалист или руководитель»; a position without a text is shown by its id. */
export function positionNames(positions: readonly string[], joiner = texts.either): string {
  return positions.map((id) => texts.positions[id] ?? id).join(joiner);
}
