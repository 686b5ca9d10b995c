import type { Lane } from '../model/diagram.ts';
import type { Act } from './act.ts';

export type ActUnit = Act['units'][number];

/** The unit the act calls so, by name or alias, whatever the case of its letters; null where there is none. */
export function unitOf({ units }: Act, name: string): ActUnit | null {
  const wanted = plain(name);
  return units.find((unit) => [unit.name, ...unit.aliases].some((known) => plain(known) === wanted)) ?? null;
}

/** The lane of a unit, or null where the diagram has none. */
export function laneOf(lanes: readonly Lane[], unit: ActUnit): Lane | null {
  return lanes.find(({ name }) => plain(name) === plain(unit.name)) ?? null;
}

function plain(name: string): string {
  return name.trim().replaceAll(/\s+/g, ' ').toLocaleLowerCase('ru');
}
