import { escapeText } from '../../../render/svg.ts';
import { sharesOf } from '../coverage.ts';
import { measures } from '../measure.ts';
import { missingItems } from './missing-items.ts';
import { reportPage } from './page.ts';
import { type ReportedDiagram, pageOf } from './reported-diagram.ts';
import { type ReportLanguage, reportWords, type ReportWords } from './report-words.ts';
import { shareCards, shareCells } from './share-cells.ts';

/** The first page: all together, by region, by service, by diagram, and what is not covered. */
export function overviewPage(diagrams: readonly ReportedDiagram[], language: ReportLanguage): string {
  const words = reportWords[language];
  const all = diagrams.map(({ coverage }) => coverage);
  const runs = all.flatMap((coverage) => coverage.runs);
  const failed = runs.filter(({ passed }) => !passed).length;
  const body = `<h1>${escapeText(words.title)}</h1>
<p class="soft">${words.diagrams}: ${all.length} · ${words.runs}: ${runs.length}${failed === 0 ? '' : ` · <span class="fault">${words.failed}: ${failed}</span>`}</p>
${shareCards(sharesOf(all), words)}
<h2>${words.diagrams}</h2>
${table(words, words.diagram, diagrams.map((one) => diagramRow(one, words)), diagrams)}
<h2>${words.regions}</h2>
${table(words, words.region, groupRows(diagrams, ({ region }) => region, words))}
<h2>${words.services}</h2>
${table(words, words.service, groupRows(diagrams, serviceName, words))}
<h2>${words.missing}</h2>
${missing(diagrams, words)}`;
  return reportPage({ title: words.title, language, body });
}

function table(words: ReportWords, name: string, rows: readonly string[], sum: readonly ReportedDiagram[] = []): string {
  const numbers = [words.scenarios, ...measures.map((measure) => words.measures[measure])].map((name) => head(name, 'number'));
  const foot =
    sum.length === 0
      ? ''
      : `<tfoot><tr><th class="name" scope="row">${words.all}</th>${runsCell(sum, words)}${shareCells(sharesOf(sum.map(({ coverage }) => coverage)), words)}</tr></tfoot>`;
  return `<div class="sheet wide"><table><thead><tr>${head(name, 'text')}${numbers.join('')}</tr></thead><tbody>${rows.join('\n')}</tbody>${foot}</table></div>`;
}

function head(name: string, kind: 'text' | 'number'): string {
  return `<th scope="col" aria-sort="none" data-kind="${kind}"><button type="button">${escapeText(name)}</button></th>`;
}

function diagramRow(one: ReportedDiagram, words: ReportWords): string {
  const { coverage, region, service, channel, language } = one;
  const { key } = coverage;
  const titles = `${service}: ${channel}`;
  return `<tr><th class="name" scope="row" data-sort="${escapeText(key)}"><a href="${pageOf(key)}"><code>${escapeText(key)}</code></a><span class="titles" lang="${language}" title="${escapeText(region)}">${escapeText(titles)}</span></th>${runsCell([one], words)}${shareCells(sharesOf([coverage]), words)}</tr>`;
}

function groupRows(diagrams: readonly ReportedDiagram[], nameOfGroup: (one: ReportedDiagram) => string, words: ReportWords): readonly string[] {
  return [...Map.groupBy(diagrams, nameOfGroup)].map(([name, group]) => {
    const shares = sharesOf(group.map(({ coverage }) => coverage));
    return `<tr><th class="name" scope="row" lang="${group[0]?.language ?? ''}" data-sort="${escapeText(name)}">${escapeText(name)}</th>${runsCell(group, words)}${shareCells(shares, words)}</tr>`;
  });
}

/** One service is called differently by different acts: each act's name stands by itself. */
function serviceName({ region, service }: ReportedDiagram): string {
  return `${service} (${region})`;
}

function runsCell(diagrams: readonly ReportedDiagram[], words: ReportWords): string {
  const runs = diagrams.flatMap(({ coverage }) => coverage.runs);
  const failed = runs.filter(({ passed }) => !passed).length;
  const said = failed === 0 ? '' : `<br><span class="fault">${words.failed}: ${failed}</span>`;
  return `<td class="number" data-label="${escapeText(words.scenarios)}" data-sort="${runs.length}">${runs.length}${said}</td>`;
}

function missing(diagrams: readonly ReportedDiagram[], words: ReportWords): string {
  const lists = diagrams.flatMap((reported) => {
    const { key } = reported.coverage;
    const items = missingItems(reported).map(
      ({ measure, element, name }) =>
        `<li>${escapeText(words.measures[measure])}: <a href="${pageOf(key)}#element=${encodeURIComponent(element)}" lang="${reported.language}">${escapeText(name)}</a></li>`,
    );
    return items.length === 0 ? [] : [`<h3><a href="${pageOf(key)}"><code>${escapeText(key)}</code></a></h3><ul class="missing">${items.join('\n')}</ul>`];
  });
  return lists.length === 0 ? `<p class="done">${escapeText(words.nothingMissing)}</p>` : lists.join('\n');
}
