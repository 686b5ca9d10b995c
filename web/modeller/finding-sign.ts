import { texts } from '../shared/texts/texts.ts';

/** A sign at an element: how many findings it has, and whether one of them blocks. A button that opens what they say. */
export function findingSign({ element, sentences, blocking, onOpen }: {
  readonly element: string;
  readonly sentences: readonly string[];
  readonly blocking: boolean;
  readonly onOpen: () => void;
}): HTMLElement {
  const { modeller } = texts;
  const node = document.createElement('button');
  node.type = 'button';
  node.className = 'finding-sign';
  node.dataset['element'] = element;
  node.dataset['blocking'] = String(blocking);
  node.textContent = sentences.length > 1 ? String(sentences.length) : '!';
  node.title = sentences.join('\n');
  node.setAttribute('aria-expanded', 'false');
  node.setAttribute('aria-label', `${modeller.findings}: ${sentences.length}${blocking ? ` (${modeller.findingBlocks})` : ''}`);
  node.addEventListener('click', onOpen);
  keepToItself(node);
  return node;
}

/** What the findings of an element say, on the canvas. Escape closes it. */
export function findingBubble(sentences: readonly string[], onClose: () => void): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'finding-bubble';
  list.tabIndex = -1;
  list.setAttribute('role', 'status');
  for (const sentence of sentences) {
    const item = document.createElement('li');
    item.textContent = sentence;
    list.append(item);
  }
  list.addEventListener('click', onClose);
  keepToItself(list);
  return list;
}

/** The canvas would take a press on it for one on the diagram: it would drag, select, and take the keys. */
function keepToItself(node: HTMLElement): void {
  node.addEventListener('mousedown', (event) => event.stopPropagation());
  node.addEventListener('keydown', (event) => {
    event.stopPropagation();
    if (event.key === 'Escape' && node.className === 'finding-sign' && node.ariaExpanded === 'true') node.click();
  });
}
