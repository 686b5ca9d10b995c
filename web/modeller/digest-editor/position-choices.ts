import { texts } from '../../shared/texts/texts.ts';

/** The positions there are, with what they are called. */
export function positionChoices(): readonly { readonly value: string; readonly label: string }[] {
  return Object.entries(texts.positions).map(([value, label]) => ({ value, label }));
}
