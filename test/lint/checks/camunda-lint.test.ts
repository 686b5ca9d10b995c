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
});
