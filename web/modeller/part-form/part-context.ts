import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { FindingView } from '../../../src/http/contract.ts';
import { type JsonPath, pathKey, valueAt } from './json-path.ts';

/** A part of a set under the hands of an analyst: its JSON, and what is wrong with it, place by place. */
export interface PartForm {
  readonly value: unknown;
  /** Language the act is written in. */
  readonly language: string;
  /** What the schema says, by path. */
  readonly faults: ReadonlyMap<string, readonly string[]>;
  /** What the checks say of the place, by path. */
  readonly notes: ReadonlyMap<string, readonly FindingView[]>;
  /** What an element of the diagram is called; null where there is none of this id. */
  readonly nameOf: (element: string) => string | null;
  /** Undefined takes the place out. */
  readonly change: (path: JsonPath, value: unknown) => void;
}

export const PartContext = createContext<PartForm>({ value: null, language: 'ru', faults: new Map(), notes: new Map(), nameOf: () => null, change: () => {} });

/** One place of the part. */
export interface PartPlace {
  readonly value: unknown;
  /** Id for the input of the place. */
  readonly id: string;
  readonly language: string;
  readonly faults: readonly string[];
  readonly notes: readonly FindingView[];
  readonly nameOf: PartForm['nameOf'];
  readonly change: (value: unknown) => void;
}

/** What stands at a path of the part, what is wrong there, and how it is changed. */
export function usePlace(path: JsonPath): PartPlace {
  const { value, language, faults, notes, nameOf, change } = useContext(PartContext);
  const key = pathKey(path);
  return {
    value: valueAt(value, path),
    id: `part-${key}`,
    language,
    faults: faults.get(key) ?? [],
    notes: notes.get(key) ?? [],
    nameOf,
    change: (changed) => change(path, changed),
  };
}

/** How many faults and notes there are at the paths and below them. */
export function useTroubles(paths: readonly JsonPath[]): number {
  const { faults, notes } = useContext(PartContext);
  const keys = paths.map(pathKey);
  const within = (place: string): boolean => keys.some((key) => place === key || place.startsWith(`${key}.`));
  const count = (all: ReadonlyMap<string, readonly unknown[]>): number => [...all].reduce((sum, [place, ones]) => sum + (within(place) ? ones.length : 0), 0);
  return count(faults) + count(notes);
}
