import type { FlowNode } from '../../model/diagram.ts';
import { eachElement } from '../../model/each-element.ts';
import { actEvents, actParts, actSigns, newerSigns } from '../act-signs.ts';
import type { Check, CheckFault } from '../finding.ts';
import { told } from '../../model/told.ts';

/** Nothing is drawn but the signs of the acts' notation, which is that of BPMN 1.2. */
export const notationElements: Check = {
  name: 'notation-elements',
  class: 'notation',
  *run(diagram) {
    for (const element of eachElement(diagram.source.rootElement)) {
      if (!element.$type.startsWith('bpmn:')) continue;
      const sign = element.$type.charAt(5).toLowerCase() + element.$type.slice(6);
      if (actSigns.has(sign) || actParts.has(sign)) continue;
      const of = element.id ?? element.$parent?.id ?? null;
      const instead = newerSigns[sign];
      const fault =
        instead === undefined
          ? told`a ${sign} is no sign of the acts: draw it with those docs/modelling.md lists`
          : told`a ${sign} is newer than the acts' BPMN 1.2: draw ${instead}`;
      yield { element: sign.endsWith('EventDefinition') ? (element.$parent?.id ?? of) : of, ...fault };
    }
    for (const node of diagram.nodes.values()) yield* eventFaults(node);
  },
};

function eventFaults({ id, type, event, interrupting }: FlowNode): CheckFault[] {
  const faults: CheckFault[] = [];
  const kinds = actEvents[type];
  // A kind of event the acts do not know is told of by its definition.
  const known = event === null || ['message', 'timer', 'error'].includes(event);
  if (kinds !== undefined && known && !kinds.includes(event)) {
    const may = kinds.map((kind) => kind ?? 'plain').join(', ');
    const fault =
      event === null
        ? told`a ${type} without a kind is no sign of the acts: it may be ${may}`
        : told`a ${type} of the kind ${event} is no sign of the acts: it may be ${may}`;
    faults.push({ element: id, ...fault });
  }
  if (!interrupting) faults.push({ element: id, ...told`an event that does not interrupt is newer than the acts' BPMN 1.2: let it interrupt` });
  return faults;
}
