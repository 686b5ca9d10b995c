import { resolve } from 'node:path';
import { Script } from 'node:vm';
import { expect } from 'chai';
import { createStubOperations } from '../../../src/adapters/stubs.ts';
import { readEntry } from '../../../src/definitions/read-folder.ts';
import { readDiagram } from '../../../src/model/read-diagram.ts';
import { coberturaXml } from '../../../src/testing/coverage/cobertura.ts';
import { coverableOf } from '../../../src/testing/coverage/coverable.ts';
import { coverageOf, type CoveredRun } from '../../../src/testing/coverage/coverage.ts';
import { byMeasure } from '../../../src/testing/coverage/measure.ts';
import { reportPages } from '../../../src/testing/coverage/report/report-pages.ts';
import { reportLanguages, reportWords } from '../../../src/testing/coverage/report/report-words.ts';

const folder = resolve(import.meta.dirname, '../../../diagrams');
const { key, content } = await readEntry(folder, resolve(folder, 'atyrau/unemployment-certificate/office.bpmn'));
const diagram = await readDiagram(content.xml);
const { operations } = createStubOperations({ dataDir: '', formPdf: async () => new Uint8Array() });

const nothing = byMeasure(() => ({}));
const runs: readonly CoveredRun[] = [
  { kind: 'scenario', name: 'granted', title: 'Справка </script> & "выдана"', passed: true, passage: { ...nothing, elements: { start: 1, process_1: 1 }, flows: { flow_start__process_1: 1 } } },
  { kind: 'test', name: 'starts', title: 'starts', passed: false, passage: { ...nothing, elements: { start: 2 } } },
];
const coverage = coverageOf(key, 'hash', coverableOf(diagram, content.digest, operations), runs);
const reported = { coverage, diagram, region: 'Атырауская область', service: 'Справка', channel: 'ГУ', language: 'ru' };

describe('the report of coverage', () => {
  const pages = reportPages([reported], 'en');
  const overview = pages.get('index.html')!;
  const page = pages.get(`${key}.html`)!;

  it('should open from disk: nothing in it is fetched', () => {
    for (const html of pages.values()) {
      expect(html).not.to.match(/<(link|img|iframe)\b|<script[^>]+src=|@import|url\((?!#hatch)/);
      expect(html.replaceAll('http://www.w3.org/', '')).not.to.match(/https?:\/\//);
      expect(html).to.include("default-src 'none'");
    }
  });

  it('should lead from the first page to each diagram and back', () => {
    expect(overview).to.include(`href="${key}.html"`);
    expect(page).to.include('href="../../index.html"');
  });

  it('should say how much is covered, all together and of each diagram', () => {
    // given two of the elements, one of the flows
    const shares = `2/${coverage.items.elements.length}<`;
    expect(overview.split(shares)).to.have.length(5);
    expect(overview).to.include('failed: 1');
  });

  it('should draw what is covered, what is not, and how often each flow was taken', () => {
    expect(page).to.match(/data-element="process_1" class="userTask covered"/);
    expect(page).to.match(/data-element="process_2" class="userTask uncovered"/);
    expect(page).to.match(/class="badge covered" data-badge="flow_start__process_1">.*?>1<\/text>/);
    expect(page).to.match(/class="badge uncovered" data-badge="flow_process_2__refused_documents">.*?>0<\/text>/);
  });

  it('should tell the script which run passes what', () => {
    const [, json = ''] = /id="data">(.*?)<\/script>/s.exec(page)!;
    const data = JSON.parse(json) as { runs: { name: string; title: string; passes: string[] }[]; names: Record<string, string> };
    expect(data.runs.map(({ name, passes }) => [name, passes])).to.deep.equal([
      ['granted', ['start', 'process_1', 'flow_start__process_1']],
      ['starts', ['start']],
    ]);
    expect(data.runs[0]?.title).to.equal('Справка </script> & "выдана"');
    expect(data.names).to.have.property('process_1', 'Процесс 1. Проверить заявление и документы');
  });

  it('should hold a script that is one', () => {
    const scripts = [...page.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script = '']) => script);
    expect(scripts).to.have.length(1);
    expect(() => new Script(scripts[0]!)).not.to.throw();
  });

  it('should name what is not covered, each thing once', () => {
    const list = page.slice(page.indexOf('Not covered</h2>'));
    expect(list).to.include('Refusals: <button type="button" class="link" data-choose="process_2"');
    expect(list).not.to.include('Elements: <button type="button" class="link" data-choose="process_2"');
  });

  it('should be written in each language', () => {
    for (const language of reportLanguages) {
      const text = reportPages([reported], language).get('index.html')!;
      expect(text).to.include(`<html lang="${language}">`).and.include(reportWords[language].title);
    }
    const sentences = ({ measures, ...rest }: (typeof reportWords)['en']): readonly string[] => [...Object.values(measures), ...Object.values(rest)];
    for (const texts of [sentences(reportWords.ru), sentences(reportWords.kk)]) {
      expect(texts).to.have.length(sentences(reportWords.en).length);
      expect(texts.filter((text) => !/[Ѐ-ӿ]/.test(text))).to.deep.equal([]);
    }
    expect(sentences(reportWords.en).filter((text) => /[Ѐ-ӿ]/.test(text))).to.deep.equal([]);
  });
});

describe('coverage as Cobertura', () => {
  const xml = coberturaXml([{ coverage, path: 'diagrams/a.bpmn', xml: content.xml }], new Date(0));
  const lineOf = (text: string): number => content.xml.split('\n').findIndex((line) => line.includes(text)) + 1;

  it('should hit the line an element or flow begins on as often as it was passed', () => {
    expect(xml).to.include(`<line number="${lineOf('id="start"')}" hits="3" branch="false"/>`);
    expect(xml).to.include(`<line number="${lineOf('id="process_2"')}" hits="0" branch="false"/>`);
    expect(xml).to.include(`<line number="${lineOf('id="flow_start__process_1"')}" hits="1" branch="false"/>`);
  });

  it('should have the ways out of a decision as branches', () => {
    expect(xml).to.include(`<line number="${lineOf('id="gateway_process_1"')}" hits="0" branch="true" condition-coverage="0% (0/2)"/>`);
  });

  it('should say the shares of the file and of all', () => {
    const { elements, flows } = coverage.items;
    expect(xml).to.include(`lines-covered="3" lines-valid="${elements.length + flows.length}"`);
    expect(xml).to.include('filename="diagrams/a.bpmn"');
    expect(xml).to.include('<package name="atyrau.unemployment-certificate"');
  });
});
