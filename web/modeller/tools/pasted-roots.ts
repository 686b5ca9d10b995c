import type { ModdleElement } from '../../../src/model/moddle.ts';

/** Before bpmn-js ties a pasted element to its message, error, signal or escalation (500), and after. */
const BEFORE = 600;
const AFTER = 400;

/** What makes two of a type the same, whatever their ids. */
const FACTS = ['name', 'errorCode', 'escalationCode'];
const REFERENCES = ['messageRef', 'signalRef', 'errorRef', 'escalationRef'];

/** The services of bpmn-js, as far as they are used. */
interface EventBus {
  on(event: string, priority: number, listener: (pasting: Pasting) => void): void;
}
interface Modeler {
  getDefinitions(): ModdleElement;
}
interface Factory {
  create(type: string): ModdleElement;
}
interface Copier {
  copyElement(from: ModdleElement, to: ModdleElement): ModdleElement;
}

interface Pasting {
  readonly descriptor: { businessObject: ModdleElement; referencedRootElement?: ModdleElement };
  /** Of one paste. */
  readonly cache: Record<string, unknown>;
}

/**
 * Ties what is pasted to the message, error, signal or escalation it named where it was copied: to one of the same name
 * and code where the diagram has one, else to a new one, the same for all that is pasted at once. By itself bpmn-js would
 * take any of the same id, whatever it is called.
 */
export class PastedRoots {
  static readonly $inject = ['eventBus', 'bpmnjs', 'bpmnFactory', 'moddleCopy'];

  constructor(eventBus: EventBus, bpmnjs: Modeler, bpmnFactory: Factory, moddleCopy: Copier) {
    const named = new WeakMap<object, string>();
    eventBus.on('copyPaste.pasteElement', BEFORE, ({ descriptor }) => {
      const root = descriptor.referencedRootElement;
      if (root === undefined) return;
      const own = (bpmnjs.getDefinitions().get('rootElements') as readonly ModdleElement[]).filter(({ $type }) => $type === root.$type);
      const same = own.find((element) => FACTS.every((fact) => element[fact] === root[fact]));
      if (same !== undefined) descriptor.referencedRootElement = same;
      else if (own.some(({ id }) => id === root.id)) {
        descriptor.referencedRootElement = moddleCopy.copyElement(root, bpmnFactory.create(root.$type));
      }
      named.set(descriptor, root.id ?? '');
    });
    eventBus.on('copyPaste.pasteElement', AFTER, ({ descriptor, cache }) => {
      const key = named.get(descriptor);
      const [holder, reference] = tie(descriptor.businessObject) ?? [];
      if (key === undefined || holder === undefined || reference === undefined) return;
      const pasted = `-pasted-${key}`;
      if (cache[pasted] === undefined) cache[pasted] = holder[reference];
      else holder[reference] = cache[pasted];
    });
  }
}

/** Where an element names its message, error, signal or escalation. */
function tie(element: ModdleElement): [holder: ModdleElement, reference: string] | null {
  const [event] = (element['eventDefinitions'] as readonly ModdleElement[] | undefined) ?? [];
  const holder = event ?? element;
  const reference = REFERENCES.find((name) => holder[name] !== undefined);
  return reference === undefined ? null : [holder, reference];
}
