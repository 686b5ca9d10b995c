import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { formVariables } from '../../../src/forms/form-variables.ts';
import type { LibraryFormView } from '../../../src/http/contract.ts';
import { formAnswerNames, formVariableNames } from '../../../web/modeller/forms-choice/form-variable-names.ts';
import { foundForms, offeredForms } from '../../../web/modeller/forms-choice/offered-forms.ts';

const form = (id: string, title: string, usedBy: readonly string[] = [], note = title): LibraryFormView => ({
  id,
  title,
  language: 'ru',
  usedBy,
  variables: ['note'],
  schema: { id, components: [{ type: 'textfield', key: 'note', label: note }] },
});

describe('the forms a task may be given', () => {
  it('should be those of the set as they are there, then those of the library', () => {
    const library = [form('check', 'Проверка', ['a/b/c']), form('check', 'Проверка', [], 'иначе'), form('add', 'Дополнение')];
    const offered = offeredForms(library, { check: { id: 'check', components: [{ key: 'changed' }] } });
    expect(offered.map(({ id, title, variables }) => [id, title, variables])).to.deep.equal([
      ['check', 'Проверка', ['changed']],
      ['add', 'Дополнение', ['note']],
    ]);
  });

  it('should be, under one code, the one most channels use', () => {
    const offered = offeredForms([form('check', 'Редкая', ['a']), form('check', 'Частая', ['b', 'c'])], {});
    expect(offered.map(({ title }) => title)).to.deep.equal(['Частая']);
  });

  it('should be found by code, title and variable, by every word', () => {
    const offered = offeredForms([form('check', 'Проверка оригиналов'), form('issue', 'Выдача')], {});
    expect(foundForms(offered, 'ориг CHECK').map(({ id }) => id)).to.deep.equal(['check']);
    expect(foundForms(offered, 'note')).to.have.length(2);
    expect(foundForms(offered, 'ничего')).to.deep.equal([]);
  });

  it('should set what the server says they set', async () => {
    const folder = resolve(import.meta.dirname, '../../../diagrams/forms');
    for (const name of await readdir(folder)) {
      const schema: unknown = JSON.parse(await readFile(resolve(folder, name), 'utf8'));
      const known = formVariables(schema);
      expect(formVariableNames(schema), name).to.deep.equal(known.filter(({ secret }) => !secret).map((one) => one.name));
      expect(formAnswerNames(schema), name).to.deep.equal(known.map((one) => one.name));
    }
  });
});
