import { expect } from 'chai';
import { blocksPublication, checkDiagram, checks } from '../../src/lint/check-diagram.ts';
import type { CheckContext, Finding } from '../../src/lint/finding.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';

const context: CheckContext = {
  xml: null,
  language: 'ru',
  forms: { review: { components: [] }, broken: { components: 'none' }, secret: { components: [{ properties: { secret: 'true' } }] } },
  formFaults: (schema) => (Array.isArray((schema as { components: unknown }).components) ? [] : ['components is no list']),
  formVariables: () => [],
  operations: new Map([['register.find', []], ['case.register', []]]),
  positions: new Set(['counter', 'head']),
  unsupported: (diagram) =>
    [...diagram.nodes.values()]
      .filter((node) => node.type === 'complexGateway')
      .map((node) => ({ element: node.id, reason: 'a complex gateway' })),
};

const review = `<bpmn:userTask id="review"><bpmn:extensionElements><zeebe:formDefinition formId="review" />
  <zeebe:assignmentDefinition candidateGroups="counter, head" /><reg:completion operation="case.register" />
  </bpmn:extensionElements></bpmn:userTask>`;
const find = `<bpmn:serviceTask id="find"><bpmn:extensionElements><zeebe:taskDefinition type="register.find" />
  <zeebe:ioMapping><zeebe:input source="=iin" target="id" /></zeebe:ioMapping></bpmn:extensionElements></bpmn:serviceTask>`;

/** start → review → find → decide → (good) done | (default) refused. Each test spoils one piece. */
const sound = {
  review,
  find,
  decide: '<bpmn:exclusiveGateway id="decide" default="flow_bad" />',
  good: '<bpmn:sequenceFlow id="flow_good" sourceRef="decide" targetRef="done"><bpmn:conditionExpression>=found = "yes"</bpmn:conditionExpression></bpmn:sequenceFlow>',
  bad: '<bpmn:sequenceFlow id="flow_bad" sourceRef="decide" targetRef="refused" />',
  ends: '<bpmn:endEvent id="done" /><bpmn:endEvent id="refused" />',
};

async function findings(changes: Partial<typeof sound> = {}): Promise<readonly Finding[]> {
  const piece = { ...sound, ...changes };
  const flow = (source: string, target: string): string =>
    `<bpmn:sequenceFlow id="flow_${source}" sourceRef="${source}" targetRef="${target}" />`;
  const xml = `<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL"
    xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:reg="urn:reglament:1" targetNamespace="urn:test">
    <bpmn:process id="process" isExecutable="true"><bpmn:startEvent id="start" />${Object.values(piece).join('')}
    ${flow('start', 'review')}${flow('review', 'find')}${flow('find', 'decide')}</bpmn:process></bpmn:definitions>`;
  // moddle derives incoming and outgoing from the flows only where they are written; write them from the flows.
  return checkDiagram(await readDiagram(withEnds(xml)), context);
}

function withEnds(xml: string): string {
  const flows = [...xml.matchAll(/<bpmn:sequenceFlow id="(\w+)" sourceRef="(\w+)" targetRef="(\w+)"/g)];
  return xml.replaceAll(/<bpmn:(\w*(?:Event|Task|Gateway)) id="(\w+)"([^>]*?)(\/?)>/g, (_, type, id, rest, closed) => {
    const ends = flows.flatMap(([, flow, source, target]) => [
      ...(target === id ? [`<bpmn:incoming>${flow}</bpmn:incoming>`] : []),
      ...(source === id ? [`<bpmn:outgoing>${flow}</bpmn:outgoing>`] : []),
    ]);
    const open = `<bpmn:${type} id="${id}"${rest}>`;
    return closed === '/' ? `${open}${ends.join('')}</bpmn:${type}>` : `${open}${ends.join('')}`;
  });
}

