const rules = new Intl.PluralRules('ru');

/** The form of a Russian noun that goes with a number: 1 дело, 2 дела, 5 дел. */
export function plural(n: number, one: string, few: string, many: string): string {
  const category = rules.select(n);
  if (category === 'one') return one;
  return category === 'few' ? few : many;
}
