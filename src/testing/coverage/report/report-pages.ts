import { diagramPage } from './diagram-page.ts';
import { overviewPage } from './overview-page.ts';
import { pageOf, type ReportedDiagram } from './reported-diagram.ts';
import type { ReportLanguage } from './report-words.ts';

/** The pages of a report, by path in its folder; `index.html` leads to the others. */
export function reportPages(diagrams: readonly ReportedDiagram[], language: ReportLanguage): ReadonlyMap<string, string> {
  return new Map([
    ['index.html', overviewPage(diagrams, language)],
    ...diagrams.map((one): [string, string] => [pageOf(one.coverage.key), diagramPage(one, language)]),
  ]);
}
