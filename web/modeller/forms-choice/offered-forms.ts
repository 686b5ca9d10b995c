import type { LibraryFormView } from '../../../src/http/contract.ts';
import { formVariableNames } from './form-variable-names.ts';

/** A form as the dialog lists it. */
export type OfferedForm = Omit<LibraryFormView, 'variables'> & { readonly variables: readonly string[] };

/**
 * What a user task may be given: the forms of the set as they are there, then those of the library. Under one code a set
 * has one form: what the library has beside it under that code is not offered. Where the set has none under a code, the
 * one that most channels use is.
 */
export function offeredForms(library: readonly LibraryFormView[], set: Readonly<Record<string, unknown>>): readonly OfferedForm[] {
  const byId = Map.groupBy(library, ({ id }) => id);
  const own = Object.entries(set).map(([id, schema]): OfferedForm => {
    const same = byId.get(id) ?? [];
    const known = same.find((form) => JSON.stringify(form.schema) === JSON.stringify(schema));
    return { id, title: (known ?? same[0])?.title ?? id, language: known?.language ?? null, usedBy: known?.usedBy ?? [], variables: formVariableNames(schema), schema };
  });
  const others = [...byId].filter(([id]) => set[id] === undefined).flatMap(([, forms]) => forms.toSorted((a, b) => b.usedBy.length - a.usedBy.length).slice(0, 1));
  return [...own.toSorted(byCode), ...others.toSorted(byCode)];
}

/** Those whose code, title or variables hold every word that is looked for. */
export function foundForms(forms: readonly OfferedForm[], search: string): readonly OfferedForm[] {
  const words = search.toLowerCase().split(/\s+/).filter((word) => word !== '');
  return forms.filter(({ id, title, variables }) => {
    const text = [id, title, ...variables].join(' ').toLowerCase();
    return words.every((word) => text.includes(word));
  });
}

function byCode(a: OfferedForm, b: OfferedForm): number {
  return a.id < b.id ? -1 : 1;
}