const cases: readonly { readonly check: string; readonly element: string | null; readonly spoil: Partial<typeof sound>; readonly says: string }[] = [
  { check: 'form-exists', element: 'review', spoil: { review: review.replace('formId="review"', 'formId="lost"') }, says: 'diagrams/forms/lost.form' },
  { check: 'form-exists', element: 'review', spoil: { review: review.replace('formId="review"', 'formId="broken"') }, says: 'components is no list' },
  { check: 'form-exists', element: 'review', spoil: { review: review.replace('<zeebe:formDefinition formId="review" />', '') }, says: 'needs a form' },
  { check: 'operation-exists', element: 'find', spoil: { find: find.replace('register.find', 'register.lose') }, says: 'register.lose' },
  { check: 'operation-exists', element: 'find', spoil: { find: find.replace('<zeebe:taskDefinition type="register.find" />', '') }, says: 'needs an operation' },
  { check: 'operation-exists', element: 'review', spoil: { review: review.replace('case.register', 'case.lose') }, says: 'case.lose' },
  {
    check: 'secret-verified',
    element: 'review',
    spoil: { review: review.replace('formId="review"', 'formId="secret"').replace('<reg:completion operation="case.register" />', '') },
    says: 'has a secret field',
  },
  { check: 'position-exists', element: 'review', spoil: { review: review.replace('counter, head', 'clerk') }, says: '"clerk"' },
  { check: 'position-exists', element: 'review', spoil: { review: review.replace('counter, head', '') }, says: 'nobody may do' },
  { check: 'expression-parses', element: 'flow_good', spoil: { good: sound.good.replace('=found = "yes"', '=found = ') }, says: 'no FEEL' },
  { check: 'expression-parses', element: 'flow_good', spoil: { good: sound.good.replace('=found', 'found') }, says: 'begins with' },
  { check: 'expression-parses', element: 'find', spoil: { find: find.replace('=iin', '=(iin') }, says: 'mapping of "id"' },
  { check: 'gateway-decides', element: 'decide', spoil: { decide: '<bpmn:exclusiveGateway id="decide" />' }, says: 'default flow' },
  { check: 'gateway-decides', element: 'flow_good', spoil: { good: sound.good.replace(/<bpmn:condition.*Expression>/, '') }, says: 'needs a condition' },
  { check: 'gateway-decides', element: 'flow_bad', spoil: { bad: sound.good.replace('flow_good', 'flow_bad').replace('"done"', '"refused"') }, says: 'default flow has a condition' },
  { check: 'flow-complete', element: 'lost', spoil: { ends: `${sound.ends}<bpmn:endEvent id="lost" />` }, says: 'no flow leads here' },
  { check: 'flow-complete', element: 'refused', spoil: { ends: '<bpmn:endEvent id="done" /><bpmn:task id="refused" />' }, says: 'no flow leads on' },
  { check: 'flow-complete', element: null, spoil: { ends: `${sound.ends}<bpmn:startEvent id="second" />` }, says: '2 start events' },
  { check: 'engine-runs', element: 'strange', spoil: { ends: `${sound.ends}<bpmn:complexGateway id="strange" />` }, says: 'a complex gateway' },
];

describe('check of a diagram', () => {
  it('should find nothing in a sound diagram', async () => {
    expect(await findings()).to.deep.equal([]);
  });

  for (const { check, element, spoil, says } of cases) {
    it(`should find by ${check}: ${says}`, async () => {
      const found = (await findings(spoil)).filter((finding) => finding.check === check);
      expect(found.map((finding) => finding.element)).to.include(element);
      expect(found.map((finding) => finding.sentence).join('\n')).to.include(says);
      expect(found.every(blocksPublication)).to.equal(true);
    });
  }

  it('should have a case for every check', () => {
    expect([...new Set(cases.map(({ check }) => check))].toSorted()).to.deep.equal(checks.map(({ name }) => name).toSorted());
  });

  it('should go on where one check breaks, and say which', async () => {
    const diagram = await readDiagram(
      '<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="urn:test"><bpmn:process id="process" isExecutable="true" /></bpmn:definitions>',
    );
    const unsupported = (): never => {
      throw new Error('out of order');
    };
    const found = await checkDiagram(diagram, { ...context, unsupported });
    expect(found.map(({ check }) => check)).to.include.members(['engine-runs', 'flow-complete']);
    expect(found.find(({ check }) => check === 'engine-runs')?.sentence).to.include('out of order');
  });
});
