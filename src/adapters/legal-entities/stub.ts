import type { Operation } from '../operation.ts';
import entities from './entities.json' with { type: 'json' };
import { entityStates, findEntity } from './find.ts';

/** The register of legal persons of the demonstration: some invented ones, one of them liquidated. */
export function stubLegalEntities(): Operation {
  const byBin = new Map(entities.map((entity) => [entity.bin, entity]));
  return findEntity(async ({ bin }) => {
    const entity = byBin.get(bin);
    if (entity === undefined) {
      return { entityFound: 'not-found', entityName: null, entityState: null, entityRegisteredOn: null, entityHead: null };
    }
    return {
      entityFound: 'found',
      entityName: entity.name,
      entityState: entityStates.find((state) => state === entity.state) ?? 'active',
      entityRegisteredOn: entity.registeredOn,
      entityHead: entity.head,
    };
  });
}
