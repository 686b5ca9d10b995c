import { language } from '../../shared/texts/language.ts';
import { formWords } from './form-words.ts';

const ATTRIBUTES = ['title', 'placeholder', 'aria-label'] as const;
/** Where the editor speaks; elsewhere stand the form's own words, which are nobody's to translate. */
const SPEAKS = '.fjs-palette, .fjs-properties-panel, .fjs-form-field-placeholder, .fjs-empty-editor';

const known = new Map(Object.entries(formWords).map(([english, words]) => [english.trim(), words]));

/**
 * Has the form editor speak the language of the page. Its texts are written into it and cannot be handed over, so that
 * they are changed where they appear. Answers how to stop.
 */
export function translateTexts(root: HTMLElement): () => void {
  if (language === 'en') return () => {};
  const word = (text: string | null): string | null => {
    const [ru, kk] = known.get((text ?? '').trim()) ?? [];
    return (language === 'kk' ? kk : ru) ?? null;
  };
  const translate = (node: Node): void => {
    if (node instanceof Text) {
      const said = word(node.nodeValue);
      if (said !== null && (node.parentElement?.closest(SPEAKS) ?? null) !== null) node.nodeValue = said;
    }
    if (node instanceof Element && node.closest(SPEAKS) !== null) {
      for (const name of ATTRIBUTES) {
        const said = word(node.getAttribute(name));
        if (said !== null) node.setAttribute(name, said);
      }
    }
    for (const child of node.childNodes) translate(child);
  };
  const observer = new MutationObserver((changes) => {
    for (const { target, addedNodes, type } of changes) {
      if (type === 'characterData') translate(target);
      for (const node of addedNodes) translate(node);
    }
  });
  translate(root);
  observer.observe(root, { childList: true, subtree: true, characterData: true });
  return () => observer.disconnect();
}
