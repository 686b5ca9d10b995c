import { expect } from 'chai';
import type { ElementView } from '../../../src/http/contract.ts';
import { elementViews } from '../../../src/http/views/element-views.ts';
import { readingOrder } from '../../../src/http/views/reading-order.ts';
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

async function order(content: string): Promise<string[]> {
  const xml = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d" targetNamespace="t">
    <bpmn:process id="p" isExecutable="true">${content}</bpmn:process></bpmn:definitions>`;
  return readingOrder(await readDiagram(xml)).map(({ id }) => id);
}

const flow = (id: string, from: string, to: string): string => `<bpmn:sequenceFlow id="${id}" sourceRef="${from}" targetRef="${to}"/>`;
const node = (type: string, id: string, from: string, to: string, inner = ''): string =>
  `<bpmn:${type} id="${id}"${inner.startsWith(' ') ? inner : ''}>${from && `<bpmn:incoming>${from}</bpmn:incoming>`}${
    to && `<bpmn:outgoing>${to}</bpmn:outgoing>`
  }${inner.startsWith('<') ? inner : ''}</bpmn:${type}>`;

describe('readingOrder', () => {
  it('should read what stands inside a sub-process before what follows it, and a boundary event after its activity', async () => {
    const inside = node('startEvent', 's2', '', 'i1') + node('task', 'inner', 'i1', '') + flow('i1', 's2', 'inner');
    const nodes =
      node('endEvent', 'late', 'f3', '') +
      node('boundaryEvent', 'timeout', '', 'f3', ' attachedToRef="sub"') +
      node('task', 'after', 'f2', '') +
      node('subProcess', 'sub', 'f1', 'f2', inside) +
      node('startEvent', 's', '', 'f1');
    const flows = flow('f1', 's', 'sub') + flow('f2', 'sub', 'after') + flow('f3', 'timeout', 'late');
    const read = await order(nodes + flows);
    expect(read.slice(0, 2)).to.deep.equal(['s', 'sub']);
    expect(read.indexOf('inner')).to.be.lessThan(read.indexOf('after'));
    expect(read.indexOf('timeout')).to.be.lessThan(read.indexOf('late'));
    expect(read).to.have.length(7);
  });

  it('should hold every node of a diagram nothing begins', async () => {
    const nodes = node('task', 'a', 'f2', 'f1') + node('task', 'b', 'f1', 'f2');
    expect(await order(nodes + flow('f1', 'a', 'b') + flow('f2', 'b', 'a'))).to.deep.equal(['a', 'b']);
  });
});
