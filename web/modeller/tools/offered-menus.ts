import type { Element } from 'bpmn-js/lib/model/Types';
import type PopupMenu from 'diagram-js/lib/features/popup-menu/PopupMenu';
import type { PopupMenuEntries, PopupMenuEntry, PopupMenuHeaderEntry } from 'diagram-js/lib/features/popup-menu/PopupMenuProvider';
import type { SignOffers } from './sign-offers.ts';

/** Behind the providers of the packages (1000): it sees what they have put there. */
const LAST = 100;
const MENUS = ['bpmn-replace', 'bpmn-create', 'bpmn-append'];

/** Head of a menu: what is refused wherever it is set, so that it can be taken away but not set. */
const REMOVABLE = new Set(['toggle-loop', 'toggle-participant-multiplicity']);
/** Head of a menu: what bpmn-engine runs on tasks alone. */
const ON_TASKS = new Set(['toggle-parallel-mi', 'toggle-sequential-mi']);

/** By id; the types of diagram-js say a list, its code takes what the providers give: an object. */
type HeaderEntries = Readonly<Record<string, PopupMenuHeaderEntry>>;

/** Leaves in the menus what may be published: the signs of the acts first, then the others. */
export class OfferedMenus {
  static readonly $inject = ['popupMenu', 'signOffers', 'translate'];
  readonly #offers: SignOffers;
  readonly #translate: (template: string) => string;

  constructor(popupMenu: PopupMenu, signOffers: SignOffers, translate: (template: string) => string) {
    this.#offers = signOffers;
    this.#translate = translate;
    for (const menu of MENUS) popupMenu.registerProvider(menu, LAST, this);
  }

  getPopupMenuEntries(target: Element | Element[]): (entries: PopupMenuEntries) => PopupMenuEntries {
    const element = Array.isArray(target) ? null : target;
    return (entries) => {
      const acts: [string, PopupMenuEntry][] = [];
      const further: [string, PopupMenuEntry][] = [];
      for (const [id, entry] of Object.entries(entries)) {
        const offer = this.#offers.offer(id, id.startsWith('replace-with-') ? element : null);
        if (offer === null || (element !== null && refusedFlow(id, element))) continue;
        // The packages hide some until they are searched for: those are of the acts as much as the others.
        const shown = offer === undefined ? entry : { ...entry, rank: 0 };
        if (offer === 'further') further.push([id, { ...shown, group: { id: 'further', name: this.#translate('Further signs, not of the acts') } }]);
        else acts.push([id, shown]);
      }
      return Object.fromEntries([...acts, ...further]);
    };
  }

  getPopupMenuHeaderEntries(target: Element | Element[]): (entries: HeaderEntries) => HeaderEntries {
    const task = !Array.isArray(target) && target.type.endsWith('Task');
    const kept = (id: string, { active }: PopupMenuHeaderEntry): boolean => {
      if (active === true) return true;
      return !REMOVABLE.has(id) && (!ON_TASKS.has(id) || task || this.#offers.engine === 'native');
    };
    return (entries) => Object.fromEntries(Object.entries(entries).filter(([id, entry]) => kept(id, entry)));
  }
}

/** Ways part at a gateway: a flow out of anything else has no condition, nor is it a default. */
function refusedFlow(id: string, { type, businessObject }: Element): boolean {
  if (type !== 'bpmn:SequenceFlow') return false;
  const from = (businessObject as { sourceRef?: { $type: string } }).sourceRef?.$type ?? '';
  return id === 'replace-with-conditional-flow' || (id === 'replace-with-default-flow' && !from.endsWith('Gateway'));
}
