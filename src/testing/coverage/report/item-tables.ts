import { escapeText } from '../../../render/svg.ts';
import { type CoveredItem, shareOf } from '../coverage.ts';
import { type Measure, measures } from '../measure.ts';
import { nameOf, type ReportedDiagram } from './reported-diagram.ts';
import type { ReportWords } from './report-words.ts';

/** Measures whose items are one thing in several ways: a row for the thing, a column for each way. */
const CROSSED: ReadonlySet<Measure> = new Set(['deadlines', 'failures']);

/** A table of every measure, folded away: each item, how often it was passed and by which runs. */
export function itemTables(reported: ReportedDiagram, words: ReportWords): string {
  return measures
    .filter((measure) => reported.coverage.items[measure].length > 0)
    .map((measure) => {
      const { covered, total } = shareOf([reported.coverage], measure);
      const table = CROSSED.has(measure) ? crossTable(reported, measure, words) : listTable(reported, measure, words);
      return `<details><summary>${escapeText(words.measures[measure])} <span class="soft">${covered} / ${total}</span></summary><div class="sheet">${table}</div></details>`;
    })
    .join('\n');
}

function listTable({ coverage, diagram, language }: ReportedDiagram, measure: Measure, words: ReportWords): string {
  const rows = coverage.items[measure].map(({ id, elements: [element = id], what, count, runs }) => {
    const name = `${nameOf(diagram, element)}${what === null ? '' : `: ${what}`}`;
    return `<tr><th scope="row">${chooser(element, name, language)}<br><code class="soft">${escapeText(id)}</code></th><td class="number">${counted(count)}</td><td>${runs.map(escapeText).join(', ')}</td></tr>`;
  });
  return `<table><thead><tr><th scope="col">${escapeText(words.item)}</th><th scope="col">${escapeText(words.count)}</th><th scope="col">${escapeText(words.runs)}</th></tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function crossTable({ coverage, diagram, language }: ReportedDiagram, measure: Measure, words: ReportWords): string {
  const items = coverage.items[measure];
  const ways = [...new Set(items.map(({ what }) => what ?? ''))];
  const said = (way: string): string => (way === 'met' ? words.met : way === 'missed' ? words.missed : way);
  const rows = [...Map.groupBy(items, ({ id }) => id.slice(0, id.lastIndexOf(':')))].map(([thing, of]) => {
    const cells = ways.map((way) => cell(of.find(({ what }) => what === way)));
    const { elements } = of[0] ?? { elements: [] };
    const names = elements.map((element) => chooser(element, nameOf(diagram, element), language));
    const together = elements.length > 1 ? ` <span class="soft">(${escapeText(words.group)})</span>` : '';
    return `<tr><th scope="row">${names.length === 0 ? escapeText(words.serviceDeadline) : names.join('<br>')}${together}<br><code class="soft">${escapeText(thing)}</code></th>${cells.join('')}</tr>`;
  });
  const heads = ways.map((way) => `<th scope="col">${escapeText(said(way))}</th>`);
  return `<table><thead><tr><th scope="col">${escapeText(words.item)}</th>${heads.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody></table>`;
}

function cell(item: CoveredItem | undefined): string {
  if (item === undefined) return '<td class="soft">–</td>';
  return `<td title="${escapeText(item.runs.join(', '))}">${counted(item.count)}</td>`;
}

function counted(count: number): string {
  return count > 0 ? `<span class="done">${count}×</span>` : '<span class="gap">0</span>';
}

function chooser(element: string, name: string, language: string): string {
  return `<button type="button" class="link" data-choose="${escapeText(element)}" lang="${language}">${escapeText(name)}</button>`;
}
