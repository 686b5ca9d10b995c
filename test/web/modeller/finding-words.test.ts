import { globSync, readFileSync } from 'node:fs';
import { expect } from 'chai';
import { checkContext } from '../../../src/check-context.ts';
import { checkDefinition } from '../../../src/definitions/check-definition.ts';
import type { EngineName } from '../../../src/engine/port.ts';
import type { FindingView } from '../../../src/http/contract.ts';
import { findingView } from '../../../src/http/views/draft-views.ts';
import { bpmnlintRules } from '../../../src/lint/bpmnlint-rules.ts';
import { checks } from '../../../src/lint/check-diagram.ts';
import { actChecks } from '../../../src/regulation/check-act.ts';
import { findingSentence } from '../../../web/modeller/finding-sentence.ts';
import { actWords } from '../../../web/modeller/finding-words/act-words.ts';
import { diagramWords } from '../../../web/modeller/finding-words/diagram-words.ts';
import { engineWords } from '../../../web/modeller/finding-words/engine-words.ts';
import { pictureWords } from '../../../web/modeller/finding-words/picture-words.ts';
import { refusalWords } from '../../../web/modeller/finding-words/refusal-words.ts';
import { ruleWords } from '../../../web/modeller/finding-words/rule-words.ts';
import { soundnessWords } from '../../../web/modeller/finding-words/soundness-words.ts';
import { stepWords } from '../../../web/modeller/finding-words/step-words.ts';
import { toldIn } from '../../../web/modeller/finding-words/told-in.ts';
import { fixtureForms } from '../../lint/fixture.ts';
import { contentOf } from '../../regulation/subject-of.ts';

const root = new URL('../../../', import.meta.url);
const told = { ...diagramWords, ...soundnessWords, ...pictureWords, ...actWords, ...stepWords, ...refusalWords };
const places = (text: string): readonly string[] => [...new Set(text.match(/\{[^}]+\}/g))].toSorted();

/** The source of the rooms that tell what is wrong. */
const source = globSync(['src/{lint,regulation}/**/*.ts', 'src/model/{told,refusals}.ts', 'src/definitions/exchange/*.ts'], { cwd: root }).map((file) => readFileSync(new URL(file, root), 'utf8')).join('\n');

/** Texts of the messages in the source, as `told` makes them; those of particulars alone say nothing by themselves. */
function textsTold(): readonly string[] {
  const texts: string[] = [];
  for (let at = source.indexOf('told`'); at !== -1; at = source.indexOf('told`', at + 1)) texts.push(templateAt(at + 'told`'.length).text);
  return [...new Set(texts)].filter((text) => /[a-z]{2}/i.test(text.replaceAll(/\{\d+\}/g, '')));
}

/** A template literal from behind its opening mark: its text with places, and where it ends. */
function templateAt(start: number): { readonly text: string; readonly end: number } {
  let text = '';
  let count = 0;
  for (let at = start; ; at += 1) {
    if (source[at] === '`') return { text, end: at };
    if (source.startsWith('${', at)) {
      at = endOfPlace(at + 2);
      text += `{${count}}`;
      count += 1;
    } else text += source[at];
  }
}

function endOfPlace(start: number): number {
  let depth = 1;
  for (let at = start; ; at += 1) {
    if (source[at] === '`') at = templateAt(at + 1).end;
    else if (source[at] === '{') depth += 1;
    else if (source[at] === '}') depth -= 1;
    if (depth === 0) return at;
  }
}

async function foundIn(check: string, engine: EngineName = 'native'): Promise<readonly FindingView[]> {
  const content = await contentOf(check, 'invalid', await fixtureForms());
  return (await checkDefinition(content, checkContext(content, engine))).map(findingView);
}

