import { expect } from 'chai';
import { DiagramUnreadable } from '../../../src/model/errors.ts';
import { compareVersions } from '../../../src/regulation/difference/compare-versions.ts';
import { amended, brief, channel } from './versions.ts';

describe('difference of two versions', () => {
  it('should be nothing between a version and itself', async () => {
    expect(await compareVersions(channel, structuredClone(channel))).to.deep.equal([]);
  });

  it('should tell a deadline with its place in the act', async () => {
    const changes = await amended(['<reg:deadline duration="PT15M" group="t1a1" />', '<reg:deadline businessDays="1" group="t1a1" />']);
    expect(changes.map(brief)).to.deep.equal(['changed process_1 deadline: PT15M → 1 bd']);
    expect(changes[0]).to.deep.include({ area: 'act', detail: null });
    expect(changes[0]?.subject.places[0]).to.include({ paragraph: '6', item: '2' });
    expect(changes[0]?.subject.elements).to.deep.equal({ old: 'process_1', new: 'process_1' });
  });

  it('should tell a move to another lane', async () => {
    const node = '        <bpmn:flowNodeRef>process_5</bpmn:flowNodeRef>\n';
    const changes = await amended([node, ''], ['        <bpmn:flowNodeRef>process_4</bpmn:flowNodeRef>\n', `        <bpmn:flowNodeRef>process_4</bpmn:flowNodeRef>\n${node}`]);
    expect(changes.map(brief)).to.deep.equal(['moved process_5 lane: lane_office → lane_regional-system']);
  });

  it('should tell conditions, positions, operations, mappings and forms', async () => {
    const changes = await amended(
      ['candidateGroups="counter"', 'candidateGroups="specialist, head"'],
      ['formId="document-check"', 'formId="refusal"'],
      ['source="=documentFaults" target="refusalReason"', 'source="=documentFaults + 1" target="refusalReason"'],
      ['type="persons-register.find"', 'type="civil-registry.find"'],
      ['=documentsInOrder', '=not(documentsInOrder)'],
    );
    expect(changes.map(brief)).to.include.members([
      'changed process_1 position: counter → specialist+head',
      'changed process_1 form: document-check → refusal',
      'changed process_2 input: refusalReason = =documentFaults → refusalReason = =documentFaults + 1',
      'changed process_4 operation: persons-register.find → civil-registry.find',
    ]);
    expect(changes.find(({ aspect }) => aspect === 'condition')?.subject.between?.map(({ id }) => id)).to.have.length(2);
    expect(changes).to.have.length(5);
  });

  it('should tell another default flow by where it leads, and another target', async () => {
    const changes = await amended(
      ['default="flow_gateway_process_1__process_2"', 'default="flow_gateway_process_1__process_3"'],
      ['sourceRef="process_2" targetRef="refused_documents"', 'sourceRef="process_2" targetRef="refused_signature"'],
    );
    expect(changes.filter(({ area }) => area !== 'look').map(brief)).to.deep.equal([
      'changed gateway_process_1 default-flow: process_2 → process_3',
      'changed flow_process_2__refused_documents to: refused_documents → refused_signature',
    ]);
  });

  it('should tell what an added step is made of, and what went', async () => {
    const task = `<bpmn:userTask id="process_99" name="Процесс 99. Сверить"><bpmn:extensionElements><zeebe:formDefinition formId="refusal" /><reg:source act="atyrau-394-2011" paragraph="6" item="99" /><reg:deadline duration="PT5M" /></bpmn:extensionElements></bpmn:userTask>`;
    const before = { ...channel, xml: channel.xml };
    const after = { ...channel, xml: channel.xml.replace('<bpmn:userTask id="process_2"', `${task}<bpmn:userTask id="process_2"`) };
    const [added, ...rest] = await compareVersions(before, after);
    expect(added).to.include({ sign: 'added', aspect: 'element', area: 'act' });
    expect(added?.facts.map(({ aspect }) => aspect)).to.deep.equal(['deadline', 'form']);
    expect(added?.subject.elements).to.deep.equal({ old: null, new: null });
    expect(rest).to.deep.equal([]);
    expect((await compareVersions(after, before)).map(brief)).to.deep.equal(['removed process_99 element: – → –']);
  });

  it('should know an element that goes by another id', async () => {
    const xml = channel.xml.replaceAll(/process_5(?!\d)/g, 'process_55');
    const changes = await compareVersions(channel, { ...channel, xml });
    const told = changes.filter(({ area }) => area !== 'look').map(brief);
    expect(told).to.include('changed process_55 id: process_5 → process_55');
    expect(told.filter((line) => !line.includes(' id: '))).to.deep.equal([]);
  });

  it('should set apart what is only drawn otherwise', async () => {
    const changes = await amended([/<dc:Bounds x="\d+"/.exec(channel.xml)?.[0] ?? '', '<dc:Bounds x="1"']);
    expect(changes).to.have.length(1);
    expect(changes[0]).to.deep.include({ area: 'look', aspect: 'drawing', sign: 'moved' });
  });

  it('should fall back on the attribute itself where it has no name', async () => {
    const [change, ...rest] = await amended(['<zeebe:userTask />', '<zeebe:userTask x:priority="7" xmlns:x="urn:x" />'], ['<reg:deadline duration="PT15M" group="t1a1" />', '<reg:deadline duration="PT5M" group="t1a1" />']);
    expect([change, ...rest].map((one) => one?.aspect)).to.include.members(['deadline', 'other']);
    expect(rest.concat(change ?? []).find(({ detail }) => detail?.endsWith('@x:priority'))?.new).to.deep.equal({ type: 'code', text: '7' });
  });

  it('should compare the digest, the act, the forms and the scenarios', async () => {
    const { digest } = channel;
    if (digest === null) throw new Error('the channel has a digest');
    const next = structuredClone({ ...channel, digest });
    const step = next.digest.steps.find(({ number, kind }) => number === 10 && kind === 'process');
    if (step === undefined) throw new Error('the digest has a tenth process');
    step.deadline = { businessDays: 3 };
    next.act.positions.push({ id: 'archivist', name: 'архивариус' });
    next.act.title = 'Другое название';
    const form = next.forms['refusal'] as { components: { key?: string; label?: string }[] };
    const field = form.components.find(({ key }) => key !== undefined);
    if (field === undefined) throw new Error('the form has a field');
    field.label = 'Почему отказано';
    next.scenarios.scenarios.pop();

    const told = (await compareVersions(channel, next)).map(brief);

    expect(told.some((line) => /^changed digest process_10 deadline: .* → 3 bd$/.test(line)), told.join('\n')).to.equal(true);
    expect(told).to.include('added act archivist part: – → –');
    expect(told.some((line) => line.startsWith(`changed act ${channel.act.id} title: `))).to.equal(true);
    expect(told.some((line) => line.startsWith(`changed forms refusal / ${field.key} label: `) && line.endsWith('→ Почему отказано'))).to.equal(true);
    expect(told.some((line) => line.startsWith('removed scenarios '))).to.equal(true);
    expect(told).to.have.length(5);
  });

  it('should name a second part of the same key by its key', async () => {
    const next = structuredClone(channel);
    next.act.positions.push({ id: 'head', name: 'второй руководитель' });
    const [added, ...rest] = await compareVersions(channel, next);
    expect(added?.subject.new).to.deep.equal({ id: 'head (2)', name: 'head (2)' });
    expect(rest).to.deep.equal([]);
  });

  it('should read a draft whose drawing points at nothing, and refuse what is no BPMN', async () => {
    const changes = await amended(['bpmnElement="process_1"', 'bpmnElement="nowhere"']);
    expect(changes.map(({ detail }) => detail)).to.include('warnings[0]');
    await compareVersions(channel, { ...channel, xml: '<bpmn:definitions' }).then(
      () => expect.fail('was compared'),
      (error: unknown) => expect(error).to.be.instanceOf(DiagramUnreadable),
    );
  });
});
