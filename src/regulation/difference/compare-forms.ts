import type { Change } from './change.ts';
import { compareJson, isObject } from './compare-json.ts';
import { jsonChange } from './json-change.ts';

type Json = Readonly<Record<string, unknown>>;
type Forms = Readonly<Record<string, unknown>>;

/** What differs between the forms of two versions, field by field. `usedBy` gives the element that shows a form. */
export function compareForms(older: Forms, newer: Forms, usedBy: (form: string) => { readonly old: string | null; readonly new: string | null }): readonly Change[] {
  const ids = [...new Set([...Object.keys(newer), ...Object.keys(older)])];
  return ids.flatMap((id) => {
    const [old, now] = [older[id], newer[id]].map((form) => (isObject(form) ? flat(form) : form));
    const reading = {
      keyOf: (path: readonly string[], item: unknown): string | null => (isObject(item) ? keyOf(path, item) : null),
      whole: (path: readonly string[]): boolean => path.length > 3,
    };
    return compareJson(old, now, reading).map((difference) => {
      const [list, key = ''] = difference.path;
      const inField = list === 'components' && difference.path.length > 1;
      const name = inField
        ? { old: labelOf(old, key), new: labelOf(now, key) }
        : { old: old === undefined ? null : id, new: now === undefined ? null : id };
      const part = { file: 'forms', kind: inField ? 'field' : 'formSchema', key: inField ? `${id} / ${key}` : id, name, places: [], elements: usedBy(id), depth: inField ? 2 : 0 } as const;
      return jsonChange(difference, part, 'run');
    });
  });
}

/** A form with its fields in one list, those of groups among them: a field that changes its group stays the same field. */
function flat(form: Json): Json {
  return { ...form, components: fieldsOf(form, null) };
}

function fieldsOf(container: Json, group: string | null): readonly Json[] {
  const components = Array.isArray(container['components']) ? (container['components'] as unknown[]).filter(isObject) : [];
  return components.flatMap(({ components: inner, ...field }) => {
    const own = group === null ? field : { ...field, group };
    return [own, ...fieldsOf({ components: inner }, keyOf(['components'], field) ?? '')];
  });
}

function keyOf(path: readonly string[], item: Json): string | null {
  const key = path.length === 1 ? (item['key'] ?? item['id']) : item['value'];
  return typeof key === 'string' ? key : null;
}

function labelOf(form: unknown, key: string): string | null {
  const fields = isObject(form) && Array.isArray(form['components']) ? (form['components'] as readonly Json[]) : [];
  const field = fields.find((one) => keyOf(['components'], one) === key);
  if (field === undefined) return null;
  return typeof field['label'] === 'string' ? field['label'] : key;
}
