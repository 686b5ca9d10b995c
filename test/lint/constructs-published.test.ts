import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { nativeEngine } from '../../src/engine/native/index.ts';
import { blocksPublication, checkDiagram } from '../../src/lint/check-diagram.ts';
import type { CheckContext } from '../../src/lint/finding.ts';
import type { Diagram } from '../../src/model/diagram.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { constructs } from '../engine/constructs.ts';
import { calledFixtures, readTraces } from '../engine/fixture.ts';
import { filledIn } from './filled-in.ts';
import { laxContext } from './lax-context.ts';

/**
 * What is rightly demanded of a diagram beyond that it can be run, rule by rule, and the fixtures that show a construct
 * without it. A rule of bpmnlint goes by its own name.
 */
const demanded: readonly (readonly [why: string, rules: readonly string[], fixtures: readonly string[]])[] = [
  [
    'a run comes to one end',
    ['one-outcome'],
    [
      'long-branch-first',
      'implicit-split-of-events',
      'several-tokens',
      'parallel-mixed',
      'inclusive-split',
      'inclusive-split-without-default',
      'inclusive-join-lost-branch',
      'inclusive-join-boundary-aside',
      'inclusive-join-event-based',
      'event-based-gateway-events',
      'several-tokens-at-an-event-based-gateway',
      'complex-gateway',
      'complex-gateway-default',
      'end-signal',
      'terminate-among-tokens',
      'signals',
      'conditional-catch',
      'conditional-behind-gateway',
      'conditional-boundary',
      'boundary-signal',
      'boundary-signal-interrupting',
      'event-sub-process-message-interrupting',
      'event-sub-process-signal',
      'event-sub-process-signal-interrupting',
      'event-sub-process-completing',
      'compensation-of-an-activity',
    ],
  ],
  [
    'no end is reached twice: ways parted in parallel are joined',
    ['nothing-left-behind'],
    [
      'implicit-split',
      'default-flow-of-activity',
      'implicit-merge',
      'several-tokens',
      'two-flows-to-an-activity',
      'exclusive-merge',
      'parallel-surplus',
      'inclusive-join-either-way',
      'inclusive-join-surplus',
      'inclusive-join-boundary',
      'several-tokens-at-an-event-based-gateway',
    ],
  ],
  [
    'every element is passed in some run: these show who does not catch, and what is taken away',
    ['no-dead-element'],
    [
      'end-error',
      'nested-sub-processes',
      'error-beside-another-branch',
      'escalation-end-interrupting',
      'escalation-through-two',
      'escalation-interrupting',
      'escalation-boundary',
      'event-sub-process-none-after-an-interrupting',
      'event-sub-process-escalation-interrupting',
    ],
  ],
  ['an end can be reached: this fails and is mended for ever', ['end-reachable'], ['nested-sub-processes']],
  [
    'a case never stands still: these show joins that wait for each other, and one that waits for more than can come',
    ['no-deadlock'],
    ['inclusive-joins-waiting-for-each-other', 'complex-gateway-that-never-holds'],
  ],
  ['it can be told from the drawing when a complex gateway goes on', ['soundness-decided'], ['complex-gateway-reset', 'complex-gateway-either-way']],
  [
    'a default is the unfavourable way, behind listed values',
    ['default-unfavourable'],
    [
      'office-with-lanes',
      'loop',
      'exclusive-gateway',
      'parallel-in-loop',
      'decision-in-branch',
      'loop-in-branch',
      'inclusive-join-either-way',
      'inclusive-join-in-loop',
      'inclusive-join-loop-in-branch',
      'inclusive-join-lost-branch',
      'inclusive-joins-waiting-for-each-other',
      'complex-gateway',
      'complex-gateway-in-loop',
      'complex-gateway-either-way',
      'link',
      'compensation',
      'sub-process',
      'event-sub-process-error',
      'compensation-after-a-loop',
      'multi-instance-sub-process',
      'multi-instance-error-inside',
    ],
  ],
  ['ways part at a gateway', ['gateway-decides', 'camunda-compat/sequence-flow-condition'], ['implicit-split', 'default-flow-of-activity']],
  ['ways part at a gateway', ['conditional-flows'], ['implicit-split']],
  ['ways part at a gateway', ['no-implicit-split'], ['implicit-split-of-events']],
  ['a gateway joins or parts', ['no-gateway-join-fork'], ['parallel-mixed', 'inclusive-mixed', 'complex-gateway', 'complex-gateway-default']],
  ['two elements have one flow between them', ['no-duplicate-sequence-flows'], ['two-flows-to-an-activity', 'two-flows-between-two-elements']],
  ['a scope begins at an event', ['flow-complete', 'no-implicit-start', 'start-event-required'], ['process-without-start', 'sub-process-without-start']],
  [
    'a scope comes to an event at the end',
    ['flow-complete', 'end-event-required'],
    ['sub-process-at-the-end', 'sub-process-without-start', 'event-sub-process-none-after-an-interrupting'],
  ],
  ['elements hang together', ['no-disconnected'], ['sub-process-without-start']],
];

describe('what the checks ask of a construct', () => {
  let called: ReadonlyMap<string, Diagram>;
  before(async () => {
    called = await calledFixtures();
  });

  const runs = constructs.filter(({ engines }) => engines.native.kind === 'runs');
  for (const fixture of new Set(runs.flatMap(({ fixtures }) => fixtures))) {
    it(`should be nothing but its form: ${fixture}`, async () => {
      const xml = await filledIn(await readFile(new URL(`../fixtures/engine/${fixture}.bpmn`, import.meta.url), 'utf8'), await variablesOf(fixture));
      const diagram = await readDiagram(xml);
      const found = (await checkDiagram(diagram, contextOf(diagram, xml, called))).filter(blocksPublication);

      const rules = new Set(found.map(({ check, sentence }) => /\(rule (.+)\)$/.exec(sentence)?.[1] ?? check));
      const expected = demanded.filter(([, , fixtures]) => fixtures.includes(fixture)).flatMap(([, rulesAsked]) => rulesAsked);
      expect([...rules], found.map(({ element, sentence }) => `${element}: ${sentence}`).join('\n')).to.have.members([...new Set(expected)]);
    });
  }
});

/** Every operation is offered, and the engine knows the processes that are called. */
function contextOf(diagram: Diagram, xml: string, called: ReadonlyMap<string, Diagram>): CheckContext {
  const operations = [...diagram.nodes.values()].flatMap(({ operation }) => operation ?? []);
  return {
    ...laxContext({ xml, forms: { paper: {} } }),
    operations: new Map(operations.map((type) => [type, { needs: [], sets: [] }])),
    unsupported: (one) => nativeEngine.unsupported(one, called),
  };
}

/** What the traces of a fixture give, at the start or later. */
async function variablesOf(fixture: string): Promise<readonly string[]> {
  const steps = (await readTraces(fixture)).flatMap((trace) => trace.steps);
  return [...new Set(steps.flatMap(({ with: given }) => Object.keys(given ?? {})))];
}
