import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check camunda-lint', () => {
  it('should let through what the rules of Camunda 8 find nothing in', async () => {
    expect(await findingsIn('camunda-lint', 'valid')).to.deep.equal([]);
  });

  it('should name the element and the rule', async () => {
    const found = await findingsIn('camunda-lint', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('(rule camunda-compat/duplicate-task-headers)'));
    expect(named).to.include({ element: 'process_5', line: 114 });
  });

  it('should find a step without a name', async () => {
    const found = await findingsAfter('camunda-lint', [[' name="Процесс 3. Проверить документы"', '']]);
    expect(found.map(({ element }) => element)).to.include('process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('(rule label-required)');
  });

  it('should find a gateway that both joins and splits', async () => {
    const found = await findingsAfter('camunda-lint', [['sourceRef="process_2" targetRef="refused_sign_in"', 'sourceRef="process_2" targetRef="gateway_process_3"'], ['<bpmn:incoming>flow_process_3__gateway_process_3</bpmn:incoming>', '<bpmn:incoming>flow_process_3__gateway_process_3</bpmn:incoming><bpmn:incoming>flow_process_2__refused_sign_in</bpmn:incoming>']]);
    expect(found.map(({ element }) => element)).to.include('gateway_process_3');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('(rule no-gateway-join-fork)');
  });

  const beside = (elements: string): readonly [string, string] => ['<bpmn:endEvent id="completed"', `${elements}<bpmn:endEvent id="completed"`];
  const rulesIn = async (elements: string): Promise<readonly string[]> =>
    (await findingsAfter('camunda-lint', [beside(elements)])).flatMap(({ sentence }) => /camunda-compat\/[a-z-]+|no-[a-z-]+(?=\))/.exec(sentence) ?? []);
  const condition = '<bpmn:conditionalEventDefinition id="event"><bpmn:condition>=iin != null</bpmn:condition></bpmn:conditionalEventDefinition>';
  const cycle = '<bpmn:timerEventDefinition id="event"><bpmn:timeCycle>R3/PT1H</bpmn:timeCycle></bpmn:timerEventDefinition>';
  const link = (id: string, type: string): string => `<bpmn:${type} id="${id}" name="${id}"><bpmn:linkEventDefinition id="${id}_link" name="on" /></bpmn:${type}>`;

  const more: readonly (readonly [string, string, string])[] = [
    ['a complex gateway', 'element-type', '<bpmn:complexGateway id="some" name="some" />'],
    ['a conditional event', 'element-type', `<bpmn:intermediateCatchEvent id="one" name="one">${condition}</bpmn:intermediateCatchEvent>`],
    ['a standard loop', 'loop-characteristics', '<bpmn:subProcess id="one" name="one"><bpmn:standardLoopCharacteristics id="loop" /></bpmn:subProcess>'],
    ['a cycle that is waited for once', 'timer', `<bpmn:intermediateCatchEvent id="one" name="one">${cycle}</bpmn:intermediateCatchEvent>`],
    ['a message known by its name alone', 'subscription', '<bpmn:receiveTask id="one" name="one" messageRef="message_application" />'],
    [
      'links of one name in two scopes',
      'link-event',
      `${link('a', 'intermediateCatchEvent')}${link('b', 'intermediateThrowEvent')}<bpmn:subProcess id="sub" name="sub">${link('c', 'intermediateCatchEvent')}${link('d', 'intermediateThrowEvent')}</bpmn:subProcess>`,
    ],
  ];
  for (const [what, rule, elements] of more) {
    it(`should let ${what} be`, async () => {
      expect(await rulesIn(elements)).to.not.include(`camunda-compat/${rule}`);
    });
  }

  it('should keep the rest of a rule of which it lets a part be', async () => {
    expect(await rulesIn('<bpmn:transaction id="one" name="one" />')).to.include('camunda-compat/element-type');
    const monthly = cycle.replace('R3/PT1H', 'every month');
    expect(await rulesIn(`<bpmn:boundaryEvent id="one" name="one" attachedToRef="process_3" cancelActivity="false">${monthly}</bpmn:boundaryEvent>`)).to.include('camunda-compat/timer');
  });
});
