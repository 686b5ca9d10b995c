import type { FlowNode } from '../../model/diagram.ts';
import type { NetDraft } from './net-draft.ts';


/** Every choice of at least one of the items. */
export function someOf<T>(items: readonly T[]): readonly (readonly T[])[] {
  return Array.from({ length: 2 ** items.length - 1 }, (_, chosen) => items.filter((_item, at) => ((chosen + 1) >> at) % 2 === 1));
}

/** The sets of flows an inclusive gateway may choose: what conditions say is not asked, so any of them may be true. */
export function inclusiveChoices({ outgoing, defaultFlow }: FlowNode): readonly (readonly string[])[] {
  if (outgoing.length < 2) return [outgoing];
  const conditional = outgoing.filter((id) => id !== defaultFlow);
  return [...someOf(conditional), ...(defaultFlow === null ? [] : [[defaultFlow]])];
}

/** The sets of flows by which an activity or event can be left: all of them, but for those with a condition. */
export function implicitChoices(draft: NetDraft, { outgoing, defaultFlow }: FlowNode): readonly (readonly string[])[] {
  const conditional = outgoing.filter((id) => (draft.diagram.flows.get(id)?.condition ?? null) !== null && id !== defaultFlow);
  if (conditional.length === 0) return [outgoing];
  const always = outgoing.filter((id) => !conditional.includes(id) && id !== defaultFlow);
  const none = [...always, ...(defaultFlow === null ? [] : [defaultFlow])];
  return [...(none.length === 0 ? [] : [none]), ...someOf(conditional).map((chosen) => [...always, ...chosen])];
}
