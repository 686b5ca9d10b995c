import { listAt, textAt } from '../part-form/json-path.ts';

const TEMPLATE = /\{\{\s*([A-Za-z]\w*)\s*\}\}/g;

/** What a form is shown with where there is no case: the name of each value a text shows, and two options for each list. */
export function previewData(schema: unknown, sample: (n: number) => string): Readonly<Record<string, unknown>> {
  const components = listAt(schema, ['components']);
  const shown = components.flatMap((component) => [...textAt(component, ['text']).matchAll(TEMPLATE)].map(([, name = '']) => [name, `‹${name}›`] as const));
  const lists = components.flatMap((component) => {
    const name = textAt(component, ['valuesKey']);
    return name === '' ? [] : [[name, [1, 2].map((n) => ({ value: String(n), label: sample(n) }))] as const];
  });
  return Object.fromEntries([...shown, ...lists]);
}
