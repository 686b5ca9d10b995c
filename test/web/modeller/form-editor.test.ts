import { expect } from 'chai';
import { formFaults } from '../../../src/forms/form-faults.ts';
import type { LibraryFormView } from '../../../src/http/contract.ts';
import { formIdFault, newForm } from '../../../web/modeller/form-editor/form-id.ts';
import { previewData } from '../../../web/modeller/form-editor/preview-data.ts';
import { tidyForm } from '../../../web/modeller/form-editor/tidy-form.ts';
import { shownForms } from '../../../web/modeller/form-editor/shown-forms.ts';

const form = (id: string, ...components: readonly object[]): unknown => ({ type: 'default', schemaVersion: 18, id, components });

describe('the forms of a set', () => {
  it('should be listed as the diagram names them, then those of the draft alone, then the library', () => {
    const library = [
      { id: 'decision', title: 'Решение', usedBy: ['atyrau/a/office', 'atyrau/b/office'], schema: form('decision') },
      { id: 'issue', title: 'Выдача', usedBy: ['aktobe/a/office'], schema: form('issue') },
      { id: 'issue', title: 'Выдача другая', usedBy: ['aktobe/b/office'], schema: form('issue') },
    ].map((one): LibraryFormView => ({ ...one, language: 'ru', variables: [] }));
    const forms = { extra: form('extra'), refusal: form('refusal', { type: 'textarea', label: 'Причина' }), decision: form('decision', { type: 'text', text: '**{{number}}**\n\nРешите.' }) };
    const shown = shownForms(forms, ['decision', 'refusal'], library, 'atyrau/a/office');
    expect(shown.map(({ id, title, group, usedBy }) => [id, title, group, usedBy])).to.deep.equal([
      ['decision', 'Решите.', 'named', ['atyrau/b/office']],
      ['refusal', 'Причина', 'named', []],
      ['extra', 'extra', 'drafted', []],
      ['issue', 'Выдача', 'library', ['aktobe/a/office', 'aktobe/b/office']],
    ]);
  });

  it('should begin as a form the server reads, from nothing or from another', () => {
    expect(formFaults(newForm('dog-licence', null))).to.deep.equal([]);
    const copy = newForm('dog-licence', form('decision', { type: 'checkbox', key: 'agreed', label: 'Согласен' })) as { id: string; components: object[] };
    expect(copy.id).to.equal('dog-licence');
    expect(copy.components).to.have.length(1);
    expect(['dog-licence', 'Dog', 'dog licence', '', 'decision'].map((id) => formIdFault(id, new Set(['decision'])))).to.deep.equal([null, 'form', 'form', 'form', 'taken']);
  });

  it('should be shown with the names of what it shows, and options where they come from a list', () => {
    const schema = form('x', { type: 'text', text: '№ {{number}}, **{{ name }}**' }, { type: 'select', key: 'certificate', valuesKey: 'certificates' });
    expect(previewData(schema, (n) => `Вариант ${n}`)).to.deep.equal({
      number: '‹number›',
      name: '‹name›',
      certificates: [
        { value: '1', label: 'Вариант 1' },
        { value: '2', label: 'Вариант 2' },
      ],
    });
  });

  it('should differ after an edit in what a person changed alone', () => {
    const before = { type: 'default', id: 'x', schemaVersion: 18, components: [{ type: 'text', text: 'А', id: 'a' }, { type: 'textfield', key: 'b', label: 'Б', validate: { required: true }, id: 'b' }] };
    const edited = {
      components: [
        { text: 'А', type: 'text', id: 'a', layout: { row: 'Row_1' } },
        { label: 'Бета', type: 'textfield', key: 'b', validate: { required: undefined }, id: 'b', layout: { row: 'Row_2' } },
        { label: 'Новое поле', type: 'number', id: 'n', key: 'n', layout: { row: 'Row_3', columns: null } },
        { label: 'Рядом', type: 'number', id: 'm', key: 'm', layout: { row: 'Row_4', columns: 8 } },
        { label: 'Вместе', type: 'number', id: 'k', key: 'k', layout: { row: 'Row_4', columns: null } },
      ],
      type: 'default',
      id: 'x',
      schemaVersion: 19,
    };
    expect(JSON.stringify(tidyForm(edited, before))).to.equal(
      JSON.stringify({
        type: 'default',
        id: 'x',
        schemaVersion: 18,
        components: [
          { type: 'text', text: 'А', id: 'a' },
          { type: 'textfield', key: 'b', label: 'Бета', id: 'b' },
          { label: 'Новое поле', type: 'number', id: 'n', key: 'n' },
          { label: 'Рядом', type: 'number', id: 'm', key: 'm', layout: { row: 'Row_4', columns: 8 } },
          { label: 'Вместе', type: 'number', id: 'k', key: 'k', layout: { row: 'Row_4', columns: null } },
        ],
      }),
    );
  });
});
