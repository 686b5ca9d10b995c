import { expect } from 'chai';
import type { ElementView } from '../../../src/http/contract.ts';
import { elementViews } from '../../../src/http/views/element-views.ts';
import { readDiagram } from '../../../src/model/read-diagram.ts';
import { digest, loadedDefinition, sampleXml } from '../sample-definition.ts';

describe('elementViews', () => {
  let views: Map<string, ElementView>;

  before(async () => {
    views = new Map(elementViews(await loadedDefinition()).map((view) => [view.id, view]));
  });

  it('should follow the flow, a refusal before what goes on, in spite of the order of the file and of a loop', () => {
    expect([...views.keys()]).to.deep.equal(['start', 'check', 'in_order', 'refused', 'ask', 'sign', 'again', 'done']);
  });

  it('should say what the act says of an element', () => {
    expect(views.get('check')).to.deep.equal({
      id: 'check',
      name: 'Проверить документы',
      type: 'userTask',
      unit: 'ГУ',
      sources: ['п. 6, пп. 2', 'таблица 1, строка 1'],
      gists: ['сверить документы', 'проверка документов'],
      deadline: '10 минут, общий срок нескольких шагов',
      positions: ['counter'],
      operation: null,
      remarks: ['Пункт и таблица расходятся.'],
    } satisfies ElementView);
    expect(views.get('ask')).to.deep.include({ operation: 'persons-register.find', unit: 'ИС РШЭП', deadline: '1 минута' });
    expect(views.get('sign')).to.deep.include({ gists: ['подписать справку'], deadline: '2 рабочих дня' });
  });

  it('should say nothing where the act says nothing', () => {
    expect(views.get('done')).to.deep.include({ sources: [], gists: [], deadline: null, unit: null, positions: [] });
  });

  it('should say of a place that several steps share what its own step is, and nothing where it has none', async () => {
    const [, sign] = digest.steps;
    const shared = { ...digest, steps: ['сверить', 'подписать'].map((gist, index) => ({ ...sign!, item: '2', number: index + 1, gist })) };
    const renamed = sampleXml.replaceAll(/(?<=[">])check(?=["<])/gu, 'process_2');
    const own = elementViews(await loadedDefinition({ digest: shared, diagram: await readDiagram(renamed) }));
    expect(own.find(({ id }) => id === 'process_2')?.gists).to.deep.equal(['подписать', 'проверка документов']);
    const strange = elementViews(await loadedDefinition({ digest: shared }));
    expect(strange.find(({ id }) => id === 'check')?.gists).to.deep.equal(['проверка документов']);
  });

  it('should tell a part of a step from the step', async () => {
    const [, sign] = digest.steps;
    const parted = { ...digest, steps: [{ ...sign!, item: '2', number: 2, part: 'c', gist: 'подписать' }, { ...sign!, item: '2', number: 2, gist: 'выдать' }] };
    const gists = async (id: string): Promise<readonly string[] | undefined> => {
      const renamed = sampleXml.replaceAll(/(?<=[">])check(?=["<])/gu, id);
      const own = elementViews(await loadedDefinition({ digest: parted, diagram: await readDiagram(renamed) }));
      return own.find((view) => view.id === id)?.gists;
    };
    expect(await gists('process_2_c')).to.deep.equal(['подписать', 'проверка документов']);
    expect(await gists('process_2')).to.deep.equal(['выдать', 'проверка документов']);
    expect(await gists('process_2_b')).to.deep.equal(['выдать', 'проверка документов']);
  });

  it('should take no step of another paragraph for its own', async () => {
    const elsewhere = { ...digest, paragraphs: ['5', '6'], steps: digest.steps.map((step) => ({ ...step, gist: 'другое' })) };
    const views = elementViews(await loadedDefinition({ digest: elsewhere }));
    expect(views.find(({ id }) => id === 'check')?.gists).to.deep.equal(['проверка документов']);
  });

  it('should do without a digest', async () => {
    const untied = elementViews(await loadedDefinition({ digest: null }));
    expect(untied.find(({ id }) => id === 'check')).to.deep.include({ gists: [], sources: ['п. 6, пп. 2', 'таблица 1, строка 1'] });
  });
});
