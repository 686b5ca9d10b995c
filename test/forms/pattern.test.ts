import { expect } from 'chai';
import * as fc from 'fast-check';
import { checkValues } from '../../src/forms/check-values.ts';
import { formFaults } from '../../src/forms/form-faults.ts';
import { matchesPattern } from '../../src/forms/matches-pattern.ts';
import { patternFault } from '../../src/forms/pattern-fault.ts';
import { formWith, schemaWith, textfield } from './form-with.ts';

/** Patterns that keep an engine busy which goes back and tries again. */
const bombs = [
  '^(a+)+$',
  '^(a*)*$',
  '^(a|a)*$',
  '^(a|aa)+$',
  String.raw`^(\d+|\d+-)*$`,
  String.raw`^(\p{L}+ ?)+$`,
  String.raw`^(\w|\d)+$`,
  '^(x+x+)+y$',
  '^(.*)*$',
  '^(a?){30}$',
  '^(a{1,9}){1,9}$',
  String.raw`^(([a-z])+.)+[A-Z]([a-z])+$`,
  String.raw`^([a-zA-Z0-9])(([\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$`,
  '^(?:(){9999}){9999}(a+)+$',
];

/** What cannot be read, and a part of the reason. */
const unread: readonly (readonly [string, RegExp])[] = [
  ['^(?=a)b$', /ahead/],
  ['^(?<!a)b$', /ahead/],
  [String.raw`^(a)\1$`, /not read/],
  [String.raw`^a\b$`, /not read/],
  ['^a$|^b$', /its ends/],
  ['^[a-z]{1,9999}$', /400 places/],
  [`^${'a'.repeat(301)}$`, /300 characters/],
  [`^${'('.repeat(21)}a${')'.repeat(21)}$`, /20 brackets/],
  ['^[a$', /no regular expression/],
];

/** What people ask for, a text that fits and one that does not. */
const usual: readonly (readonly [string, string, string])[] = [
  ['^[0-9]{1,12}$', '850312300012', '8503123000121'],
  ['^[0-9]{12}$', '850312300012', '85031230001'],
  ['^[^@ ]+@[^@ ]+[.][^@ ]+$', 'a@a.kz', 'a@kz'],
  ['^[А-ЯЁ][а-яё]+(-[А-ЯЁ][а-яё]+)*$', 'Ким-Ли', 'Ким-'],
  [String.raw`^\p{L}+( \p{L}+)*$`, 'Қайратов Әділ', 'Қайратов  Әділ'],
  [String.raw`^KZ\d{2}[A-Z0-9]{16}$`, 'KZ86125KZT5004100100', 'KZ86'],
  [String.raw`^\+7 \(\d{3}\) \d{3}-\d{2}-\d{2}$`, '+7 (701) 123-45-67', '+7 701 123-45-67'],
  [String.raw`^(?<year>\d{4})-(?:0[1-9]|1[0-2])$`, '2026-11', '2026-13'],
  [String.raw`^(\d{1,3}\.){3}\d{1,3}$`, '127.0.0.1', '127.0.0'],
  ['^.{3,200}$', '😀😀😀', '😀😀'],
  [String.raw`^\$$`, '$', ''],
];

describe('the pattern of a field', () => {
  for (const pattern of bombs) {
    it(`should be refused where it could keep a browser busy: ${pattern}`, () => {
      const faults = formFaults(schemaWith(textfield({ validate: { pattern }, properties: { patternHint: 'x' } })));
      expect(faults.map(({ reason }) => reason).join()).to.match(/two ways|too intricate/);
    });
  }

  for (const [pattern, reason] of unread) {
    it(`should be refused where it is outside of what is read: ${pattern.slice(0, 40)}`, () => {
      expect(patternFault(pattern)).to.match(reason);
      expect(matchesPattern(pattern, 'a')).to.equal(false);
    });
  }

  for (const [pattern, fitting, other] of usual) {
    it(`should be taken where it is what people ask for: ${pattern}`, () => {
      expect(patternFault(pattern)).to.equal(null);
      expect([matchesPattern(pattern, fitting), matchesPattern(pattern, other)]).to.deep.equal([true, false]);
    });
  }

  it('should cost no more than the length of what is entered, whatever stands in a form', () => {
    // given forms that were published before such patterns were refused
    const forms = bombs.map((pattern) => {
      const form = formWith(textfield({ validate: { maxLength: 50_000 } }));
      return { ...form, fields: form.fields.map((field) => ({ ...field, pattern, patternHint: 'x' })) };
    });

    // when a text comes that each begins to fit and none does
    const begun = process.cpuUsage();
    for (const form of forms) checkValues(form, { name: `${'a'.repeat(2_000)}!` }, {});

    // then nobody waited: an engine that goes back would take longer than the world has been there
    expect(process.cpuUsage(begun).user / 1_000_000).to.be.below(5);
  });

  it('should fit what the engine of the language says, whatever the pattern', () => {
    const sign = fc.constantFrom('a', 'b', '[ab]', '[^a]', '.', String.raw`\d`, String.raw`\p{L}`, '[a-c1]');
    const { part } = fc.letrec<{ part: string }>((tie) => ({
      part: fc.oneof(
        { maxDepth: 3 },
        sign,
        fc.tuple(tie('part'), tie('part')).map(([left, right]) => `${left}${right}`),
        fc.tuple(tie('part'), tie('part')).map(([left, right]) => `(${left}|${right})`),
        fc.tuple(tie('part'), fc.constantFrom('*', '+', '?', '{2}', '{0,2}', '{1,3}', '{2,}', '{0}', '*?')).map(([inside, times]) => `(?:${inside})${times}`),
      ),
    }));
    const text = fc.string({ unit: fc.constantFrom('a', 'b', 'c', '1', '😀'), maxLength: 8 });
    fc.assert(
      fc.property(part, text, (inside, entered) => {
        const pattern = `^(?:${inside})$`;
        expect(matchesPattern(pattern, entered)).to.equal(new RegExp(pattern, 'u').test(entered));
      }),
      { numRuns: 300 },
    );
  });
});
