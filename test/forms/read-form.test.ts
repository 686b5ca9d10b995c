import { expect } from 'chai';
import { FormUnreadable } from '../../src/forms/errors.ts';
import { formFaults } from '../../src/forms/form-faults.ts';
import { readForm } from '../../src/forms/read-form.ts';
import { formWith, schemaWith, textfield } from './form-with.ts';

describe('readForm', () => {
  it('should read what each kind of component asks for', () => {
    const form = formWith(
      textfield({
        validate: { required: true, minLength: 2, maxLength: 5, pattern: '^[а-я]+$' },
        properties: { patternHint: 'строчные буквы' },
      }),
      { type: 'textarea', key: 'reason', label: 'Причина', validate: { maxLength: 100 }, conditional: { hide: '=name = "а"' } },
      { type: 'number', key: 'count', label: 'Число', validate: { min: 1, max: 9 } },
      { type: 'select', key: 'certificate', label: 'Сертификат', valuesKey: 'certificates' },
      { type: 'radio', key: 'way', label: 'Способ', values: [{ value: 'a', label: 'А' }] },
      { type: 'datetime', subtype: 'date', key: 'day', dateLabel: 'День' },
      { type: 'filepicker', key: 'files', label: 'Файлы', multiple: true, accept: '.pdf' },
      { type: 'textfield', key: 'shown', label: 'Показано', readonly: true },
      { type: 'text', text: '## Номер {{number}}{{#if note.text}}: {{ note.text }}{{/if}}' },
      { type: 'separator', id: 'line' },
    );
    expect(form.id).to.equal('sample');
    expect(form.fields.map(({ type, key, label }) => [type, key, label])).to.deep.equal([
      ['textfield', 'name', 'Имя'],
      ['textarea', 'reason', 'Причина'],
      ['number', 'count', 'Число'],
      ['select', 'certificate', 'Сертификат'],
      ['radio', 'way', 'Способ'],
      ['datetime', 'day', 'День'],
      ['filepicker', 'files', 'Файлы'],
      ['textfield', 'shown', 'Показано'],
      ['text', null, ''],
      ['separator', null, ''],
    ]);
    expect(form.fields[0]).to.include({
      id: 'Field_1',
      required: true,
      minLength: 2,
      maxLength: 5,
      pattern: '^[а-я]+$',
      patternHint: 'строчные буквы',
    });
    expect(form.fields[1]).to.include({ hide: '=name = "а"', maxLength: 100 });
    expect(form.fields[2]).to.include({ min: 1, max: 9 });
    expect(form.fields[3]).to.include({ valuesKey: 'certificates', values: null });
    expect(form.fields[6]).to.include({ multiple: true, accept: '.pdf' });
    expect(form.fields[7]).to.include({ readonly: true });
  });

  it('should name every component that is outside the subset, not only the first', () => {
    const schema = schemaWith({ type: 'table', id: 'Table_1' }, textfield({ validate: { pattern: '^[$' }, properties: { patternHint: 'x' } }));
    expect(() => readForm(schema))
      .to.throw(FormUnreadable, /<Table_1>.*<Field_1> validate\.pattern/u)
      .with.property('faults')
      .that.has.length(2);
  });

  const refused: readonly (readonly [string, unknown, RegExp])[] = [
    ['what is no form', 'text', /expected object/u],
    ['a form without id', { type: 'default', schemaVersion: 17, components: [] }, /id/u],
    ['an unknown property of the form', { ...(schemaWith() as object), script: 'x' }, /script/u],
    ['a component of an unknown type', schemaWith({ type: 'iframe', id: 'i' }), /type/u],
    ['an unknown property', schemaWith(textfield({ onChange: 'x' })), /onChange/u],
    ['an unknown validation', schemaWith(textfield({ validate: { validationType: 'phone' } })), /validationType/u],
    ['two formats', schemaWith(textfield({ validate: { validationType: 'email' }, properties: { format: 'iin' } })), /formats/u],
    ['a key that is a path', schemaWith(textfield({ key: 'person.name' })), /key/u],
    ['a key that is no name', schemaWith(textfield({ key: '__proto__' })), /key/u],
    ['a text that is an expression', schemaWith({ type: 'text', text: '=for i in 1..1e9 return i' }), /conditional\.hide/u],
    ['an expression within a text', schemaWith({ type: 'text', text: 'Итог: {{for i in 1..1e9 return i}}' }), /name of a variable/u],
    ['one that hides behind a text of its own', schemaWith({ type: 'text', text: '{{"}}" + name}}' }), /name of a variable/u],
    ['a loop within a text', schemaWith({ type: 'text', text: '{{#loop list}}{{#loop list}}{{this}}{{/loop}}{{/loop}}' }), /name of a variable/u],
    ['a description that is a template', schemaWith(textfield({ description: '{{name}}' })), /template/u],
    ['a key that every object has', schemaWith(textfield({ key: 'constructor' })), /word of the programming language/u],
    ['a key without end', schemaWith(textfield({ key: 'k'.repeat(101) })), /key/u],
    ['a label without end', schemaWith(textfield({ label: 'x'.repeat(2_001) })), /label/u],
    ['a length nobody should send', schemaWith(textfield({ validate: { maxLength: 50_001 } })), /maxLength/u],
    ['more fields than anybody fills in', schemaWith(...Array.from({ length: 301 }, (_, at) => textfield({ id: `Field_${at}`, key: `key${at}` }))), /components/u],
    ['a field without label', schemaWith(textfield({ label: '' })), /label/u],
    ['a label that is a template', schemaWith(textfield({ label: '{{name}}' })), /template/u],
    ['an expression elsewhere than in hide', schemaWith(textfield({ label: '=name' })), /conditional\.hide/u],
    ['a required that is an expression', schemaWith(textfield({ validate: { required: '=true' } })), /required/u],
    ['a pattern without hint', schemaWith(textfield({ validate: { pattern: '^a$' } })), /patternHint/u],
    ['a pattern for a part', schemaWith(textfield({ validate: { pattern: 'a' }, properties: { patternHint: 'a' } })), /begins with/u],
    ['a condition that is no FEEL', schemaWith(textfield({ conditional: { hide: '=a =' } })), /syntax/u],
    ['a condition without "="', schemaWith(textfield({ conditional: { hide: 'true' } })), /begins with/u],
    ['a field that is secret in other words', schemaWith(textfield({ properties: { secret: true } })), /secret/u],
    ['a secret that everybody knows', schemaWith(textfield({ properties: { secret: 'true' }, defaultValue: 'x' })), /default/u],
    ['two fields of one key', schemaWith(textfield(), textfield({ id: 'Field_2' })), /Field_2.*taken/u],
    ['a select without options', schemaWith({ type: 'select', key: 'a', label: 'А' }), /valuesKey/u],
    [
      'a select with two sources',
      schemaWith({ type: 'select', key: 'a', label: 'А', valuesKey: 'b', values: [{ value: 'a', label: 'А' }] }),
      /valuesKey/u,
    ],
    [
      'two options of one value',
      schemaWith({ type: 'radio', key: 'a', label: 'А', values: [{ value: 'a', label: 'А' }, { value: 'a', label: 'Б' }] }),
      /same value/u,
    ],
    ['computed options', schemaWith({ type: 'select', key: 'a', label: 'А', valuesExpression: '=b' }), /valuesExpression/u],
    ['a time of day', schemaWith({ type: 'datetime', subtype: 'time', key: 'a', timeLabel: 'А' }), /date/u],
    ['a date without label', schemaWith({ type: 'datetime', subtype: 'date', key: 'a' }), /label/u],
    [
      'a condition on a field that can itself be hidden',
      schemaWith(
        textfield({ conditional: { hide: '=other = "x"' } }),
        { type: 'textfield', id: 'Field_2', key: 'second', label: 'Второе', conditional: { hide: '=name = "x"' } },
      ),
      /Field_2.*hidden/u,
    ],
  ];
  for (const [what, schema, reason] of refused) {
    it(`should refuse ${what}`, () => {
      const texts = formFaults(schema).map((fault) => `${fault.component ?? ''} ${fault.reason}`);
      expect(texts.join('\n')).to.match(reason);
      expect(() => readForm(schema)).to.throw(FormUnreadable);
    });
  }

  it('should find nothing wrong with a sound form', () => {
    expect(formFaults(schemaWith(textfield()))).to.deep.equal([]);
  });
});
