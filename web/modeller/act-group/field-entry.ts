import { TextAreaEntry, TextFieldEntry } from '@bpmn-io/properties-panel';
import { useService } from 'bpmn-js-properties-panel';
import type { DiagramElement, ModdleElement } from './carrier.ts';
import type { ExtensionValues } from './extension-values.ts';

/** One text of an extension element. */
interface FieldProps {
  readonly element: DiagramElement;
  readonly id: string;
  readonly label: string;
  /** The extension element the text stands in. */
  readonly value: ModdleElement;
  readonly property: string;
  readonly lines?: number;
}

/** A line of the panel that edits one text of one extension element; emptied, the attribute goes. */
export function FieldEntry({ element, id, label, value, property, lines }: FieldProps): unknown {
  const extensions = useService('extensionValues') as ExtensionValues;
  const debounce = useService('debounceInput');
  const entry = {
    element,
    id,
    label,
    debounce,
    getValue: () => (value.get(property) as string | undefined) ?? '',
    setValue: (typed: string | undefined) => extensions.change(element, value, { [property]: typed?.trim() || undefined }),
  };
  return lines === undefined ? TextFieldEntry(entry) : TextAreaEntry({ ...entry, rows: lines, autoResize: true });
}
