import { CollapsibleEntry, ListEntry } from '@bpmn-io/properties-panel';
import { useService } from 'bpmn-js-properties-panel';
import { texts } from '../../shared/texts/texts.ts';
import type { DiagramElement, ModdleElement } from './carrier.ts';
import type { ExtensionValues } from './extension-values.ts';
import { FieldEntry } from './field-entry.ts';

const PROPERTIES = ['paragraph', 'item', 'table', 'action', 'act'] as const;

/** The places of the act an element comes from. */
export function SourcesEntry({ element, id }: { readonly element: DiagramElement; readonly id: string }): unknown {
  const extensions = useService('extensionValues') as ExtensionValues;
  const act = useService('actId') as string;
  return ListEntry({
    id,
    translate: useService('translate'),
    element,
    label: texts.modeller.sources,
    items: extensions.of(element, 'reg:Source'),
    component: SourceItem,
    onAdd: () => extensions.add(element, 'reg:Source', { act }),
    onRemove: (item: ModdleElement) => extensions.remove(element, item),
  });
}

function SourceItem({ element, item, index, open }: ItemProps): unknown {
  return CollapsibleEntry({
    id: `act-source-${index}`,
    element,
    open,
    label: placeIn(item),
    entries: PROPERTIES.map((property) => ({
      id: `act-source-${index}-${property}`,
      component: FieldEntry,
      label: texts.modeller.source[property],
      value: item,
      property,
    })),
  });
}

/** What a list of the panel gives each of its items. */
interface ItemProps {
  readonly element: DiagramElement;
  readonly item: ModdleElement;
  readonly index: number;
  readonly open: boolean;
}

/** «п. 6, пп. 5», «таблица 1, строка 2». */
function placeIn(source: ModdleElement): string {
  const { place } = texts.modeller;
  const part = (property: keyof typeof place): string | null => {
    const value = source.get(property);
    return typeof value === 'string' && value !== '' ? place[property](value) : null;
  };
  const parts = [part('paragraph'), part('item'), part('table'), part('action')].filter((text) => text !== null);
  return parts.length === 0 ? texts.modeller.placeEmpty : parts.join(', ');
}
