import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { faultMessage } from '../../src/forms/fault-message.ts';
import { sentencesRu } from '../../src/forms/texts.ru.ts';
import { fieldFault } from '../../web/shared/field-fault.ts';
import { oneOrMany } from '../../web/shared/one-or-many.ts';
import { en } from '../../web/shared/texts/en.ts';
import { kk } from '../../web/shared/texts/kk.ts';
import { chosenIn, preferredLanguage } from '../../web/shared/texts/language.ts';
import { ru } from '../../web/shared/texts/ru.ts';
import { leaves, said } from './text-leaves.ts';

/** Said alike in Russian and Kazakh: names, units, and words both languages have. */
const SAME_IN_KAZAKH = new Set([
  'Регламент', 'Аудит', 'аудитор', 'Акт', 'Логин', 'Журнал', 'журнал', 'Масштаб', 'Б', 'КБ', 'МБ', '100 %', '×5', '№ 5', '5 → 6', '5 — 6', '5 № 6', '5 минут', '5 секунд', '5: 6, 7', '5: 6', 'Каталог', 'портал', 'мин',
  'Регламент', 'Аудит', 'аудитор', 'Акт', 'Логин', 'Журнал', 'журнал', 'Масштаб', 'Б', 'КБ', 'МБ', '100 %', '×5', '№ 5', '5 → 6', '5 — 6', '5 № 6', '5 минут', '5: 6, 7', '5: 6', '«5» ↔ 6', 'Каталог', 'портал', 'мин',
]);
/** Said alike in Russian and English: signs alone. */
const SAME_IN_ENGLISH = new Set(['100 %', '×5', '5 → 6', '5 — 6', '5: 6, 7', '5: 6']);

/**
 * Faults nobody at a page can bring about: of the shell and of the start, of a damaged installation, of requests no page
 * sends. A page that meets one all the same says that something went wrong.
 */
const NOT_FOR_PEOPLE = new Set([
  'administrator-exists', 'body-malformed', 'browser-missing', 'calendar-invalid', 'case-exists', 'chromium-missing', 'config-invalid', 'coverage-file-invalid', 'data-file-damaged',
  'back-up-invalid', 'case-whole', 'data-folder-locked', 'data-folder-missing', 'data-folder-newer', 'data-folder-not-empty', 'definition-file-invalid', 'diagram-not-shown', 'diagram-unreadable', 'email-refused',
  'engine-fault', 'engine-missing',
  'expression-failed', 'expression-fault', 'folder-not-empty', 'form-missing', 'form-unreadable', 'input-rejected', 'input-unreadable', 'layout-unsupported',
  'listen-failed', 'message-not-awaited', 'method-refused', 'no-flow-taken', 'not-json', 'operation-not-offered', 'operation-unknown', 'origin-refused',
  'output-failed', 'package-build-failed', 'package-dependency-missing', 'password-missing', 'request-key-reused', 'route-unknown', 'scenario-stuck', 'scenario-unknown', 'state-systems-missing', 'step-stuck',
  'stimulus-mismatch', 'store-key-invalid', 'time-text-invalid', 'too-many-streams', 'threshold-wrong', 'uncaught-bpmn-error', 'unsupported-diagram', 'unfit-for-production',
  'usage-wrong', 'web-build-failed',
  'element-unknown', 'missing-calendar', 'no-flow-case', 'nobody-may', 'not-refused', 'not-waiting-at', 'script-unasked', 'scripted-answer-unfit',
  'scripted-failure-unfit',
]);

for (const [name, table, same] of [
  ['Kazakh', kk, SAME_IN_KAZAKH],
  ['English', en, SAME_IN_ENGLISH],
] as const) {
  describe(`the interface in ${name}`, () => {
    const russian = new Map(leaves(ru));
    const own = leaves(table);

    it('should have the keys of Russian, and no other', () => {
      expect(own.map(([path]) => path)).to.deep.equal([...russian.keys()]);
    });

    it('should leave no text empty', () => {
      expect(own.filter(([, text]) => said(text).trim() === '')).to.deep.equal([]);
    });

    it('should fill in what Russian fills in', () => {
      const filled = (text: unknown): number | null => (typeof text === 'function' ? text.length : null);
      const differing = own.filter(([path, text]) => filled(text) !== filled(russian.get(path)));
      const forgetful = own.filter(([path, text]) => [5, 6, 7].some((n) => said(russian.get(path)).includes(String(n)) && !said(text).includes(String(n))));

      expect(differing).to.deep.equal([]);
      expect(forgetful.map(([path]) => path)).to.deep.equal([]);
    });

    it('should not have been left in Russian', () => {
      const left = own.filter(([path, text]) => said(text) === said(russian.get(path)) && !same.has(said(text)));

      expect(left.map(([path, text]) => `${path}: ${said(text)}`)).to.deep.equal([]);
    });
  });
}

