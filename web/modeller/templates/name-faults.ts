import type EventBus from 'diagram-js/lib/core/EventBus';
import { texts } from '../../shared/texts/texts.ts';
import type { DiagramElement } from '../act-group/carrier.ts';
import type { UnknownName } from '../../../src/lint/names-at.ts';
import type { KnownNames } from './known-names.ts';
import { nearestName } from './nearest-name.ts';

/** What the panel shows at its lines. */
interface Selection {
  get(): readonly DiagramElement[];
}

/** Tells which line of the panel stands for a place of the file, where a template has made it. */
interface TemplateEntries {
  getEntryId(element: DiagramElement, path: readonly (string | number)[]): string | null;
}

/** Says at a line of the panel which of its names is not set there, as soon as the line is written. */
export class NameFaults {
  static readonly $inject = ['eventBus', 'selection', 'knownNames', 'elementTemplatesPropertiesProvider'];
  readonly #bus: EventBus;
  readonly #selection: Selection;
  readonly #names: KnownNames;
  readonly #entries: TemplateEntries;
  #turn = 0;

  constructor(eventBus: EventBus, selection: Selection, knownNames: KnownNames, elementTemplatesPropertiesProvider: TemplateEntries) {
    this.#bus = eventBus;
    this.#selection = selection;
    this.#names = knownNames;
    this.#entries = elementTemplatesPropertiesProvider;
    // Behind the panel, which forgets its errors when another element is selected.
    eventBus.on(['commandStack.changed', 'selection.changed', 'elementTemplates.changed'], 100, () => {
      void this.show();
    });
    eventBus.on('diagram.destroy', () => {
      this.#turn += 1;
    });
  }

  /** Shows the faults of what is selected, once the edit is answered; of several calls the last counts. */
  async show(): Promise<void> {
    this.#turn += 1;
    const turn = this.#turn;
    await this.#names.settled();
    if (turn === this.#turn) this.#show();
  }

  #show(): void {
    const [element, ...others] = this.#selection.get();
    const found = element === undefined || others.length > 0 ? [] : this.#names.unknown(element.businessObject.get('id') as string);
    const errors = Object.fromEntries(found.map((one) => [this.#entryOf(element as DiagramElement, one), this.#sentence(element as DiagramElement, one)]));
    this.#bus.fire('propertiesPanel.setErrors', { errors });
  }

  #sentence({ businessObject }: DiagramElement, { name, place }: UnknownName): string {
    const near = nearestName(name, this.#names.at(String(businessObject.get('id')), place).keys());
    return near === null ? texts.templates.unknownName(name) : texts.templates.unknownNear(name, near);
  }

  #entryOf(element: DiagramElement, { place }: UnknownName): string {
    if (place.kind === 'condition') return 'conditionExpression';
    const values = ((element.businessObject.get('extensionElements') as { get(name: string): unknown }).get('values') ?? []) as readonly { readonly $type: string }[];
    const io = values.findIndex(({ $type }) => $type === 'zeebe:IoMapping');
    const made = this.#entries.getEntryId(element, ['extensionElements', 'values', io, `${place.kind}Parameters`, place.index, 'source']);
    return made ?? `${element.id}-${place.kind}-${place.index}-source`;
  }
}
