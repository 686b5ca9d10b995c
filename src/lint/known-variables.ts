import type { VariableShape } from './finding.ts';

/** What a variable can be: every value, or null where it may be anything. */
export type Values = VariableShape['values'];

/** The variables that are set for sure at some place of the diagram, and what each can be there. */
export type Known = ReadonlyMap<string, Values>;

/** After ways that exclude each other: what every one of them has set. */
export function meet(ways: readonly Known[]): Known {
  const [first, ...others] = ways;
  const common = [...(first ?? [])].filter(([name]) => others.every((other) => other.has(name)));
  return new Map(common.map(([name]) => [name, either(ways.map((way) => way.get(name) ?? null))]));
}

/** After ways that have all been gone: what any of them has set. */
export function join(ways: readonly Known[]): Known {
  const names = new Set(ways.flatMap((way) => [...way.keys()]));
  return new Map([...names].map((name) => [name, either(ways.filter((way) => way.has(name)).map((way) => way.get(name) ?? null))]));
}

/** With these set over what was known. */
export function withVariables(known: Known, variables: readonly VariableShape[]): Known {
  return new Map([...known, ...variables.map(({ name, values }) => [name, values] as const)]);
}

export function sameKnown(one: Known, other: Known): boolean {
  return one.size === other.size && [...one].every(([name, values]) => other.has(name) && sameValues(values, other.get(name) ?? null));
}

function sameValues(one: Values, other: Values): boolean {
  return one === null || other === null ? one === other : one.length === other.length && one.every((value) => other.includes(value));
}

function either(all: readonly Values[]): Values {
  const listed = all.filter((values) => values !== null);
  return listed.length < all.length ? null : [...new Set(listed.flat())];
}
