import type { Act } from '../regulation/act.ts';

type Unit = Act['units'][number];

/** The ids acts give to the units of a template, the first that an act has counts; behind its own id. */
const ALIKE: Readonly<Record<string, readonly string[]>> = {
  office: ['provider', 'registry'],
  'service-centre': ['corporation-worker'],
  'akim-office': ['akim-registry', 'akim'],
  'office-system': ['regional-system', 'workplace'],
  gateway: ['regional-gateway'],
};

/** A unit of a template, and the act's that does the same work; the template's own where the act names none. */
export interface UnitPair {
  readonly template: Unit;
  readonly own: Unit;
}

/** Finds for each unit of a template's act the one that does the same in another act. */
export function unitsAlike(template: Pick<Act, 'units'>, act: Pick<Act, 'units'>): readonly UnitPair[] {
  return template.units.map((unit) => {
    const ids = [unit.id, ...(ALIKE[unit.id] ?? [])];
    const own = ids.map((id) => act.units.find((other) => other.id === id && other.kind === unit.kind)).find((other) => other !== undefined);
    return { template: unit, own: own ?? unit };
  });
}
