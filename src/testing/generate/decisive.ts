import { comparedNumbers } from '../../model/compared-numbers.ts';
import { comparedValues } from '../../model/compared-values.ts';
import { freeNames } from '../../model/free-names.ts';
import type { LoadedDefinition } from '../../runtime/api.ts';

/** What the ways of a case depend on. */
export interface Decisive {
  /** Names of variables, directly or by way of a mapping or of what a form hides. */
  readonly names: ReadonlySet<string>;
  /**
   * The values of such a variable worth trying: those it is compared with, and one other of those that are listed.
   * Values nothing tells apart take the same way.
   */
  readonly worth: (name: string, listed: readonly unknown[]) => readonly unknown[];
}

/** Of so many listed values each is tried, where nothing compares them with one by name. */
const MOST_UNCOMPARED = 4;

/** Reads it from all conditions of a diagram, the mappings that set what they name, and the forms. */
export function decisiveOf({ diagram, readForms }: Pick<LoadedDefinition, 'diagram' | 'readForms'>): Decisive {
  const nodes = [...diagram.nodes.values()];
  const conditions = [
    ...[...diagram.flows.values()].map(({ condition }) => condition),
    ...nodes.flatMap(({ condition, standardLoop, multiInstance }) => [condition, standardLoop?.condition, multiInstance?.completionCondition]),
  ].filter((text) => typeof text === 'string');
  const sources = nodes.flatMap(({ inputs, outputs }) => [...inputs, ...outputs]).map(({ target, source }) => ({ name: target, text: source }));
  const hidden = [...readForms.values()].flatMap(({ fields }) =>
    fields.flatMap(({ key, hide }) => (key === null || hide === null ? [] : [{ name: key, text: hide }])),
  );
  const read = [...conditions];
  const names = new Set(conditions.flatMap(freeNames));
  // A set goes on over what is added while it is gone through.
  for (const name of names) {
    for (const { text } of [...sources, ...hidden].filter((one) => one.name === name)) {
      read.push(text);
      for (const other of freeNames(text)) names.add(other);
    }
  }
  return { names, worth: (name, listed) => worthTrying(read, name, listed) };
}

function worthTrying(read: readonly string[], name: string, listed: readonly unknown[]): readonly unknown[] {
  const about = read.filter((text) => freeNames(text).includes(name));
  const compared = about.flatMap(comparedValues).filter((one) => one.name === name).map(({ value }) => value);
  const numbers = about.flatMap(comparedNumbers).flatMap((number) => [number - 1, number, number + 1]);
  if (listed.length === 0) return [...new Set([...compared, ...numbers])];
  if (listed.every((value) => typeof value === 'number')) return [...new Set([...numbers, ...listed])];
  if (compared.length === 0) return listed.slice(0, MOST_UNCOMPARED);
  const others = listed.filter((value) => !compared.some((known) => known === value));
  return [...listed.filter((value) => !others.includes(value)), ...others.slice(0, 1)];
}
