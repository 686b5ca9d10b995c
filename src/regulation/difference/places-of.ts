import type { Source } from '../../model/diagram.ts';
import type { ModdleElement } from '../../model/moddle.ts';
import type { TreeElement } from './diagram-tree.ts';
import { isElement } from './own-properties.ts';

/** The extension elements of one type an element has, in the file's order. */
export function extensionsOf(raw: ModdleElement, type: string): readonly ModdleElement[] {
  const extensions = raw['extensionElements'];
  const values = isElement(extensions) ? extensions['values'] : [];
  return (Array.isArray(values) ? values : []).filter(isElement).filter(({ $type }) => $type === type);
}

/** Where in the act an element comes from. */
export function placesOf({ raw }: Pick<TreeElement, 'raw'>): readonly Source[] {
  return extensionsOf(raw, 'reg:Source').map((source) => ({
    act: textAt(source, 'act') ?? '',
    paragraph: textAt(source, 'paragraph'),
    item: textAt(source, 'item'),
    table: textAt(source, 'table'),
    action: textAt(source, 'action'),
  }));
}

/** A text an element carries; null where it carries none. */
export function textAt(element: ModdleElement | undefined, name: string): string | null {
  const value = element?.[name];
  return typeof value === 'string' ? value : null;
}
