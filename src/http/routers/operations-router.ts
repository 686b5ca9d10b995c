import type { Door } from '../door.ts';
import type { HttpOptions } from '../options.ts';
import { Routes } from '../routes.ts';

/** `/operations`: what a diagram may ask of the adapters of this installation. */
export function operationsRoutes({ operations = [] }: HttpOptions, door: Door): Routes {
  return new Routes(door).add({ method: 'get', path: '/operations', action: 'definition.draft' }, async (_visitor, _request, response) => {
    response.json(operations);
  });
}
