import { expect } from 'chai';
import { findingsAfter, findingsIn } from '../fixture.ts';

describe('the check engine-runs', () => {
  it('should let a diagram through that the engine runs right', async () => {
    expect(await findingsIn('engine-runs', 'valid')).to.deep.equal([]);
  });

  it('should name what the engine cannot load', async () => {
    const found = await findingsIn('engine-runs', 'invalid');
    const named = found.find(({ sentence }) => sentence.includes('complex gateway'));
    expect(named).to.include({ element: 'gateway_process_3', line: 88 });
  });

  it('should find a script', async () => {
    const found = await findingsAfter('engine-runs', [[/serviceTask( id="process_5"[^]*?)<\/bpmn:serviceTask>/, 'scriptTask$1</bpmn:scriptTask>']]);
    expect(found.map(({ element }) => element)).to.include('process_5');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('no scripts are run');
  });

  it('should find a task of no kind', async () => {
    const found = await findingsAfter('engine-runs', [[/serviceTask( id="process_5"[^]*?)<\/bpmn:serviceTask>/, 'task$1</bpmn:task>']]);
    expect(found.map(({ element }) => element)).to.include('process_5');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('a task of no kind');
  });

  it('should find a process started by a timer', async () => {
    const found = await findingsAfter('engine-runs', [['<bpmn:messageEventDefinition id="start_message" messageRef="message_application" />', '<bpmn:timerEventDefinition id="start_timer"><bpmn:timeDuration>PT1M</bpmn:timeDuration></bpmn:timerEventDefinition>']]);
    expect(found.map(({ element }) => element)).to.include('start');
    expect(found.map(({ sentence }) => sentence).join('\n')).to.include('timer');
  });

  const refused: readonly (readonly [sentence: string, replacements: readonly (readonly [string | RegExp, string])[], element: string])[] = [
    [
      'an inclusive gateway that joins',
      [
        [/exclusiveGateway( id="gateway_process_3"[^]*?<\/bpmn:)exclusiveGateway/, 'inclusiveGateway$1inclusiveGateway'],
        ['sourceRef="process_2" targetRef="refused_sign_in"', 'sourceRef="process_2" targetRef="gateway_process_3"'],
      ],
      'gateway_process_3',
    ],
    [
      'an event sub-process',
      [['<bpmn:endEvent id="completed"', '<bpmn:subProcess id="aside" triggeredByEvent="true"><bpmn:startEvent id="called" /></bpmn:subProcess><bpmn:endEvent id="completed"']],
      'aside',
    ],
    ['a second start', [['<bpmn:endEvent id="completed"', '<bpmn:startEvent id="second" /><bpmn:endEvent id="completed"']], 'process'],
    [
      'a standard loop',
      [[/(<bpmn:serviceTask id="process_5"[^]*?)<\/bpmn:serviceTask>/, '$1<bpmn:standardLoopCharacteristics id="loop" /></bpmn:serviceTask>']],
      'process_5',
    ],
    [
      'a second flow between the same two elements',
      [['<bpmn:dataObject id="document_object" />', '<bpmn:dataObject id="document_object" /><bpmn:sequenceFlow id="twice" sourceRef="process_5" targetRef="completed" />']],
      'twice',
    ],
    [
      'a compensation',
      [[/(id="completed"[^]*?<\/bpmn:incoming>)/, '$1<bpmn:compensateEventDefinition id="undo" />']],
      'completed',
    ],
    [
      'a loop in which nothing waits',
      [['<bpmn:dataObject id="document_object" />', '<bpmn:dataObject id="document_object" /><bpmn:sequenceFlow id="round" sourceRef="gateway_process_3" targetRef="condition_1" />'], ['=signIn = "verified"', '=true'], [/(id="flow_condition_1__process_3" name="да" sourceRef="condition_1" targetRef=")process_3/, '$1gateway_process_3']],
      'condition_1',
    ],
    [
      'a condition in another language',
      [['<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression"', '<bpmn:conditionExpression xsi:type="bpmn:tFormalExpression" language="groovy"']],
      'flow_condition_1__process_3',
    ],
  ];
  for (const [sentence, replacements, element] of refused) {
    it(`should find ${sentence}`, async () => {
      expect((await findingsAfter('engine-runs', replacements)).map((found) => found.element)).to.include(element);
    });
  }
});
