import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { Routes } from '../routes.ts';
import { libraryForms } from '../views/library-forms.ts';

/** `/forms`: the forms a user task may be given. */
export function formsRoutes({ runtime, folderForms = async () => ({}) }: HttpOptions, door: Door): Routes {
  return new Routes(door).add({ method: 'get', path: '/forms', action: 'definition.draft' }, async (_visitor, _request, response) => {
    response.json(libraryForms(await runtime.catalogue.list(), await folderForms()));
  });
}
