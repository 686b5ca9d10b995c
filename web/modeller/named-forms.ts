import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type { ModdleElement } from './act-group/carrier.ts';

/** Ids of the forms the tasks of a canvas name, each once, in the order of the diagram. */
export function namedForms(registry: ElementRegistry): readonly string[] {
  const ids = registry.getAll().flatMap(({ businessObject }) => {
    const extensions = (businessObject as ModdleElement | undefined)?.get('extensionElements') as ModdleElement | undefined;
    const values = (extensions?.get('values') as readonly ModdleElement[] | undefined) ?? [];
    return values.filter(({ $type }) => $type === 'zeebe:FormDefinition').map((form) => form.get('formId'));
  });
  return [...new Set(ids.filter((id): id is string => typeof id === 'string' && id !== ''))];
}
