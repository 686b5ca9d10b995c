import type Canvas from 'diagram-js/lib/core/Canvas';
import type EventBus from 'diagram-js/lib/core/EventBus';
import type Overlays from 'diagram-js/lib/features/overlays/Overlays';
import { TOGGLE } from './simulation-mode.ts';

type Translate = (template: string, replacements?: Readonly<Record<string, string>>) => string;

/** What a part of the library tells; its text goes into the page as markup. */
interface Told {
  readonly text: string;
}

/**
 * Has the simulation speak the language of the page: the library writes English into it. What the library makes once is
 * translated when the diagram is open and as the simulation begins, what it tells later on its way. Names of elements stand in what it tells, and it
 * puts them into the page as they are: they are escaped here, for a name may hold markup.
 */
export class SimulationWords {
  static readonly $inject = ['eventBus', 'canvas', 'overlays', 'notifications', 'elementNotifications', 'log', 'translate'];
  readonly #translate: Translate;

  constructor(
    eventBus: EventBus,
    canvas: Canvas,
    overlays: Overlays,
    notifications: { showNotification: (told: Told) => void },
    elementNotifications: { addElementNotification: (element: unknown, told: Told) => void },
    log: { log: (told: Told) => void },
    translate: Translate,
  ) {
    this.#translate = translate;
    const show = notifications.showNotification.bind(notifications);
    notifications.showNotification = (told) => show(this.#told(told));
    const note = elementNotifications.addElementNotification.bind(elementNotifications);
    elementNotifications.addElementNotification = (element, told) => note(element, this.#told(told));
    const write = log.log.bind(log);
    log.log = (told) => write(this.#told(told));
    this.#translatePads(overlays);
    const container = canvas.getContainer();
    // After those that fill their places when the simulation begins or a process does.
    const late = 100;
    eventBus.on(['import.done', TOGGLE, 'tokenSimulation.simulator.createScope', 'tokenSimulation.resetSimulation'], late, () => this.#translateIn(container));
  }

  /** Buttons beside the elements: each overlay of theirs holds one. */
  #translatePads(overlays: Overlays): void {
    const add = overlays.add.bind(overlays) as (...parameters: readonly unknown[]) => string;
    overlays.add = ((...parameters: readonly unknown[]): string => {
      const overlay = parameters.at(-1) as { readonly html?: unknown };
      if (parameters[1] === 'bts-context-menu' && overlay.html instanceof HTMLElement) this.#title(overlay.html);
      return add(...parameters);
    }) as Overlays['add'];
  }

  #translateIn(container: HTMLElement): void {
    for (const part of container.querySelectorAll<HTMLElement>(PARTS)) {
      if (part.title !== '') this.#title(part);
      else if (part.ariaLabel !== null) part.ariaLabel = this.#translate(part.ariaLabel);
      for (const node of part.childNodes) {
        const text = node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '').trim() : '';
        if (text !== '') node.textContent = ` ${this.#translate(text)} `;
      }
    }
  }

  #title(element: HTMLElement): void {
    const scope = /^Focus process instance (.*)$/.exec(element.title)?.[1];
    element.title = scope === undefined ? this.#translate(element.title) : this.#translate('Focus process instance {scope}', { scope });
    element.setAttribute('aria-label', element.title);
  }

  #told<Given extends Told>(told: Given): Given {
    const [, name = '', what] = /^(.*) (started|finished|canceled)$/.exec(told.text) ?? [];
    const text = what === undefined ? this.#translate(told.text) : this.#translate(`{name} ${what}`, { name: this.#translate(name) });
    return { ...told, text: escaped(text) };
  }
}

const PARTS = '.bts-palette .bts-entry, .bts-set-animation-speed button, .bts-log .bts-header, .bts-log .bts-close, .bts-log .placeholder, .bts-scopes .bts-scope';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
