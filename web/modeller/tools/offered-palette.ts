import type ElementFactory from 'bpmn-js/lib/features/modeling/ElementFactory';
import type Create from 'diagram-js/lib/features/create/Create';
import type Palette from 'diagram-js/lib/features/palette/Palette';
import type { PaletteEntries, PaletteEntry } from 'diagram-js/lib/features/palette/PaletteProvider';
import type { SignOffers } from './sign-offers.ts';

/** Behind the providers of the packages (1000, 900). */
const LAST = 100;

/**
 * The signs of the acts that stand in the palette, by group; the others are in the menu at its end. What a system does is
 * a request, drawn with its operation by an entry of its own: a service task without one cannot be published.
 */
const SIGNS: readonly (readonly [group: string, ids: readonly string[]])[] = [
  ['event', ['message-start', 'message-intermediate-catch', 'timer-intermediate-catch', 'none-end-event']],
  ['gateway', ['exclusive-gateway', 'parallel-gateway']],
  ['activity', ['user-task']],
];
/** In front of the signs. */
const TOOLS = new Set(['hand-tool', 'lasso-tool', 'space-tool', 'global-connect-tool', 'tool-separator']);
/** What the signs stand in the place of, and what may not be published. */
const DROPPED = new Set([
  'create.start-event',
  'create.intermediate-event',
  'create.end-event',
  'create.exclusive-gateway',
  'create.task',
  'create.subprocess-expanded',
  'create.data-store',
]);
/** The menu with all that may be published stands at the end. */
const MENU = 'create';

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
      const all = Object.entries(entries);
      const signs = SIGNS.flatMap(([group, ids]) => ids.map((id): [string, PaletteEntry] => [`create.${id}`, this.#entry(group, id)]));
      return Object.fromEntries([
        ...all.filter(([id]) => TOOLS.has(id)),
        ...signs,
        ...all.filter(([id]) => !TOOLS.has(id) && !DROPPED.has(id) && id !== MENU),
        ...all.filter(([id]) => id === MENU),
      ]);
    };
  }

  #entry(group: string, id: string): PaletteEntry {
    const { className, label, ...sign } = this.#offers.sign(id);
    const start = (event: Event): void => this.#create.start(event, this.#factory.createShape({ ...sign }));
    return { group, className, title: this.#translate(label), action: { dragstart: start, click: start } };
  }
}
