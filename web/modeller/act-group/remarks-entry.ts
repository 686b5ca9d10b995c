import { ListEntry } from '@bpmn-io/properties-panel';
import { useService } from 'bpmn-js-properties-panel';
import { texts } from '../../shared/texts/texts.ts';
import type { DiagramElement, ModdleElement } from './carrier.ts';
import type { ExtensionValues } from './extension-values.ts';
import { FieldEntry } from './field-entry.ts';

const LINES = 3;

/** What the act leaves unclear at an element, a sentence each. */
export function RemarksEntry({ element, id }: { readonly element: DiagramElement; readonly id: string }): unknown {
  const extensions = useService('extensionValues') as ExtensionValues;
  return ListEntry({
    id,
    translate: useService('translate'),
    element,
    label: texts.modeller.remarks,
    items: extensions.of(element, 'reg:Remark'),
    component: RemarkItem,
    onAdd: () => extensions.add(element, 'reg:Remark', { text: texts.modeller.remarkNew }),
    onRemove: (item: ModdleElement) => extensions.remove(element, item),
  });
}

function RemarkItem({ element, item, index }: { readonly element: DiagramElement; readonly item: ModdleElement; readonly index: number }): unknown {
  const label = texts.modeller.remarkNumber(index + 1);
  return FieldEntry({ element, id: `act-remark-${index}`, label, value: item, property: 'text', lines: LINES });
}
