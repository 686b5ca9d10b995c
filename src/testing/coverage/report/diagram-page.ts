import { drawDiagram } from '../../../render/draw-diagram.ts';
import { escapeText } from '../../../render/svg.ts';
import { sharesOf } from '../coverage.ts';
import { itemTables } from './item-tables.ts';
import { missingItems } from './missing-items.ts';
import { reportPage } from './page.ts';
import { type ReportedDiagram, nameOf } from './reported-diagram.ts';
import type { PageData } from './report-script.ts';
import { type ReportLanguage, reportWords, type ReportWords } from './report-words.ts';
import { shareCards } from './share-cells.ts';

/** Hatching, for what is not covered: seen without colours too. */
const HATCH = `<svg width="0" height="0" aria-hidden="true" style="position:absolute"><defs><pattern id="hatch" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect width="7" height="7" fill="var(--gap-soft)"/><path d="M0 0V7" stroke="var(--gap)" stroke-width="1.6" opacity=".45"/></pattern></defs></svg>`;

/** The page of one diagram: its drawing with what was covered, its runs, and every item with who passed it. */
export function diagramPage(reported: ReportedDiagram, language: ReportLanguage): string {
  const { coverage, diagram, region, service, channel } = reported;
  const words = reportWords[language];
  const up = '../'.repeat(coverage.key.split('/').length - 1);
  const data: PageData = {
    runs: coverage.runs.map(({ name, title, passage }) => ({ name, title, passes: [...Object.keys(passage.elements), ...Object.keys(passage.flows)] })),
    names: Object.fromEntries([...diagram.nodes.keys(), ...diagram.flows.keys()].map((id) => [id, nameOf(diagram, id)])),
    words: { choose: words.choose, passedBy: words.passedBy, passedByNone: words.passedByNone },
  };
  const body = `<p><a href="${up}index.html">← ${escapeText(words.back)}</a></p>
<h1 lang="${reported.language}">${escapeText(`${service}: ${channel}`)}</h1>
<p class="soft"><span lang="${reported.language}">${escapeText(region)}</span> · <code>${escapeText(coverage.key)}</code></p>
${shareCards(sharesOf([coverage]), words)}
${HATCH}
<div class="board">
<div class="drawing"><div class="tools">${keys(words)}<span class="zoom">${zoomButtons(words)}</span></div><div class="view" tabindex="0" role="group" aria-label="${escapeText(channel)}">${drawing(reported)}</div></div>
<aside class="panel"><div class="selection" aria-live="polite"><h2>${escapeText(words.chosen)}</h2><div class="told">${escapeText(words.choose)}</div><p><button type="button" class="clear">${escapeText(words.clear)}</button></p></div>
<h2>${escapeText(words.runs)} (${coverage.runs.length})</h2>${runs(reported, words)}</aside>
</div>
<h2>${escapeText(words.missing)}</h2>
${missing(reported, words)}
${itemTables(reported, words)}`;
  return reportPage({ title: `${coverage.key} · ${words.title}`, language, body, data });
}

function drawing({ coverage, diagram }: ReportedDiagram): string {
  const items = [...coverage.items.elements, ...coverage.items.flows];
  return drawDiagram(diagram, {
    style: false,
    classes: new Map(items.map(({ id, count }) => [id, count > 0 ? 'covered' : 'uncovered'])),
    badges: new Map(coverage.items.flows.map(({ id, count }) => [id, { text: String(count), className: count > 0 ? 'covered' : 'uncovered' }])),
    notes: new Map(items.map(({ id, count, runs: by }) => [id, `${count}× ${by.join(', ')}`])),
  });
}

function keys(words: ReportWords): string {
  const line = (name: string, dashes: string): string =>
    `<svg width="34" height="16" aria-hidden="true"><rect x="1" y="1" width="32" height="14" rx="3" fill="${name === 'good' ? 'var(--good-soft)' : 'url(#hatch)'}" stroke="var(--${name})" stroke-width="2"${dashes}/></svg>`;
  return `<span class="key">${line('good', '')}${escapeText(words.covered)}</span><span class="key">${line('gap', ' stroke-dasharray="5 4"')}${escapeText(words.uncovered)}</span>`;
}

function zoomButtons(words: ReportWords): string {
  const button = (zoom: string, sign: string, name: string): string =>
    `<button type="button" data-zoom="${zoom}" aria-label="${escapeText(name)}" title="${escapeText(name)}">${sign}</button>`;
  return button('out', '−', words.smaller) + button('in', '+', words.larger) + button('fit', '↔', words.whole);
}

function runs({ coverage, language }: ReportedDiagram, words: ReportWords): string {
  const items = coverage.runs.map(({ name, title, kind, passed }) => {
    const fault = passed ? '' : ` <span class="fault">${escapeText(words.failed)}</span>`;
    const what = kind === 'test' ? ` <span class="soft">${escapeText(words.tests)}</span>` : '';
    const said = title === name ? '' : `<span lang="${language}">${escapeText(title)}</span>`;
    return `<li data-run="${escapeText(name)}"><button type="button" aria-pressed="false" title="${escapeText(words.follow)}">${said}${fault}${what}<code>${escapeText(name)}</code></button></li>`;
  });
  return items.length === 0 ? `<p>${escapeText(words.nothing)}</p>` : `<ul class="runs">${items.join('\n')}</ul>`;
}

function missing(reported: ReportedDiagram, words: ReportWords): string {
  const items = missingItems(reported).map(({ measure, element, name }) => {
    const button = `<button type="button" class="link" data-choose="${escapeText(element)}" lang="${reported.language}">${escapeText(name)}</button>`;
    return `<li>${escapeText(words.measures[measure])}: ${button} <code class="soft">${escapeText(element)}</code></li>`;
  });
  return items.length === 0 ? `<p class="done">${escapeText(words.nothingMissing)}</p>` : `<ul class="missing">${items.join('\n')}</ul>`;
}
