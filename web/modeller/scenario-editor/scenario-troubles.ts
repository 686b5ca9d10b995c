import { scenariosSchema } from '../../../src/definitions/scenarios.ts';
import { schemaFaults } from '../part-form/schema-faults.ts';

/** How many places of the scenarios are not written as they should be. */
export function scenarioTroubles(scenarios: unknown): number {
  return schemaFaults(scenariosSchema, scenarios).size;
}
