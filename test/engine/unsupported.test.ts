import { readdir } from 'node:fs/promises';
import { expect } from 'chai';
import { UnsupportedDiagram } from '../../src/engine/errors.ts';
import type { Diagram } from '../../src/model/diagram.ts';
import { constructs } from './constructs.ts';
import { engines } from './engines.ts';
import { readFixture } from './fixture.ts';

/**
 * Faults of a diagram that no engine can run, by fixture in `test/fixtures/engine/unsupported`: the element named, and a
 * part of the reason. Constructs of BPMN that an engine leaves out are told in `constructs.ts`.
 */
const FAULTS: Readonly<Record<string, readonly [element: string, reason: string]>> = {
  'call-of-nothing': ['Call', 'calls the process Elsewhere, which is not at hand'],
  'condition-in-another-language': ['Which_A', 'condition in javascript'],
  'empty-catch': ['Catch', 'empty intermediate catch event'],
  'error-that-does-not-interrupt': ['Caught', 'without interrupting'],
  'error-without-code': ['End', 'error that has no code'],
  'event-reached-two-ways': ['Late', 'reached another way too'],
  'flow-out-of-sub-process': ['Flow_out', 'of the same process'],
  'instances-without-collection': ['A', 'no input collection'],
  'loop-through-links': ['In', 'loop in which nothing waits'],
  'loop-without-wait': ['Back', 'loop in which nothing waits'],
  'loose-element': ['Loose', 'led to by nothing'],
  'malformed-condition': ['Which_A', 'syntax fault'],
  'malformed-mapping': ['A', 'begins with "="'],
  'mapping-to-a-path': ['A', '"person.name", which is no name'],
  'mapping-to-what-every-object-has': ['A', '"constructor", which is no name'],
  'instances-under-a-name-every-object-has': ['Vote', '"__proto__", which is no name'],
  'message-to-itself': ['Hear', 'which the same process throws'],
  'message-without-name': ['Catch', 'message that has no name'],
  'receive-without-message': ['Receive', 'message that has no name'],
  'retries-that-are-no-number': ['Ask', 'no whole number'],
  'service-task-without-operation': ['Ask', 'names no operation'],
  'signal-without-name': ['Throw', 'names no signal'],
  'task-behind-event-based-gateway': ['A', 'no catching event'],
  'timer-without-time': ['Catch', 'without a time'],
  'waiting-start-of-sub-process': ['InnerStart', 'starts a sub-process and'],
};

/** Faults in what only the native engine runs: bpmn-engine refuses the construct whole. */
const NATIVE_FAULTS: typeof FAULTS = {
  'compensation-handler-in-the-flow': ['UndoA', 'for compensation, to which no sequence flow leads'],
  'compensation-without-handler': ['AUndone', 'no activity that is for compensation'],
  'condition-not-given': ['Wait', 'a condition that is not given'],
  'escalation-without-code': ['Late', 'an escalation that has no code'],
  'event-sub-process-in-several-instances': ['OnEvent', 'which its event repeats'],
  'event-sub-process-in-the-flow': ['OnEvent', 'an event sub-process, to which no sequence flow leads'],
  'link-into-another-scope': ['Out', 'a link with 0 catching ends'],
  'link-nobody-throws': ['Onward', 'a link that nobody throws'],
  'link-without-catch': ['Onward', 'a link with 0 catching ends'],
  'standard-loop-without-end': ['A', 'without a condition or a maximum'],
  'output-element-without-collection': ['A', 'an output element and no output collection'],
};

for (const engine of engines) {
  describe(`faults of a diagram that ${engine.name} does not run`, () => {
    for (const [fixture, [element, reason]] of Object.entries(engine.name === 'native' ? { ...FAULTS, ...NATIVE_FAULTS } : FAULTS)) {
      it(`should be told of, and refused: ${fixture.replaceAll('-', ' ')}`, async () => {
        // given a diagram with this fault
        const diagram = await readFixture(`unsupported/${fixture}`);

        // when it is asked about
        const findings = engine.unsupported(diagram).filter((finding) => finding.element === element);

        // then a finding names the element and the reason, and compiling refuses the diagram for it
        expect(findings.map((finding) => finding.reason).join('; ')).to.contain(reason);
        expect(() => engine.compile(diagram)).to.throw(UnsupportedDiagram, `<${element}>`);
      });
    }

    it('should be told of at the call where it is in a called process', async () => {
      // given a diagram that calls a process with a script task
      const diagram = await readFixture('call-activity');
      const called = new Map<string, Diagram>([['Called', await readFixture('unsupported/script-task')]]);

      // when
      const findings = engine.unsupported(diagram, called);

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
      const findings = engine.unsupported(diagram, called);

      // then
      expect(findings[0]?.reason).to.contain('which is under way already');
    });
  });
}

describe('the diagrams that are not run', () => {
  it('should each be a fault of a diagram or a construct no engine runs', async () => {
    const files = await readdir(new URL('../fixtures/engine/unsupported/', import.meta.url));
    const left = constructs.flatMap(({ fixtures }) => fixtures).filter((fixture) => fixture.startsWith('unsupported/'));

    expect(files.map((file) => `unsupported/${file.replace('.bpmn', '')}`)).to.have.members([
      ...Object.keys({ ...FAULTS, ...NATIVE_FAULTS }).map((fixture) => `unsupported/${fixture}`),
      ...left,
    ]);
  });
});
