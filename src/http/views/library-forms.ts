import { canonicalJson } from '../../cases/canonical-json.ts';
import { parseForm } from '../../forms/form-faults.ts';
import { formVariables } from '../../forms/form-variables.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';
import type { LibraryFormView } from '../contract.ts';

/** A form and a channel that uses it; null: the folder of diagrams has it. */
interface FoundForm {
  readonly id: string;
  readonly schema: unknown;
  readonly user: Pick<LoadedDefinition, 'key' | 'act'> | null;
}

/** The forms of the latest versions and those of the folder, each once by id and schema. */
export function libraryForms(
  definitions: readonly Pick<LoadedDefinition, 'key' | 'act' | 'forms'>[],
  folder: Readonly<Record<string, unknown>>,
): readonly LibraryFormView[] {
  const used = definitions.flatMap((user) => Object.entries(user.forms).map(([id, schema]): FoundForm => ({ id, schema, user })));
  const lying = Object.entries(folder).map(([id, schema]): FoundForm => ({ id, schema, user: null }));
  const groups = Map.groupBy([...used, ...lying], ({ id, schema }) => `${id} ${canonicalJson(schema)}`);
  return [...groups.values()].map(viewOf).toSorted((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : b.usedBy.length - a.usedBy.length));
}

function viewOf(found: readonly FoundForm[]): LibraryFormView {
  const [{ id, schema } = { id: '', schema: null }] = found;
  const users = found.flatMap(({ user }) => user ?? []);
  return {
    id,
    title: titleOf(schema) ?? id,
    language: users[0]?.act.language ?? null,
    usedBy: users.map(({ key }) => key).toSorted(),
    variables: formVariables(schema).filter(({ secret }) => !secret).map(({ name }) => name),
    schema,
  };
}

/** What tells the form from others: the first paragraph that says the same in every case, else the first question. */
function titleOf(schema: unknown): string | null {
  const { components } = parseForm(schema);
  const paragraphs = components.flatMap((component) => (component.type === 'text' ? (component.text ?? '').split('\n') : []));
  const said = paragraphs.map((text) => text.replaceAll(/[*#_]/g, '').trim()).find((text) => text !== '' && !text.includes('{{'));
  const [asked] = components.flatMap((component) => ('label' in component ? (component.label ?? []) : []));
  return said ?? asked ?? null;
}
