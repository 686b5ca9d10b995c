import { eachElement } from '../model/each-element.ts';
import type { ModdleElement } from '../model/moddle.ts';
import { harmlessAttribute, saysHowToExecute } from './dialect.ts';
import { type Namespace, namespaceOf } from './namespaces.ts';

/** What a tool has noted in a file in a namespace of its own. */
export interface ForeignNotes extends Pick<Namespace, 'prefix' | 'uri'> {
  /** Elements and attributes. */
  readonly count: number;
}

/** The notes of other tools that are kept as they came, by namespace; not those that say how another engine executes. */
export function foreignNotes(root: ModdleElement): readonly ForeignNotes[] {
  const found = new Map<string, ForeignNotes>();
  const note = ({ prefix, uri, ours }: Namespace): void => {
    if (ours || uri === '' || saysHowToExecute(uri)) return;
    found.set(uri, { prefix, uri, count: (found.get(uri)?.count ?? 0) + 1 });
  };
  for (const element of eachElement(root)) {
    if ((element['$descriptor'] as { isGeneric?: boolean }).isGeneric === true) note(namespaceOf(element));
    for (const name of Object.keys((element['$attrs'] as object | undefined) ?? {})) {
      if (name.includes(':') && !harmlessAttribute.test(name)) note(namespaceOf(element, name));
    }
  }
  return [...found.values()];
}
