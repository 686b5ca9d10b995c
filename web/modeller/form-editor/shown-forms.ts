import type { LibraryFormView } from '../../../src/http/contract.ts';
import { listAt, textAt } from '../part-form/json-path.ts';

/** A form as the list shows it. */
export interface ShownForm {
  readonly id: string;
  readonly title: string;
  readonly schema: unknown;
  /** `named`: by a task of the diagram; `drafted`: in the draft, and no task names it; `library`: not in the set. */
  readonly group: 'named' | 'drafted' | 'library';
  /** Keys of the other channels that have a form of this id. */
  readonly usedBy: readonly string[];
}

/** The forms of a draft, those the diagram names first, and those of the library that it does not have. */
export function shownForms(
  forms: Readonly<Record<string, unknown>>,
  named: readonly string[],
  library: readonly LibraryFormView[],
  definitionKey: string,
): readonly ShownForm[] {
  const usedBy = (id: string): readonly string[] => library.filter((one) => one.id === id).flatMap((one) => one.usedBy).filter((key) => key !== definitionKey);
  const own = Object.entries(forms).map(
    ([id, schema]): ShownForm => ({ id, title: titleOf(schema) || id, schema, group: named.includes(id) ? 'named' : 'drafted', usedBy: usedBy(id) }),
  );
  const others = new Map(library.filter(({ id }) => forms[id] === undefined).map((one) => [one.id, one] as const).toReversed());
  return [
    ...own.toSorted((one, other) => place(one.id, named) - place(other.id, named)),
    ...[...others.values()].toReversed().map(({ id, title, schema }): ShownForm => ({ id, title, schema, group: 'library', usedBy: usedBy(id) })),
  ];
}

function place(id: string, named: readonly string[]): number {
  const index = named.indexOf(id);
  return index === -1 ? named.length : index;
}

/** What a form asks first; what it says first where it asks nothing. */
function titleOf(schema: unknown): string {
  const components = listAt(schema, ['components']);
  const asked = components.map((component) => textAt(component, ['dateLabel']) || textAt(component, ['label']));
  const said = components.flatMap((component) => textAt(component, ['text']).split('\n')).filter((line) => !line.includes('{{'));
  return [...asked, ...said.map((line) => line.replaceAll(/[*#_]/g, '').trim())].find((line) => line !== '') ?? '';
}
