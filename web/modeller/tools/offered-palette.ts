import type ElementFactory from 'bpmn-js/lib/features/modeling/ElementFactory';
import type Create from 'diagram-js/lib/features/create/Create';
import type Palette from 'diagram-js/lib/features/palette/Palette';
import type { PaletteEntries, PaletteEntry } from 'diagram-js/lib/features/palette/PaletteProvider';
import type { SignOffers } from './sign-offers.ts';

/** Behind the providers of the packages (1000, 900). */
const LAST = 100;

/** The signs of the acts that stand in the palette, by group; the others are in the menu at its end. */
const SIGNS: readonly (readonly [group: string, ids: readonly string[]])[] = [
  ['event', ['message-start', 'message-intermediate-catch', 'timer-intermediate-catch', 'none-end-event']],
  ['gateway', ['exclusive-gateway', 'parallel-gateway']],
  ['activity', ['user-task', 'service-task']],
];
/** What of bpmn-js's own palette stays: the tools, and what is only drawn. */
const KEPT = ['hand-tool', 'lasso-tool', 'space-tool', 'global-connect-tool', 'tool-separator'];
const KEPT_BEHIND = ['create.data-object', 'create.participant-expanded', 'create.group', 'create'];

/** The palette: tools, the signs of the acts, and the menu with all that may be published. */
export class OfferedPalette {
  static readonly $inject = ['palette', 'create', 'elementFactory', 'signOffers', 'translate'];
  readonly #create: Create;
  readonly #factory: ElementFactory;
  readonly #offers: SignOffers;
  readonly #translate: (template: string) => string;

  constructor(palette: Palette, create: Create, elementFactory: ElementFactory, signOffers: SignOffers, translate: (template: string) => string) {
    this.#create = create;
    this.#factory = elementFactory;
    this.#offers = signOffers;
    this.#translate = translate;
    palette.registerProvider(LAST, this);
  }

  getPaletteEntries(): (entries: PaletteEntries) => PaletteEntries {
    return (entries) => {
      const kept = (ids: readonly string[]): [string, PaletteEntry][] =>
        ids.flatMap((id): [string, PaletteEntry][] => (entries[id] === undefined ? [] : [[id, entries[id]]]));
      const signs = SIGNS.flatMap(([group, ids]) => ids.map((id): [string, PaletteEntry] => [`create.${id}`, this.#entry(group, id)]));
      return Object.fromEntries([...kept(KEPT), ...signs, ...kept(KEPT_BEHIND)]);
    };
  }

  #entry(group: string, id: string): PaletteEntry {
    const { className, label, ...sign } = this.#offers.sign(id);
    const start = (event: Event): void => this.#create.start(event, this.#factory.createShape({ ...sign }));
    return { group, className, title: this.#translate(label), action: { dragstart: start, click: start } };
  }
}
