import type { DiagramElement } from '../act-group/carrier.ts';
import type { PanelGroup } from '../act-group/panel-types.ts';
import type { ElementTemplate } from './element-template.ts';
import { mappingsOf } from './mappings-of.ts';

/** Groups whose every line a template has in its own. */
const OWN = new Set(['taskDefinition', 'inputs', 'headers']);
const OF_TEMPLATE = /^ElementTemplates__/;

/**
 * The groups with those of the template behind the first, and without what would stand there twice: of the outputs those
 * stay that are more than a field of the answer under a name.
 * @param template of the element; null where it has none
 * @param label of the outputs that stay
 */
export function templatedGroups(element: DiagramElement, groups: readonly PanelGroup[], template: ElementTemplate | null, label: string): readonly PanelGroup[] {
  const [first, ...others] = groups.filter(({ id }) => !OF_TEMPLATE.test(id));
  const made = groups.filter(({ id }) => OF_TEMPLATE.test(id));
  const ordered = [...(first === undefined ? [] : [first]), ...made, ...others];
  if (template === null) return ordered;
  return ordered.filter(({ id }) => !OWN.has(id)).map((group) => (group.id === 'outputs' ? { ...group, label, items: further(element, group, template) } : group));
}

function further(element: DiagramElement, { items }: PanelGroup, { properties }: ElementTemplate): readonly unknown[] {
  const templated = new Set(properties.flatMap(({ binding }) => (binding.type === 'zeebe:output' ? [binding.source] : [])));
  const outputs = mappingsOf(element.businessObject, 'output');
  return ((items ?? []) as readonly { readonly id: string }[]).filter(({ id }) => {
    const source = outputs[Number(id.slice(id.lastIndexOf('-') + 1))]?.get('source');
    return typeof source !== 'string' || !templated.has(source);
  });
}
