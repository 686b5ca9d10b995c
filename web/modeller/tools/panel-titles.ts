import { isTranslated } from '../words/translate.ts';

/**
 * Has the panel speak the language of the page where it does not ask for a translation: its fields hand their buttons and
 * notes everything but the words.
 */
export class PanelTitles {
  static readonly $inject = ['config.propertiesPanel', 'translate', 'eventBus'];

  constructor({ parent }: { readonly parent: HTMLElement }, translate: (template: string) => string, eventBus: { on(event: string, listener: () => void): void }) {
    const inWords = (element: Element): void => {
      const title = element.getAttribute('title');
      // What is said already is not said again, or this would go on for ever.
      if (title !== null && isTranslated(title) && translate(title) !== title) element.setAttribute('title', translate(title));
    };
    const watch = new MutationObserver((changes) => {
      for (const { type, target, addedNodes } of changes) {
        if (type === 'attributes') inWords(target as Element);
        for (const node of addedNodes) if (node instanceof Element) for (const one of [node, ...node.querySelectorAll('[title]')]) inWords(one);
      }
    });
    watch.observe(parent, { subtree: true, childList: true, attributes: true, attributeFilter: ['title'] });
    eventBus.on('diagram.destroy', () => watch.disconnect());
  }
}
