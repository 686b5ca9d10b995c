import { expect } from 'chai';
import { libraryForms } from '../../../src/http/views/library-forms.ts';
import { loadedDefinition } from '../sample-definition.ts';

const form = (text: string): object => ({ type: 'default', id: 'check', schemaVersion: 18, components: [{ type: 'text', id: 't', text }] });

describe('libraryForms', () => {
  it('should show one id twice where channels have different forms under it', async () => {
    const { act } = await loadedDefinition();
    const channel = (key: string, text: string) => ({ key, act, forms: { check: form(text) } });

    const forms = libraryForms([channel('a/b/office', 'Одно'), channel('a/b/portal', 'Одно'), channel('a/b/centre', 'Другое')], { check: form('Одно') });

    expect(forms.map(({ id, title, usedBy }) => [id, title, usedBy])).to.deep.equal([
      ['check', 'Одно', ['a/b/office', 'a/b/portal']],
      ['check', 'Другое', ['a/b/centre']],
    ]);
  });

  it('should name a form by its first question where its texts say nothing of it, else by its id', () => {
    const asking = { type: 'default', id: 'asking', schemaVersion: 18, components: [{ type: 'checkbox', id: 'c', key: 'sure', label: 'Сверено' }] };
    const forms = libraryForms([], { asking, check: form('{{applicantName}}') });
    expect(forms.map(({ id, title }) => [id, title])).to.deep.equal([['asking', 'Сверено'], ['check', 'check']]);
  });
});
