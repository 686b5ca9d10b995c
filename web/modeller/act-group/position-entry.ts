import { CheckboxEntry } from '@bpmn-io/properties-panel';
import { useService } from 'bpmn-js-properties-panel';
import { texts } from '../../shared/texts/texts.ts';
import type { DiagramElement } from './carrier.ts';
import type { ExtensionValues } from './extension-values.ts';

const TYPE = 'zeebe:AssignmentDefinition';

/** Whether a position may do the task: a tick that writes `candidateGroups`. */
export function PositionEntry({ element, id, position }: { readonly element: DiagramElement; readonly id: string; readonly position: string }): unknown {
  const extensions = useService('extensionValues') as ExtensionValues;
  const [assignment] = extensions.of(element, TYPE);
  const held = ((assignment?.get('candidateGroups') as string | undefined) ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter((name) => name !== '');

  const tick = (may: boolean): void => {
    const names = may ? [...held, position] : held.filter((name) => name !== position);
    const candidateGroups = names.join(',');
    if (assignment === undefined) extensions.add(element, TYPE, { candidateGroups });
    else if (candidateGroups === '') extensions.remove(element, assignment);
    else extensions.change(element, assignment, { candidateGroups });
  };

  return CheckboxEntry({
    element,
    id,
    label: texts.modeller.mayDo(texts.positions[position] ?? position),
    getValue: () => held.includes(position),
    setValue: tick,
  });
}
