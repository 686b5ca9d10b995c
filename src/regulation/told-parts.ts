import { type Told, told } from '../model/told.ts';

/** A length of time as the act or a diagram gives it: a duration of ISO 8601, or business days. */
export function lengthOf(deadline: { readonly duration?: string | null; readonly businessDays?: number | null }): Told {
  if (typeof deadline.businessDays === 'number') return told`${deadline.businessDays} business days`;
  return typeof deadline.duration === 'string' ? told`${deadline.duration}` : told`nothing`;
}

/** A place in the text of the act. */
export function placeOf(paragraph: string | null, item: string | null): Told {
  return item === null ? told`paragraph ${paragraph ?? ''}` : told`paragraph ${paragraph ?? ''}, item ${item}`;
}

/** Elements, any of which it may be: "<one> or <other>". */
export function elementsOr(ids: readonly string[], none: Told): Told {
  const [first, ...others] = ids;
  return first === undefined ? none : others.reduce((list, id) => told`${list} or <${id}>`, told`<${first}>`);
}