describe('letters of the languages', () => {
  it('should not mix Latin letters into Kazakh words', () => {
    const mixed = leaves(kk).filter(([, text]) => /[\p{Script=Cyrillic}][a-z]|[a-z][\p{Script=Cyrillic}]/iu.test(said(text)));

    expect(mixed.map(([path]) => path)).to.deep.equal([]);
  });

  it('should have no Cyrillic letter in English', () => {
    expect(leaves(en).filter(([, text]) => /\p{Script=Cyrillic}/u.test(said(text)))).to.deep.equal([]);
  });

  it('should count in English', () => {
    expect([0, 1, 2, 21].map((n) => oneOrMany(n, 'case', 'cases'))).to.deep.equal(['cases', 'case', 'cases', 'cases']);
    expect(kk.time.days(1)).to.equal('1 күн');
    expect(kk.time.days(5)).to.equal('5 күн');
  });
});

describe('choice of the language', () => {
  it('should be the one chosen, else the first the browser asks for that is known, else Russian', () => {
    expect(preferredLanguage('kk', ['en-US', 'ru'])).to.equal('kk');
    expect(preferredLanguage(null, ['de', 'kk-KZ', 'ru'])).to.equal('kk');
    expect(preferredLanguage('xx', ['EN-us'])).to.equal('en');
    expect(preferredLanguage(null, ['de', 'fr'])).to.equal('ru');
    expect(preferredLanguage(null, [])).to.equal('ru');
  });

  it('should be found among the other cookies', () => {
    expect(chosenIn('theme=language; language=kk; more=1')).to.equal('kk');
    expect(chosenIn('otherlanguage=kk')).to.equal(null);
    expect(chosenIn('')).to.equal(null);
  });
});

describe('faults in the user’s language', () => {
  it('should have a sentence for every rule of a form', () => {
    expect(Object.keys(sentencesRu).filter((rule) => ru.rules[rule] === undefined)).to.deep.equal([]);
  });

  it('should say the limit of the rule, and a hint in the form’s own words', () => {
    expect(fieldFault({ field: 'a', rule: 'minLength', params: { min: 12 }, message: '' })).to.equal('Нужно не меньше 12 знаков');
    expect(fieldFault({ field: 'a', rule: 'pattern', params: { hint: 'шесть цифр' }, message: '' })).to.equal('шесть цифр');
    expect(kk.rules['maxLength']?.({ max: 3 })).to.equal('3 таңбадан аспауы керек');
    expect(en.rules['maxLength']?.({ max: 1 })).to.equal('At most 1 character');
  });

  it('should keep the sentence of a rule nobody has foreseen', () => {
    expect(fieldFault({ field: 'a', rule: 'new-rule', message: faultMessage({ rule: 'date', params: {} }, 'День', 'ru') })).to.include('День');
  });

  it('should have a sentence for every error a person can meet', async () => {
    // given the codes of all error classes
    const root = resolve(import.meta.dirname, '../../src');
    const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.ts'));
    const sources = await Promise.all(files.map((file) => readFile(join(root, file), 'utf8')));
    const codes = sources.flatMap((source) => [...source.matchAll(/^ {2}readonly code(?:: \w+)? = '([a-z-]+)';/gm)].map(([, code = '']) => code));

    // then
    const known = new Set([...Object.keys(ru.problems), ...Object.keys(ru.modeller.problems), ...NOT_FOR_PEOPLE]);
    expect(codes).to.have.length.above(80);
    expect(codes.filter((code) => !known.has(code))).to.deep.equal([]);
    expect([...NOT_FOR_PEOPLE].filter((code) => !codes.includes(code) || code in ru.problems)).to.deep.equal([]);
  });
});
