import { PopupEntries } from 'bpmn-js/lib/features/popup-menu/PopupEntries';
import { isEventSubProcess } from 'bpmn-js/lib/util/DiUtil';
import type { Element } from 'bpmn-js/lib/model/Types';
import { type EngineName, offerOf, type Offer, type Sign } from './offered-signs.ts';

/** Names of the replace menu that are not those of the catalogue. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'none-start': 'none-start-event',
  'none-intermediate-throw': 'none-intermediate-throwing',
  'none-end': 'none-end-event',
  subprocess: 'expanded-subprocess',
  'ad-hoc-subprocess': 'expanded-ad-hoc-subprocess',
};

/** What the menus of one modeller may offer, entry by entry. */
export class SignOffers {
  /** Until the engine is known: what every engine runs. */
  #engine: EngineName = 'bpmn-engine';

  get engine(): EngineName {
    return this.#engine;
  }

  /** New cases begin with this engine: menus opened from now on offer what it runs. */
  offerFor(engine: EngineName): void {
    this.#engine = engine;
  }

  /** What an entry draws. @throws TypeError where bpmn-js's catalogue has no such entry */
  sign(id: string): Sign & { readonly className: string; readonly label: string } {
    const entry = PopupEntries[id];
    if (entry === undefined) throw new TypeError(`bpmn-js has no sign ${id}`);
    const { className, label, target } = entry;
    return { ...target, className, label };
  }

  /**
   * How a line of a menu is offered; undefined where it is none of bpmn-js's own signs.
   * @param line `replace-with-user-task`, `append-user-task`, `create-user-task`
   * @param replaced what it would take the place of, null for what is new
   */
  offer(line: string, replaced: Element | null): Offer | undefined {
    const name = line.replace(/^(create|append)-/, '').replace(/^replace-with-/, '');
    const id = OTHER_NAMES[name] ?? name;
    const sign = PopupEntries[id];
    if (sign === undefined) return undefined;
    const parent = (replaced?.businessObject as { $parent?: object } | undefined)?.$parent;
    const inEventSubProcess = sign.target.type === 'bpmn:StartEvent' && parent !== undefined && isEventSubProcess(parent as Element);
    return offerOf(id, sign.target, { engine: this.#engine, inEventSubProcess });
  }
}
