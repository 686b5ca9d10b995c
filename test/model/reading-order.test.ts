import { expect } from 'chai';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { readingOrder } from '../../src/model/reading-order.ts';

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
