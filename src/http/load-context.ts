import type { Actor } from '../cases/actor.ts';
import { ReglamentError } from '../errors.ts';
import type { LoadedDefinition } from '../runtime/api.ts';
import type { HttpOptions } from './options.ts';
import { serviceName } from './views/definition-views.ts';
import { officeView } from './views/me-view.ts';
import type { DefinitionRef, ViewContext } from './views/view-context.ts';

/** Fetches what the views of these cases need: the people's names, the offices, the definitions, each once. */
export async function loadContext(
  { runtime, people, clock }: HttpOptions,
  actor: Actor,
  cases: readonly { readonly definition: DefinitionRef }[],
): Promise<ViewContext> {
  const names = new Map((await people.people()).map(({ id, name }) => [id, name]));
  const offices = await people.offices();
  const refs = new Map(cases.map(({ definition }) => [refKey(definition), definition]));
  const definitions = new Map<string, LoadedDefinition>();
  for (const [key, ref] of refs) {
    try {
      definitions.set(key, await runtime.catalogue.read(ref.key, ref.version));
    } catch (error) {
      // A damaged or lost version: its cases are shown without names rather than nobody's cases at all.
      if (!(error instanceof ReglamentError)) throw error;
    }
  }
  const definition = (ref: DefinitionRef): LoadedDefinition | null => definitions.get(refKey(ref)) ?? null;
  return {
    now: clock(),
    actor,
    personName: (id) => names.get(id) ?? id,
    office: (id) => officeView(id, offices),
    definition,
    service: (ref) => {
      const loaded = definition(ref);
      return loaded === null ? ref.key : serviceName(loaded);
    },
    language: (ref) => definition(ref)?.act.language ?? 'ru',
    mayComplete: (record, task) => runtime.mayComplete(actor, record, task),
  };
}

function refKey({ key, version }: DefinitionRef): string {
  return `${key}@${version}`;
}
