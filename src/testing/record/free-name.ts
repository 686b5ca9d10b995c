/** The wanted name of a scenario, with a number behind it where the channel has one of that name. */
export function freeName(wanted: string, scenarios: readonly { readonly name: string }[]): string {
  const taken = new Set(scenarios.map(({ name }) => name));
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
  return name;
}
