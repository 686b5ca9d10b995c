import { TextFieldEntry } from '@bpmn-io/properties-panel';
import { useService } from 'bpmn-js-properties-panel';
import { durationText } from '../../shared/difference/duration-text.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { DiagramElement } from './carrier.ts';
import { businessDaysFault, durationFault } from './deadline-faults.ts';
import type { ExtensionValues } from './extension-values.ts';

/** The attributes of `reg:Deadline`. */
export const deadlineProperties = ['duration', 'businessDays', 'group', 'when'] as const;
export type DeadlineProperty = (typeof deadlineProperties)[number];

const faults: Partial<Record<DeadlineProperty, (value: string | undefined) => string | null>> = {
  duration: durationFault,
  businessDays: businessDaysFault,
};

/** One line about how long an element may take. The first text typed makes the deadline, the last one emptied ends it. */
export function DeadlineEntry({ element, id, property }: { readonly element: DiagramElement; readonly id: string; readonly property: DeadlineProperty }): unknown {
  const extensions = useService('extensionValues') as ExtensionValues;
  const debounce = useService('debounceInput');
  const [deadline] = extensions.of(element, 'reg:Deadline');
  const fault = faults[property];
  const written = String((deadline?.get(property) as string | number | undefined) ?? '');

  const change = (typed: string | undefined, refused?: string | null): void => {
    // A faulty text stays in the field with what is wrong with it; the diagram keeps the last good one.
    if (refused) return;
    const text = typed?.trim() ?? '';
    const empty = text === '';
    const value = empty ? undefined : property === 'businessDays' ? Number(text) : text;
    if (deadline === undefined) {
      if (!empty) extensions.add(element, 'reg:Deadline', { [property]: value });
    } else if (empty && deadlineProperties.every((other) => other === property || deadline.get(other) === undefined)) {
      extensions.remove(element, deadline);
    } else {
      extensions.change(element, deadline, { [property]: value });
    }
  };

  return TextFieldEntry({
    element,
    id,
    label: texts.modeller.deadline[property],
    // What is written is said back in words.
    description: property === 'duration' && written !== '' ? durationText(written) : texts.modeller.deadlineHints[property],
    debounce,
    getValue: () => written,
    setValue: change,
    ...(fault !== undefined && { validate: fault }),
  });
}
