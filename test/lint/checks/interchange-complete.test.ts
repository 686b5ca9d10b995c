import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check interchange-complete', () => {
  it('should let a picture through in which everything has its place', async () => {
    expect(await findingsIn('interchange-complete', 'valid')).to.deep.equal([]);
  });

  it('should name what is not drawn', async () => {
    const found = await findingsIn('interchange-complete', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('no shape in the picture'));
    expect(named).to.include({ element: 'process_2', line: 56 });
  });

  it('should find a flow without a line', async () => {
    const found = await findingsAfter('interchange-complete', [[/<bpmndi:BPMNEdge id="flow_process_4__refused_documents_edge"[^]*?<\/bpmndi:BPMNEdge>/, '']]);
    expect(found.map(({ element }) => element)).to.include('flow_process_4__refused_documents');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('no line in the picture');
  });

  it('should find a tie to the document without a line', async () => {
    const found = await findingsAfter('interchange-complete', [[/<bpmndi:BPMNEdge id="association_process_5__document_edge"[^]*?<\/bpmndi:BPMNEdge>/, '']]);
    expect(found.map(({ element }) => element)).to.include('association_process_5__document');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('no line');
  });

  it('should find a document without a shape', async () => {
    const found = await findingsAfter('interchange-complete', [[/<bpmndi:BPMNShape id="document_shape"[^]*?<\/bpmndi:BPMNShape>/, '']]);
    expect(found.map(({ element }) => element)).to.include('document');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('no shape');
  });

  it('should find what is drawn twice', async () => {
    const found = await findingsAfter('interchange-complete', [[/(<bpmndi:BPMNShape id=")(process_2_shape"[^]*?<\/bpmndi:BPMNShape>)/, '$1$2$1again_$2']]);
    expect(found.map(({ element }) => element)).to.include('process_2');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('drawn 2 times');
  });

  it('should find a shape without a size', async () => {
    const found = await findingsAfter('interchange-complete', [[/(bpmnElement="process_2">\s*<dc:Bounds x="\d+" y="\d+" width=")\d+/, '$10']]);
    expect(found.map(({ element }) => element)).to.include('process_2');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('no size');
  });

  it('should find a file without a picture', async () => {
    const found = await findingsAfter('interchange-complete', [[/<bpmndi:BPMNDiagram[^]*<\/bpmndi:BPMNDiagram>/, '']]);
    expect(found.map(({ element }) => element)).to.include(null);
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('holds 0 pictures');
  });
});
