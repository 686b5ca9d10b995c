import { randomUUID } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FlowStage } from '../flow-stage.ts';
import { onOpened } from '../opened-stages.ts';
import { amissAs, type MetFailure } from '../planned-systems.ts';
import type { RecordedCall } from '../scripted-operations.ts';
import { type CoveredRun, diagramHash } from './coverage.ts';
import { type FiledRuns, runsText } from './coverage-file.ts';
import { byMeasure } from './measure.ts';
import { type Passage, passageOf } from './passage.ts';

/** What mocha says of the test at hand. */
interface HookContext {
  readonly currentTest?: { fullTitle(): string; readonly state?: string | undefined };
}

/** Root hooks, as mocha takes them from a file it is told to `--import`. */
export interface CoverageHooks {
  readonly mochaHooks: {
    beforeEach(this: HookContext): void;
    afterEach(this: HookContext): void;
    afterAll(): Promise<void>;
  };
}

/** A flow, and the test it was opened in. */
interface Opened {
  readonly stage: FlowStage;
  test: string | null;
  passed: boolean;
}

/**
 * Collects what the tests of a mocha run cover of the diagrams, and writes it into a folder when they are done: a file for each process.
 * `reglament test --merge` puts it to what the scenarios cover. A flow counts for the test that opened it; one that was
 * opened before the tests, for the first of them.
 */
export function collectCoverage(folder: string): CoverageHooks {
  const opened: Opened[] = [];
  let test: string | null = null;
  const stop = onOpened((stage) => opened.push({ stage, test, passed: true }));
  return {
    mochaHooks: {
      beforeEach() {
        test = this.currentTest?.fullTitle() ?? null;
        for (const flow of opened) flow.test ??= test;
      },
      afterEach() {
        const passed = this.currentTest?.state !== 'failed';
        for (const flow of opened) if (flow.test === test && !passed) flow.passed = false;
        test = null;
      },
      async afterAll() {
        stop();
        await mkdir(folder, { recursive: true });
        await writeFile(join(folder, `flows-${randomUUID()}.json`), runsText(filedRuns(opened)));
      },
    },
  };
}

/** The runs by diagram; a test that opened several flows of one diagram is one run. */
function filedRuns(opened: readonly Opened[]): readonly FiledRuns[] {
  const byDiagram = Map.groupBy(opened, ({ stage }) => `${stage.parts.key} ${diagramHash(stage.parts.content)}`);
  return [...byDiagram].map(([name, flows]) => {
    const [key = '', diagram = ''] = name.split(' ');
    const byTest = Map.groupBy(flows, ({ test }) => test ?? 'outside of the tests');
    const runs = [...byTest].map(([test, of]): CoveredRun => ({
      kind: 'test',
      name: test,
      title: test,
      passed: of.every(({ passed }) => passed),
      passage: of.flatMap(({ stage }) => passagesOf(stage)).reduce(sum, byMeasure(() => ({}))),
    }));
    return { key, diagram, runs };
  });
}

function passagesOf({ cases, calls, definition, parts }: FlowStage): readonly Passage[] {
  return cases.all().map((subject) => {
    const own = calls.filter(({ caseId }) => caseId === subject.id);
    const failures = own.flatMap((call): readonly MetFailure[] => failuresAt(call, parts.operations));
    return passageOf(subject, definition, parts.calendar, failures);
  });
}

function failuresAt({ element, operation, input, answer, failure, scripted }: RecordedCall, operations: FlowStage['parts']['operations']): readonly MetFailure[] {
  if (scripted !== null) return [{ element, failure: scripted }];
  if (failure === 'system-refused') return [{ element, failure: 'refused' }];
  if (failure === 'system-unavailable') return [{ element, failure: 'down' }];
  const asked = operations.get(operation);
  return asked === undefined || answer === null ? [] : amissAs(asked, input, answer).map((amiss) => ({ element, failure: amiss }));
}

function sum(one: Passage, other: Passage): Passage {
  return byMeasure((measure) => {
    const counts: Record<string, number> = { ...one[measure] };
    for (const [id, times] of Object.entries(other[measure])) counts[id] = (counts[id] ?? 0) + times;
    return counts;
  });
}