describe('what findings say to the analyst', function () {
  this.timeout(30_000);

  /** What all faulty diagrams show: some of a check's faults are in another's diagram. */
  let all: readonly FindingView[];

  before(async () => {
    all = (await Promise.all([...checks, ...actChecks].map(({ name }) => foundIn(name)))).flat();
  });

  it('should be there in Russian and Kazakh for every sentence a check can tell', () => {
    expect(textsTold()).to.have.length.greaterThan(150);
    expect(textsTold().filter((text) => !(text in told))).to.deep.equal([]);
  });

  it('should hold no translation of what nobody tells', () => {
    const known = new Set(textsTold());
    expect(Object.keys(told).filter((text) => !known.has(text) && !source.includes(`'${text}'`))).to.deep.equal([]);
  });

  it('should have the places of the English in every language, in letters of its own', () => {
    for (const [english, own] of Object.entries({ ...told, ...engineWords, ...ruleWords })) {
      for (const text of own) {
        expect(places(text), text).to.deep.equal(places(english));
        expect(text).to.match(/\p{Script=Cyrillic}/u);
        expect(text).not.to.match(/[\p{Script=Cyrillic}][a-z]|[a-z][\p{Script=Cyrillic}]/iu);
      }
    }
  });

  for (const { name } of [...checks, ...actChecks]) {
    it(`should be told in every language, with the particulars: ${name}`, () => {
      const found = all.filter(({ check }) => check === name);
      expect(found).to.have.length.greaterThan(0);
      for (const finding of found) {
        for (const language of ['ru', 'kk'] as const) {
          const sentence = findingSentence(finding, () => null, language);
          expect(sentence).not.to.match(/\{\d+\}/);
          // Words of English that stand in a row, outside what is quoted from the diagram and outside attributes.
          expect(sentence.replaceAll(/«[^»]*»|<[^>]*>|"[^"]*"|\S*[._=:]\S*/g, '')).not.to.match(/[a-z]+ [a-z]+ [a-z]+/);
        }
        expect(findingSentence(finding, () => null, 'en').toLowerCase()).to.equal(finding.sentence.toLowerCase());
      }
    });
  }

  it('should tell why an engine does not run a thing, whichever it is', async () => {
    for (const engine of ['native', 'bpmn-engine'] as const) {
      for (const finding of (await foundIn('engine-runs', engine)).filter(({ check }) => check === 'engine-runs')) {
        expect(findingSentence(finding, () => null, 'ru')).to.match(/^Так процесс не выполняется: \p{Script=Cyrillic}/u);
      }
    }
  });

  it('should know every reason an engine gives', () => {
    const engines = globSync('src/engine/**/unsupported*.ts', { cwd: root }).map((file) => readFileSync(new URL(file, root), 'utf8')).join('\n');
    const reasons = [...engines.matchAll(/(?:push\(|reason: |\? \[|return \[|: )'([a-z][^']+ [^']+)'/g)].map(([, reason]) => reason ?? '');
    expect(reasons).to.have.length.greaterThan(35);
    expect([...new Set(reasons)].filter((reason) => !(reason in engineWords))).to.deep.equal([]);
  });

  it('should know the rules of bpmnlint by their names', () => {
    const general = Object.keys(bpmnlintRules).filter((rule) => rule.startsWith('rule:bpmnlint/')).map((rule) => rule.slice('rule:bpmnlint/'.length));
    expect(general.filter((rule) => !(rule in ruleWords))).to.deep.equal([]);
    const known = new Set(Object.keys(bpmnlintRules).map((rule) => rule.replace('rule:bpmnlint/', '').replace('rule:bpmnlint-plugin-', '')));
    expect(Object.keys(ruleWords).filter((rule) => !known.has(rule))).to.deep.equal([]);
  });

  it('should name what is on the diagram by its name', () => {
    const message = { text: 'row {0} carries on what <{1}> does: this must stand behind it', values: ['4', 'process_5'] };
    const finding: FindingView = { check: 'actions-in-order', class: 'act', element: null, sentence: '', message, path: null, blocking: true };
    expect(findingSentence(finding, () => 'Принять решение', 'ru')).to.equal('Строка 4 продолжает то, что делает «Принять решение». Поставьте это после него.');
    expect(findingSentence(finding, () => null, 'ru')).to.include('«process_5»');
  });

  it('should say lengths of time in words', () => {
    const message = { text: 'the act gives this {0}, the diagram {1}', values: [{ text: '{0} (group {1})', values: ['PT1M', 't1a1'] }, 'P2DT3H'] };
    const finding: FindingView = { check: 'deadlines-hold', class: 'act', element: null, sentence: '', message, path: null, blocking: true };
    expect(findingSentence(finding, () => null, 'ru')).to.match(/^Срок в дайджесте: 1 минута \(группа t1a1\), а на схеме: 2 дня 3 часа\./);
  });

  it('should call a kind of element what the menus call it, within a sentence', () => {
    expect(toldIn('ru', { text: '{0} or {1}', values: ['parallelGateway', 'exclusiveGateway'] })).to.equal('параллельная развилка или развилка');
  });

  it('should fall back to the text of the check, and to English', () => {
    const finding: FindingView = { check: 'diagram-reads', class: 'execution', element: null, sentence: 'unclosed tag', path: null, blocking: true };
    expect(findingSentence(finding, () => null, 'ru')).to.equal('Схему не удаётся прочитать.');
    expect(findingSentence(finding, () => null, 'en')).to.equal('Unclosed tag');
    expect(toldIn('kk', { text: 'no such text', values: [] })).to.equal('no such text');
  });
});
