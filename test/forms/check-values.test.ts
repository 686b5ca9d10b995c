import { expect } from 'chai';
import { checkValues } from '../../src/forms/check-values.ts';
import { formWith, textfield } from './form-with.ts';

type Case = readonly [title: string, component: Record<string, unknown>, value: unknown, expected: unknown];

const select = { type: 'select', key: 'name', label: 'Выбор', values: [{ value: 'yes', label: 'Да' }] };
const listed = { type: 'select', key: 'name', label: 'Выбор', valuesKey: 'list' };
const number = { type: 'number', key: 'name', label: 'Число', validate: { min: 1, max: 10 } };
const date = { type: 'datetime', subtype: 'date', key: 'name', dateLabel: 'Дата' };
const box = { type: 'checkbox', key: 'name', label: 'Видел' };
const files = { type: 'filepicker', key: 'name', label: 'Файлы', multiple: true };
const iin = textfield({ properties: { format: 'iin' } });
const postal = textfield({ validate: { minLength: 6, maxLength: 6 } });
const digits = textfield({ validate: { pattern: '^[0-9]+$' }, properties: { patternHint: 'цифры' } });
const email = textfield({ validate: { validationType: 'email' } });
const must = { validate: { required: true } };

describe('checkValues', () => {
  const accepted: readonly Case[] = [
    ['a text, trimmed', textfield(), '  Әлия Қыдыр-Ұлы  ', 'Әлия Қыдыр-Ұлы'],
    ['all Kazakh letters', textfield(), 'ӘәҒғҚқҢңӨөҰұҮүҺһІі', 'ӘәҒғҚқҢңӨөҰұҮүҺһІі'],
    ['a decomposed letter, composed', textfield(), 'Йод'.normalize('NFD'), 'Йод'],
    ['an empty text as null', textfield(), '   ', null],
    ['nothing as null', textfield(), undefined, null],
    ['lines in a text area', { ...textfield(), type: 'textarea' }, 'раз\r\nдва\tтри', 'раз\nдва\tтри'],
    ['a text of the exact length', postal, '060000', '060000'],
    ['an empty text where only the length is limited', postal, '', null],
    ['a text of the pattern', digits, '0123', '0123'],
    ['a number with the right control digit', iin, '850312300012', '850312300012'],
    ['an e-mail address', email, 'a.b-c@mail.example.kz', 'a.b-c@mail.example.kz'],
    ['a number at its limits', number, 10, 10],
    ['a fixed option', select, 'yes', 'yes'],
    ['no option', select, null, null],
    ['a listed option', listed, 'b', 'b'],
    ['an option listed as a plain text', listed, 'c', 'c'],
    ['a day', date, '2024-02-29', '2024-02-29'],
    ['an empty date', date, '', null],
    ['a ticked box', { ...box, ...must }, true, true],
    ['an untouched box as false', box, undefined, false],
    ['attached files', files, ['one', 'two'], ['one', 'two']],
    ['no files', files, [], null],
  ];
  for (const [title, component, value, expected] of accepted) {
    it(`should accept ${title}`, () => {
      const checked = checkValues(formWith(component), { name: value }, { list: [{ value: 'b', label: 'Б' }, 'c'] });
      expect(checked).to.deep.equal({ values: { name: expected }, faults: [] });
    });
  }

  const refused: readonly Case[] = [
    ['an empty required text', textfield(must), ' ', 'required'],
    ['a missing required text', textfield(must), undefined, 'required'],
    ['a number for a text', textfield(), 5, 'kind'],
    ['a list for a text', textfield(), ['a'], 'kind'],
    ['a control character', textfield(), 'a\u0007b', 'characters'],
    ['a line break in a text field', textfield(), 'a\nb', 'characters'],
    ['a change of direction', textfield(), 'a\u202Eb', 'characters'],
    ['an invisible space', textfield(must), '\u200B', 'characters'],
    ['half a surrogate pair', textfield(), 'a\uD83D', 'characters'],
    ['a control character in a text area', { ...textfield(), type: 'textarea' }, 'a\u0000', 'characters'],
    ['a text too short', postal, '06000', 'minLength'],
    ['a text too long', postal, '0600000', 'maxLength'],
    ['a text longer than any', textfield(), 'а'.repeat(1001), 'maxLength'],
    ['a text off the pattern', digits, '12a', 'pattern'],
    ['a text of which a part fits the pattern', digits, '12\u00A0a', 'pattern'],
    ['a wrong control digit', iin, '850312300013', 'iin'],
    ['a short number', iin, '85031230001', 'iin'],
    ["the authority's public test number", iin, '123456789011', 'iin'],
    ['an e-mail address without domain', email, 'a@b', 'email'],
    ['two e-mail addresses', email, 'a@b.kz, c@d.kz', 'email'],
    ['a text for a number', number, '5', 'kind'],
    ['infinity', number, Infinity, 'kind'],
    ['a number below', number, 0, 'min'],
    ['a number above', number, 11, 'max'],
    ['an option that is not offered', select, 'no', 'option'],
    ['an option not on the list', listed, 'a', 'option'],
    ['a required choice left empty', { ...select, ...must }, '', 'required'],
    ['an option of another kind', select, true, 'kind'],
    ['a day that does not exist', date, '2023-02-29', 'date'],
    ['a date of another form', date, '29.02.2024', 'date'],
    ['a year of four digits gone wrong', date, '0198-01-01', 'date'],
    ['a number for a date', date, 20240229, 'kind'],
    ['a required box not ticked', { ...box, ...must }, false, 'required'],
    ['a text for a box', box, 'true', 'kind'],
    ['required files missing', { ...files, ...must }, [], 'required'],
    ['a file twice', files, ['one', 'one'], 'file'],
    ['a file that is no id', files, [{ name: 'a.pdf' }], 'file'],
    ['two files for one', { ...files, multiple: false }, ['one', 'two'], 'file'],
    ['a text for files', files, 'one', 'file'],
  ];
  for (const [title, component, value, rule] of refused) {
    it(`should refuse ${title}`, () => {
      const { values, faults } = checkValues(formWith(component), { name: value }, { list: [{ value: 'b', label: 'Б' }] });
      expect(faults.map((fault) => [fault.field, fault.rule])).to.deep.equal([['name', rule]]);
      expect(values).to.have.property('name', null);
    });
  }

  it('should take a secret exactly as it was typed', () => {
    const secret = textfield({ properties: { secret: 'true' }, validate: { required: true } });
    expect(checkValues(formWith(secret), { name: ' и\u0306 ' }, {}).values).to.deep.equal({ name: ' и\u0306 ' });
    expect(checkValues(formWith(secret), { name: '' }, {}).faults).to.deep.equal([{ field: 'name', rule: 'required', params: {} }]);
  });

  it('should say what the rule asks for', () => {
    const { faults } = checkValues(formWith(digits), { name: 'x' }, {});
    expect(faults).to.deep.equal([{ field: 'name', rule: 'pattern', params: { hint: 'цифры' } }]);
  });

  it('should refuse a field the form does not have', () => {
    const { faults } = checkValues(formWith(textfield()), { name: 'a', other: 1 }, {});
    expect(faults).to.deep.equal([{ field: 'other', rule: 'unknown-field', params: {} }]);
  });

  it('should tell of a hundred such fields, however many there are', () => {
    const unknown = Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`field${at}`, 1]));
    expect(checkValues(formWith(textfield()), { ...unknown, name: 'a' }, {}).faults).to.have.length(100);
  });

  it('should not take the prototype of objects for a list of options', () => {
    const { faults } = checkValues(formWith({ ...listed, valuesKey: 'constructor' }), { name: 'a' }, {});
    expect(faults.map(({ rule }) => rule)).to.deep.equal(['option']);
  });

  describe('a field hidden by a condition', () => {
    const form = formWith(
      { type: 'radio', key: 'inOrder', label: 'В порядке', values: [{ value: 'yes', label: 'Да' }, { value: 'no', label: 'Нет' }] },
      { type: 'textarea', key: 'wrong', label: 'Что не так', ...must, conditional: { hide: '=inOrder != "no"' } },
    );

    it('should be dropped, and null, while the condition holds', () => {
      expect(checkValues(form, { inOrder: 'yes', wrong: 'x' }, {})).to.deep.equal({
        values: { inOrder: 'yes', wrong: null },
        faults: [],
      });
    });

    it('should be hidden also while the field it depends on is untouched', () => {
      expect(checkValues(form, {}, {}).faults).to.deep.equal([]);
    });

    it('should be required once it is shown', () => {
      expect(checkValues(form, { inOrder: 'no' }, {}).faults.map(({ field }) => field)).to.deep.equal(['wrong']);
    });

    it('should see what the form was shown with, and null for what it was not', () => {
      const byVariable = formWith(textfield({ ...must, conditional: { hide: '=decision = "grant"' } }));
      expect(checkValues(byVariable, {}, { decision: 'grant' }).faults).to.deep.equal([]);
      expect(checkValues(byVariable, {}, {}).faults).to.have.length(1);
    });

    it('should see an untouched text as empty, as the browser does', () => {
      const byText = formWith(textfield(), { ...box, key: 'agreed', ...must, conditional: { hide: '=name = ""' } });
      expect(checkValues(byText, {}, {})).to.deep.equal({ values: { name: null, agreed: null }, faults: [] });
    });

    it('should be hidden by a condition that calls a function', () => {
      const byCount = formWith({ ...textfield(must), conditional: { hide: '=count(papers) = 0' } });
      expect(checkValues(byCount, {}, { papers: [] }).faults).to.deep.equal([]);
      expect(checkValues(byCount, {}, { papers: ['a'] }).faults).to.have.length(1);
    });

    it('should be shown where the condition gives neither true nor false', () => {
      const byNumber = formWith(number, { ...textfield(must), key: 'why', conditional: { hide: '=name > 5' } });
      expect(checkValues(byNumber, {}, {}).faults.map(({ field }) => field)).to.deep.equal(['why']);
    });
  });

  it('should drop a read-only field and let conditions see its value', () => {
    const form = formWith(
      textfield({ readonly: true }),
      { ...textfield(must), id: 'Field_2', key: 'why', conditional: { hide: '=name = "shown"' } },
    );
    expect(checkValues(form, { name: 'forged' }, { name: 'shown' })).to.deep.equal({ values: { why: null }, faults: [] });
  });

  it('should leave out texts and separators', () => {
    expect(checkValues(formWith({ type: 'text', text: 'Привет' }, { type: 'separator' }), {}, {})).to.deep.equal({
      values: {},
      faults: [],
    });
  });
});
