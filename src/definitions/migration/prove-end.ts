import type { CheckContext } from '../../lint/finding.ts';
import { faultsFrom } from '../../lint/soundness/faults-from.ts';
import { type StandingWithNames, unsetFrom } from '../../lint/unset-from.ts';
import type { Diagram } from '../../model/diagram.ts';
import type { DefinitionContent } from '../definition.ts';

/** Why a case could not go on to an end from where it would stand. */
export type EndFault =
  /** It could get stuck, go round for ever, or come to two ends: `path` shows how. */
  | { readonly reason: 'cannot-end'; readonly element: string | null; readonly sentence: string; readonly path: readonly string[] | null }
  /** Something ahead wants a variable that the case lacks and nothing sets before. */
  | { readonly reason: 'variable-missing'; readonly element: string; readonly variable: string };

/**
 * Whether a case that stands so, and has variables of these names, comes to an end under the definition whatever is
 * decided; none: it does. Of several lists each is a way to look at the case, and all must hold.
 */
export type ProveEnd = (
  definition: DefinitionContent & { readonly diagram: Diagram },
  stands: readonly (readonly StandingWithNames[])[],
  names: readonly string[],
) => readonly EndFault[];

/** Proves by the checks that guard publication, from where the case stands instead of from the start. */
export function endProver(checkContext: (content: DefinitionContent) => CheckContext): ProveEnd {
  const contexts = new WeakMap<object, CheckContext>();
  return (definition, stands, names) => {
    const context = contexts.get(definition) ?? checkContext(definition);
    contexts.set(definition, context);
    const { diagram } = definition;
    const found = stands.flatMap((standing): EndFault[] => [
      ...faultsFrom(diagram, standing).map(({ element, sentence, path }): EndFault => ({ reason: 'cannot-end', element, sentence, path })),
      ...unsetFrom(diagram, context, standing, names).map(({ element, name }): EndFault => ({ reason: 'variable-missing', element: element ?? '', variable: name })),
    ]);
    return [...new Map(found.map((fault) => [JSON.stringify(fault), fault])).values()];
  };
}
