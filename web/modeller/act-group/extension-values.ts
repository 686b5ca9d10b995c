import { carrierOf, type DiagramElement, type ModdleElement } from './carrier.ts';

/** The one command all changes go through: what is done by it can be undone. */
export interface Modeling {
  updateModdleProperties(element: DiagramElement, moddle: ModdleElement, properties: Readonly<Record<string, unknown>>): void;
}

export interface BpmnFactory {
  create(type: string, attributes: Readonly<Record<string, unknown>>): ModdleElement;
}

/** Reads and changes the extension elements of what an element of the canvas carries. Each change is one command. */
export class ExtensionValues {
  static readonly $inject = ['modeling', 'bpmnFactory'];
  readonly #modeling: Modeling;
  readonly #factory: BpmnFactory;

  constructor(modeling: Modeling, bpmnFactory: BpmnFactory) {
    this.#modeling = modeling;
    this.#factory = bpmnFactory;
  }

  /** Those of a type, such as `reg:Source`, in their order. */
  of(element: DiagramElement, type: string): readonly ModdleElement[] {
    return all(extensionsOf(element)).filter(({ $type }) => $type === type);
  }

  /** Adds one behind the others. */
  add(element: DiagramElement, type: string, attributes: Readonly<Record<string, unknown>>): void {
    const carrier = carrierOf(element);
    if (carrier === null) return;
    const value = this.#factory.create(type, attributes);
    const extensions = extensionsOf(element);
    if (extensions === undefined) {
      const made = this.#factory.create('bpmn:ExtensionElements', { values: [value] });
      made.$parent = carrier;
      value.$parent = made;
      this.#modeling.updateModdleProperties(element, carrier, { extensionElements: made });
      return;
    }
    value.$parent = extensions;
    this.#modeling.updateModdleProperties(element, extensions, { values: [...all(extensions), value] });
  }

  change(element: DiagramElement, value: ModdleElement, attributes: Readonly<Record<string, unknown>>): void {
    this.#modeling.updateModdleProperties(element, value, attributes);
  }

  remove(element: DiagramElement, value: ModdleElement): void {
    const extensions = extensionsOf(element);
    if (extensions === undefined) return;
    this.#modeling.updateModdleProperties(element, extensions, { values: all(extensions).filter((other) => other !== value) });
  }
}

function extensionsOf(element: DiagramElement): ModdleElement | undefined {
  return carrierOf(element)?.get('extensionElements') as ModdleElement | undefined;
}

function all(extensions: ModdleElement | undefined): readonly ModdleElement[] {
  return (extensions?.get('values') as readonly ModdleElement[] | undefined) ?? [];
}
