import { expect } from 'chai';
import type { FlowNode } from '../../src/model/diagram.ts';
import { DiagramUnreadable } from '../../src/model/errors.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';

describe('readDiagram', () => {
  it('should read the process, its nodes and its flows in document order', async () => {
    // given
    const xml = bpmn(`
      <bpmn:startEvent id="Start"><bpmn:outgoing>Flow_1</bpmn:outgoing></bpmn:startEvent>
      <bpmn:exclusiveGateway id="Which" name="Which way?" default="Flow_3">
        <bpmn:incoming>Flow_1</bpmn:incoming><bpmn:outgoing>Flow_2</bpmn:outgoing><bpmn:outgoing>Flow_3</bpmn:outgoing>
      </bpmn:exclusiveGateway>
      <bpmn:endEvent id="Yes"><bpmn:incoming>Flow_2</bpmn:incoming></bpmn:endEvent>
      <bpmn:endEvent id="No"><bpmn:incoming>Flow_3</bpmn:incoming></bpmn:endEvent>
      <bpmn:sequenceFlow id="Flow_1" sourceRef="Start" targetRef="Which" />
      <bpmn:sequenceFlow id="Flow_2" name="yes" sourceRef="Which" targetRef="Yes">
        <bpmn:conditionExpression>=yes</bpmn:conditionExpression>
      </bpmn:sequenceFlow>
      <bpmn:sequenceFlow id="Flow_3" sourceRef="Which" targetRef="No" />`);

    // when
    const diagram = await readDiagram(xml);

    // then
    expect(diagram.processId).to.equal('Process_1');
    expect([...diagram.nodes.keys()]).to.deep.equal(['Start', 'Which', 'Yes', 'No']);
    expect(diagram.nodes.get('Which')).to.deep.include({
      type: 'exclusiveGateway',
      name: 'Which way?',
      scope: 'Process_1',
      incoming: ['Flow_1'],
      outgoing: ['Flow_2', 'Flow_3'],
      defaultFlow: 'Flow_3',
    });
    expect(diagram.flows.get('Flow_2')).to.deep.equal({
      id: 'Flow_2',
      name: 'yes',
      source: 'Which',
      target: 'Yes',
      condition: '=yes',
    });
    expect(diagram.flows.get('Flow_3')?.condition).to.equal(null);
  });

  it('should know the flows of an element that does not list them', async () => {
    const { nodes } = await readDiagram(
      bpmn('<bpmn:startEvent id="A" /><bpmn:endEvent id="B" /><bpmn:sequenceFlow id="F" sourceRef="A" targetRef="B" />'),
    );

    expect(nodes.get('A')).to.deep.include({ incoming: [], outgoing: ['F'] });
    expect(nodes.get('B')).to.deep.include({ incoming: ['F'], outgoing: [] });
  });

  it('should read what a user task asks and of whom', async () => {
    const task = await readNode(`<bpmn:userTask id="Node">
      <bpmn:extensionElements>
        <zeebe:userTask />
        <zeebe:formDefinition formId="signature" />
        <zeebe:assignmentDefinition candidateGroups="counter, head" />
        <zeebe:ioMapping><zeebe:input source="=a" target="b" /><zeebe:output source="=c" target="d" /></zeebe:ioMapping>
        <reg:completion operation="signature-authority.sign" />
        <reg:source act="atyrau-394-2011" paragraph="6" item="9" />
        <reg:source act="atyrau-394-2011" table="1" action="2" />
        <reg:deadline duration="PT10M" group="t1a2" when="always" />
        <reg:remark>numbered twice</reg:remark>
      </bpmn:extensionElements>
    </bpmn:userTask>`);

    expect(task).to.deep.include({
      formId: 'signature',
      positions: ['counter', 'head'],
      completionOperation: 'signature-authority.sign',
      inputs: [{ source: '=a', target: 'b' }],
      outputs: [{ source: '=c', target: 'd' }],
      sources: [
        { act: 'atyrau-394-2011', paragraph: '6', item: '9', table: null, action: null },
        { act: 'atyrau-394-2011', paragraph: null, item: null, table: '1', action: '2' },
      ],
      deadline: { duration: 'PT10M', businessDays: null, group: 't1a2', when: 'always', from: null, countsReceiptDay: null, countsIssueDay: null },
      remarks: ['numbered twice'],
    });
  });

  it('should read what a service task asks for', async () => {
    const task = await readNode(`<bpmn:serviceTask id="Node">
      <bpmn:extensionElements>
        <zeebe:taskDefinition type="persons-register.find" retries="5" />
        <zeebe:taskHeaders><zeebe:header key="limit" value="10" /></zeebe:taskHeaders>
        <reg:deadline businessDays="3" />
      </bpmn:extensionElements>
    </bpmn:serviceTask>`);

    expect(task).to.deep.include({ operation: 'persons-register.find', retries: 5, headers: { limit: '10' } });
    expect(task.deadline?.businessDays).to.equal(3);
  });

  it('should try a job three times where nothing is said', async () => {
    const task = await readNode('<bpmn:serviceTask id="Node" />');

    expect(task).to.deep.include({ operation: null, retries: 3 });
  });

  for (const [title, definition, expected] of [
    ['a timer', '<bpmn:timerEventDefinition><bpmn:timeDuration>P1D</bpmn:timeDuration></bpmn:timerEventDefinition>', { event: 'timer', timer: { type: 'duration', value: 'P1D' } }],
    ['a cycle', '<bpmn:timerEventDefinition><bpmn:timeCycle>R3/P1D</bpmn:timeCycle></bpmn:timerEventDefinition>', { event: 'timer', timer: { type: 'cycle', value: 'R3/P1D' } }],
    ['a message', '<bpmn:messageEventDefinition messageRef="Message_1" />', { event: 'message', messageName: 'payment' }],
    ['a signal', '<bpmn:signalEventDefinition signalRef="Signal_1" />', { event: 'signal', signalName: 'ready' }],
    ['an error', '<bpmn:errorEventDefinition errorRef="Error_1" />', { event: 'error', errorCode: 'unknown' }],
    ['an escalation', '<bpmn:escalationEventDefinition escalationRef="Escalation_1" />', { event: 'escalation', escalationCode: 'late' }],
    ['a condition', '<bpmn:conditionalEventDefinition><bpmn:condition>=paid</bpmn:condition></bpmn:conditionalEventDefinition>', { event: 'conditional', condition: '=paid' }],
  ] as const) {
    it(`should read a boundary event of ${title}`, async () => {
      const xml = bpmn(
        `<bpmn:userTask id="Host" /><bpmn:boundaryEvent id="Node" attachedToRef="Host" cancelActivity="false">${definition}</bpmn:boundaryEvent>`,
        `<bpmn:message id="Message_1" name="payment" /><bpmn:signal id="Signal_1" name="ready" /><bpmn:error id="Error_1" errorCode="unknown" /><bpmn:escalation id="Escalation_1" escalationCode="late" />`,
      );

      const { nodes } = await readDiagram(xml);

      expect(nodes.get('Node')).to.deep.include({ ...expected, attachedTo: 'Host', interrupting: false });
    });
  }

  it('should read several instances of an activity', async () => {
    const task = await readNode(`<bpmn:userTask id="Node"><bpmn:multiInstanceLoopCharacteristics isSequential="true">
      <bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=members" inputElement="member" /></bpmn:extensionElements>
    </bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>`);

    expect(task.multiInstance).to.deep.equal({
      sequential: true,
      inputCollection: '=members',
      inputElement: 'member',
      completionCondition: null,
      outputCollection: null,
      outputElement: null,
    });
    expect(task.standardLoop).to.equal(null);
  });

  it('should read what ends the instances of an activity early, and what they give', async () => {
    const task = await readNode(`<bpmn:userTask id="Node"><bpmn:multiInstanceLoopCharacteristics>
      <bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=members" outputCollection="votes" outputElement="=vote" /></bpmn:extensionElements>
      <bpmn:completionCondition>=numberOfCompletedInstances > 2</bpmn:completionCondition>
    </bpmn:multiInstanceLoopCharacteristics></bpmn:userTask>`);

    expect(task.multiInstance).to.deep.equal({
      sequential: false,
      inputCollection: '=members',
      inputElement: null,
      completionCondition: '=numberOfCompletedInstances > 2',
      outputCollection: 'votes',
      outputElement: '=vote',
    });
  });

  it('should read how often an activity is done again', async () => {
    const task = await readNode(`<bpmn:userTask id="Node"><bpmn:standardLoopCharacteristics testBefore="true" loopMaximum="3">
      <bpmn:loopCondition>=again</bpmn:loopCondition>
    </bpmn:standardLoopCharacteristics></bpmn:userTask>`);

    expect(task.standardLoop).to.deep.equal({ condition: '=again', testBefore: true, maximum: 3 });
    expect(task.multiInstance).to.equal(null);
  });

  it('should read when a complex gateway is activated, and the name of a link', async () => {
    const gateway = await readNode(
      '<bpmn:complexGateway id="Node"><bpmn:activationCondition>=activationCount > 1</bpmn:activationCondition></bpmn:complexGateway>',
    );
    const link = await readNode('<bpmn:intermediateThrowEvent id="Node"><bpmn:linkEventDefinition name="onward" /></bpmn:intermediateThrowEvent>');

    expect(gateway.condition).to.equal('=activationCount > 1');
    expect(link).to.deep.include({ event: 'link', linkName: 'onward' });
  });

  it('should read an event sub-process and whether its start event interrupts', async () => {
    const { nodes } = await readDiagram(
      bpmn('<bpmn:subProcess id="Sub" triggeredByEvent="true"><bpmn:startEvent id="S" isInterrupting="false" /></bpmn:subProcess>'),
    );

    expect(nodes.get('Sub')?.triggeredByEvent).to.equal(true);
    expect(nodes.get('S')?.interrupting).to.equal(false);
  });

  it('should read who compensates an activity, and which activity is to be compensated', async () => {
    const { nodes } = await readDiagram(
      bpmn(`<bpmn:userTask id="A" /><bpmn:userTask id="UndoA" isForCompensation="true" />
        <bpmn:boundaryEvent id="AUndone" attachedToRef="A"><bpmn:compensateEventDefinition /></bpmn:boundaryEvent>
        <bpmn:endEvent id="Undo"><bpmn:compensateEventDefinition activityRef="A" /></bpmn:endEvent>
        <bpmn:association id="AUndone_UndoA" associationDirection="One" sourceRef="AUndone" targetRef="UndoA" />`),
    );

    expect(nodes.get('AUndone')?.compensationHandler).to.equal('UndoA');
    expect(nodes.get('UndoA')?.isForCompensation).to.equal(true);
    expect(nodes.get('Undo')?.compensates).to.equal('A');
  });

  it('should give each node of a sub-process the sub-process as its scope', async () => {
    const { nodes } = await readDiagram(
      bpmn('<bpmn:subProcess id="Sub"><bpmn:subProcess id="Inner"><bpmn:userTask id="Deep" /></bpmn:subProcess></bpmn:subProcess>'),
    );

    expect([...nodes.values()].map(({ id, scope }) => [id, scope])).to.deep.equal([
      ['Sub', 'Process_1'],
      ['Inner', 'Sub'],
      ['Deep', 'Inner'],
    ]);
  });

  it('should read pools, lanes and message flows', async () => {
    // given a pool with lanes, one of them inside another, and a black box
    const xml = bpmn(
      `<bpmn:laneSet id="LaneSet_1">
        <bpmn:lane id="Lane_1" name="Office"><bpmn:flowNodeRef>A</bpmn:flowNodeRef><bpmn:flowNodeRef>B</bpmn:flowNodeRef>
          <bpmn:childLaneSet id="LaneSet_2"><bpmn:lane id="Lane_2" name="Counter"><bpmn:flowNodeRef>B</bpmn:flowNodeRef></bpmn:lane></bpmn:childLaneSet>
        </bpmn:lane>
      </bpmn:laneSet>
      <bpmn:userTask id="A" /><bpmn:userTask id="B" />`,
      `<bpmn:collaboration id="Collaboration_1">
        <bpmn:participant id="Pool_1" name="Department" processRef="Process_1" />
        <bpmn:participant id="Pool_2" name="Applicant" />
        <bpmn:messageFlow id="MessageFlow_1" name="asks" sourceRef="Pool_2" targetRef="A" />
      </bpmn:collaboration>`,
    );

    // when
    const diagram = await readDiagram(xml);

    // then the innermost lane is the node's own
    expect(diagram.lanes.map(({ id, name }) => [id, name])).to.deep.equal([['Lane_1', 'Office'], ['Lane_2', 'Counter']]);
    expect(diagram.nodes.get('A')?.lane).to.equal('Lane_1');
    expect(diagram.nodes.get('B')?.lane).to.equal('Lane_2');
    expect(diagram.participants).to.deep.equal([
      { id: 'Pool_1', name: 'Department', process: 'Process_1' },
      { id: 'Pool_2', name: 'Applicant', process: null },
    ]);
    expect(diagram.messageFlows).to.deep.equal([{ id: 'MessageFlow_1', name: 'asks', source: 'Pool_2', target: 'A' }]);
  });

  it('should leave data objects and artifacts aside', async () => {
    const { nodes } = await readDiagram(
      bpmn('<bpmn:dataObject id="Data" /><bpmn:userTask id="A" /><bpmn:textAnnotation id="Note"><bpmn:text>a word</bpmn:text></bpmn:textAnnotation>'),
    );

    expect([...nodes.keys()]).to.deep.equal(['A']);
  });

  describe('refuses', () => {
    for (const [title, xml, reason, line] of [
      ['an empty text', '', 'the file is empty', 1],
      ['what is no XML', 'hello', 'this is not XML', 1],
      ['another document', '<html />', 'this is not BPMN 2.0: the file begins with "html"', 1],
      ['a tag closed as another', bpmn('<bpmn:userTask id="A">\n</bpmn:task>'), 'the tag "/bpmn:task" is not closed, or closes nothing', 6],
      ['a text that is cut off', bpmn('<bpmn:userTask id="A" />').slice(0, -30), 'the tag "bpmn:process" is not closed', 4],
      ['the same id twice', bpmn('<bpmn:userTask id="A" />\n<bpmn:userTask id="A" />'), 'the id "A" is used twice', 6],
      ['an element BPMN has not', bpmn('<bpmn:wish id="A" />'), '"bpmn:Wish" has no place here', 5],
      ['an extension element its dialect has not', bpmn('<bpmn:userTask id="A"><bpmn:extensionElements><zeebe:wish /></bpmn:extensionElements></bpmn:userTask>'), '"zeebe:Wish" has no place here', 5],
      ['a flow to nothing', bpmn('<bpmn:startEvent id="A" /><bpmn:sequenceFlow id="F" sourceRef="A" targetRef="Nowhere" />'), 'targetRef of "F" refers to "Nowhere"', 5],
      ['an element without an id', bpmn('<bpmn:userTask />'), 'an element "bpmn:UserTask" has no id', null],
      ['a deadline that is no number', bpmn('<bpmn:userTask id="A"><bpmn:extensionElements><reg:deadline businessDays="three" /></bpmn:extensionElements></bpmn:userTask>'), '<A> businessDays is no whole number', null],
      ['a file without an executable process', bpmn('').replace('isExecutable="true"', 'isExecutable="false"'), '0 processes are marked executable', null],
      ['a file with two executable processes', bpmn('', '<bpmn:process id="Other" isExecutable="true" />'), '2 processes are marked executable', null],
    ] as const) {
      it(`${title}, saying why and where`, async () => {
        const error = await refusal(xml);

        expect(error.reason).to.contain(reason);
        expect(error.line).to.equal(line);
      });
    }
  });
});

async function readNode(xml: string): Promise<FlowNode> {
  const node = (await readDiagram(bpmn(xml))).nodes.get('Node');
  if (node === undefined) throw new TypeError('no element "Node"');
  return node;
}

async function refusal(xml: string): Promise<DiagramUnreadable> {
  try {
    await readDiagram(xml);
  } catch (error) {
    if (error instanceof DiagramUnreadable) return error;
    throw error;
  }
  throw new TypeError('the text was read');
}

/** A file whose process holds `content`; `content` begins in line 5. */
function bpmn(content: string, roots = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:reg="urn:reglament:1" id="Definitions_1" targetNamespace="urn:reglament:test">
${roots.replaceAll('\n', ' ')}
<bpmn:process id="Process_1" isExecutable="true">
${content}
</bpmn:process>
</bpmn:definitions>
`;
}
