import type ElementRegistry from 'diagram-js/lib/core/ElementRegistry';
import type { PlacedNode } from '../../src/regulation/elements-of-steps.ts';
import type { ModdleElement } from './act-group/carrier.ts';

const FLOW_NODE = /(?:Task|Event|Gateway|Activity|SubProcess)$/;

/** The flow nodes of a canvas with the places of the act they name. */
export function placedNodes(registry: ElementRegistry): readonly PlacedNode[] {
  return registry
    .filter((element) => !('labelTarget' in element) && FLOW_NODE.test((element as { readonly type?: string }).type ?? ''))
    .map(({ id, businessObject }) => ({ id, sources: sourcesOf(businessObject as ModdleElement) }));
}

function sourcesOf(element: ModdleElement): PlacedNode['sources'] {
  const extensions = element.get('extensionElements') as ModdleElement | undefined;
  const values = (extensions?.get('values') as readonly ModdleElement[] | undefined) ?? [];
  return values.filter(({ $type }) => $type === 'reg:Source').map((source) => {
    const text = (name: string): string | null => (source.get(name) as string | undefined) ?? null;
    return { act: text('act') ?? '', paragraph: text('paragraph'), item: text('item'), table: text('table'), action: text('action') };
  });
}
