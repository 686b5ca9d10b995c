import type { Diagram } from '../../model/diagram.ts';
import type { ModdleElement } from '../../model/moddle.ts';

/** What the token game needs and the model does not read, for no engine behind it runs these. */
export interface RawFacts {
  /** Name that a link event throws or catches. */
  linkName(id: string): string | null;
  escalationCode(id: string): string | null;
  /** An event sub-process. */
  triggeredByEvent(id: string): boolean;
  /** A start event of an event sub-process that leaves the rest running. */
  startsBeside(id: string): boolean;
  /** An activity that only compensates: no flow leads to it. */
  compensates(id: string): boolean;
}

export function rawFacts(diagram: Diagram): RawFacts {
  const element = (id: string): ModdleElement | undefined => diagram.source.elementsById[id] as ModdleElement | undefined;
  const event = (id: string): ModdleElement | undefined =>
    (element(id)?.get('eventDefinitions') as readonly ModdleElement[] | undefined)?.[0];
  const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);
  return {
    linkName: (id) => text(event(id)?.get('name')),
    escalationCode: (id) => text((event(id)?.get('escalationRef') as ModdleElement | undefined)?.get('escalationCode')),
    triggeredByEvent: (id) => element(id)?.get('triggeredByEvent') === true,
    startsBeside: (id) => element(id)?.get('isInterrupting') === false,
    compensates: (id) => element(id)?.get('isForCompensation') === true,
  };
}
