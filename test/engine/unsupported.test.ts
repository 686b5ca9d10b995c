import { readdir } from 'node:fs/promises';
import { expect } from 'chai';
import { bpmnEngine } from '../../src/engine/bpmn-engine/index.ts';
import { UnsupportedDiagram } from '../../src/engine/errors.ts';
import type { Diagram } from '../../src/model/diagram.ts';
import { calledFixtures, readFixture } from './fixture.ts';

/** What each diagram of `test/fixtures/engine/unsupported` is refused for: the element named, and a part of the reason. */
const REFUSED: Readonly<Record<string, readonly [element: string, reason: string]>> = {
  'abstract-task': ['A', 'task of no kind'],
  'ad-hoc-sub-process': ['Sub', 'ad-hoc sub-process'],
  'call-of-nothing': ['Call', 'calls the process Elsewhere, which is not at hand'],
  'cancel-event': ['End', 'cancel end event'],
  'compensation-activity': ['Undo', 'for compensation'],
  'compensation-event': ['Throw', 'compensate intermediate throw event'],
  'completion-condition': ['A', 'completion condition'],
  'complex-gateway': ['Complex', 'complex gateway'],
  'condition-in-another-language': ['Which_A', 'condition in javascript'],
  'conditional-event': ['Catch', 'conditional intermediate catch event'],
  'conditional-start': ['Start', 'conditional start event'],
  'cycle-as-expression': ['Catch', 'not written out'],
  'empty-catch': ['Catch', 'empty intermediate catch event'],
  'error-that-does-not-interrupt': ['Caught', 'without interrupting'],
  'error-without-code': ['End', 'error that has no code'],
  'escalation-event': ['Throw', 'escalation intermediate throw event'],
  'event-reached-two-ways': ['Late', 'reached another way too'],
  'event-sub-process': ['OnEvent', 'event sub-process'],
  'flow-out-of-sub-process': ['Flow_out', 'of the same process'],
  'inclusive-join': ['Join', 'inclusive gateway that joins'],
  'instances-without-collection': ['A', 'no input collection'],
  'instantiating-receive': ['Receive', 'start the process itself'],
  'link-event': ['Catch', 'link intermediate catch event'],
  'loop-without-wait': ['Back', 'loop in which nothing waits'],
  'loose-element': ['Loose', 'led to by nothing'],
  'malformed-condition': ['Which_A', 'syntax fault'],
  'malformed-mapping': ['A', 'begins with "="'],
  'manual-task': ['A', 'manual task'],
  'mapping-to-a-path': ['A', '"person.name", which is no name'],
  'message-to-itself': ['Hear', 'which the same process throws'],
  'message-without-name': ['Catch', 'message that has no name'],
  'no-start-event': ['Process_1', '0 start events'],
  'output-collection': ['A', 'output collection'],
  'receive-without-message': ['Receive', 'message that has no name'],
  'retries-that-are-no-number': ['Ask', 'no whole number'],
  'script-task': ['Script', 'no scripts'],
  'service-task-without-operation': ['Ask', 'names no operation'],
  'several-sub-processes': ['Sub', 'several instances'],
  'signal-start': ['Start', 'signal start event'],
  'signal-without-name': ['Throw', 'names no signal'],
  'standard-loop': ['A', 'standard loop'],
  'task-behind-event-based-gateway': ['A', 'no catching event'],
  'timer-start': ['Start', 'timer start event'],
  'timer-without-time': ['Catch', 'without a time'],
  transaction: ['Sub', 'transaction'],
  'two-event-definitions': ['Catch', 'more than one event definition'],
  'two-flows-between-two-elements': ['Flow_2', 'second flow from <Which> to <End>'],
  'two-start-events': ['Process_1', '2 start events'],
  'waiting-start-of-sub-process': ['InnerStart', 'starts a sub-process and waits'],
};

describe('what bpmn-engine does not run right', () => {
  for (const [fixture, [element, reason]] of Object.entries(REFUSED)) {
    it(`should be told of, and refused: ${fixture.replaceAll('-', ' ')}`, async () => {
      // given a diagram with this construct
      const diagram = await readFixture(`unsupported/${fixture}`);

      // when it is asked about
      const [finding] = bpmnEngine.unsupported(diagram);

      // then the finding names the element and the reason, and compiling refuses the diagram for it
      expect(finding?.element).to.equal(element);
      expect(finding?.reason).to.contain(reason);
      expect(() => bpmnEngine.compile(diagram)).to.throw(UnsupportedDiagram, `<${element}>`);
    });
  }

  it('should be tested for every diagram of the folder', async () => {
    const files = await readdir(new URL('../fixtures/engine/unsupported/', import.meta.url));

    expect(files.map((file) => file.replace('.bpmn', '')).toSorted()).to.deep.equal(Object.keys(REFUSED).toSorted());
  });

  it('should not be found in a diagram that runs', async () => {
    const files = await readdir(new URL('../fixtures/engine/', import.meta.url));
    const called = await calledFixtures();

    for (const name of files.filter((file) => file.endsWith('.bpmn')).map((file) => file.replace('.bpmn', ''))) {
      expect(bpmnEngine.unsupported(await readFixture(name), called), name).to.deep.equal([]);
    }
  });

  it('should be told of at the call where it is in a called process', async () => {
    // given a diagram that calls a process with a script task
    const diagram = await readFixture('call-activity');
    const called = new Map<string, Diagram>([['Called', await readFixture('unsupported/script-task')]]);

    // when
    const findings = bpmnEngine.unsupported(diagram, called);

    // then
    expect(findings).to.have.lengthOf(1);
    expect(findings[0]?.element).to.equal('Call');
    expect(findings[0]?.reason).to.contain('<Script> is a script task');
  });

  it('should be told of where a process calls itself', async () => {
    // given
    const diagram = await readFixture('call-activity');
    const called = new Map<string, Diagram>([['Called', diagram]]);

    // when
    const findings = bpmnEngine.unsupported(diagram, called);

    // then
    expect(findings[0]?.reason).to.contain('which is under way already');
  });
});
