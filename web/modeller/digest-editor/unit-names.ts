import { listAt, valueAt } from '../part-form/json-path.ts';

/** What the act's units are called, to choose from; another name may be typed, and the check says that nobody has it. */
export interface UnitNames {
  /** Who acts: people, consumers and systems of the service, by name and alias. */
  readonly actors: readonly string[];
  readonly systems: readonly string[];
  /** Registers and authorities outside. */
  readonly externals: readonly string[];
}

/** The names of the units in an act entry that may be half filled in. */
export function unitNames(act: unknown): UnitNames {
  const units = listAt(act, ['units']).map((unit) => ({
    names: [valueAt(unit, ['name']), ...listAt(unit, ['aliases'])].map(String),
    kind: valueAt(unit, ['kind']),
    external: valueAt(unit, ['external']) === true,
  }));
  const of = (wanted: (unit: (typeof units)[number]) => boolean): readonly string[] => [...new Set(units.filter(wanted).flatMap(({ names }) => names))];
  return {
    actors: of(({ external }) => !external),
    systems: of(({ kind, external }) => kind === 'system' && !external),
    externals: of(({ external }) => external),
  };
}
