import type { Judged } from './mutate.ts';

/** A table in Markdown: each kind of change, how many diagrams were changed so, how many of them caught. */
export function scoreTable(judged: readonly Judged[]): string {
  const kinds = [...Map.groupBy(judged, ({ kind }) => kind)].toSorted(([a], [b]) => a.localeCompare(b));
  const rows = kinds.map(([kind, list]) => row(kind, list));
  return ['| change | made | caught | |', '|---|--:|--:|--:|', ...rows, row('**all**', judged)].join('\n');
}

/** Each change nobody caught, a line each. */
export function survivorList(judged: readonly Judged[]): string {
  return judged
    .filter(({ caughtBy }) => caughtBy === null)
    .map(({ key, kind, place }) => `survived: ${kind} at ${key} <${place}>`)
    .join('\n');
}

function row(name: string, list: readonly Judged[]): string {
  const caught = list.filter(({ caughtBy }) => caughtBy !== null).length;
  return `| ${name} | ${list.length} | ${caught} | ${((100 * caught) / list.length).toFixed(1)} % |`;
}
