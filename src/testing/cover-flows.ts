import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { diagramHash, type CoveredRun } from './coverage/coverage.ts';
import { runsText, type FiledRuns } from './coverage/coverage-file.ts';
import { byMeasure } from './coverage/measure.ts';
import { passageOf, type Passage } from './coverage/passage.ts';
import type { FlowCase } from './flow-case.ts';
import { onCaseStarted } from './started-cases.ts';

/** What of mocha's context is used: the test at hand. */
interface HookContext {
  readonly currentTest?: { readonly title: string; readonly state?: string; fullTitle(): string } | undefined;
}

/** Root hooks as mocha takes them. */
export interface FlowHooks {
  beforeAll(this: unknown): void;
  afterEach(this: HookContext): void;
  afterAll(this: unknown): void;
}

/** A test that moved a case. */
interface Covered {
  readonly name: string;
  readonly title: string;
  readonly passed: boolean;
  readonly subject: FlowCase;
}

/**
 * Root hooks of mocha that write what the flow tests of a run have covered, for `reglament test --merge FILE` to put beside
 * the scenarios: `export const mochaHooks = coverFlows('coverage/tests.json')` in a file that mocha requires. A case
 * counts for the test it was begun in, or, begun in a hook, for the first test after it.
 */
export function coverFlows(file: string): FlowHooks {
  const begun: FlowCase[] = [];
  const covered: Covered[] = [];
  let stop = (): void => {};
  return {
    beforeAll: () => {
      stop = onCaseStarted((subject) => begun.push(subject));
    },
    afterEach() {
      const test = this.currentTest;
      if (test === undefined) return;
      const of = { name: test.fullTitle(), title: test.title, passed: test.state === 'passed' };
      covered.push(...begun.splice(0).map((subject) => ({ ...of, subject })));
    },
    afterAll: () => {
      stop();
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, runsText(filed(covered)));
    },
  };
}

/** The runs by diagram: what several cases of one test passed on a diagram is one run. */
function filed(covered: readonly Covered[]): readonly FiledRuns[] {
  const diagrams = new Map<string, { readonly key: string; readonly diagram: string; readonly runs: Map<string, CoveredRun> }>();
  for (const { name, title, passed, subject } of covered) {
    const { key, content, calendar } = subject.stage.parts;
    const diagram = diagramHash(content);
    const one = diagrams.get(`${key} ${diagram}`) ?? { key, diagram, runs: new Map<string, CoveredRun>() };
    diagrams.set(`${key} ${diagram}`, one);
    const failures = subject.calls.flatMap(({ element, scripted }) => (scripted === null ? [] : [{ element, failure: scripted }]));
    const passage = passageOf(subject.case, subject.stage.definition, calendar, failures);
    const before = one.runs.get(name)?.passage;
    one.runs.set(name, { kind: 'test', name, title, passed, passage: before === undefined ? passage : together(before, passage) });
  }
  return [...diagrams.values()].map(({ key, diagram, runs }) => ({ key, diagram, runs: [...runs.values()] }));
}

function together(one: Passage, other: Passage): Passage {
  return byMeasure((measure) => {
    const sums = { ...one[measure] };
    for (const [id, count] of Object.entries(other[measure])) sums[id] = (sums[id] ?? 0) + count;
    return sums;
  });
}
