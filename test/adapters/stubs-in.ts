import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callOperation, type CallerContext } from '../../src/adapters/port.ts';
import type { Issue, ResultPaper } from '../../src/adapters/result-documents/paper.ts';
import { createStubOperations, type StubParts, type Stubs } from '../../src/adapters/stubs.ts';
import { callContext } from './call-context.ts';

/** The stubs over a folder of their own, and what they were asked to print. */
export interface StubsUnderTest extends Stubs {
  readonly dataDir: string;
  readonly papers: readonly ResultPaper[];
  /** What made those of them final that were. */
  readonly issues: readonly Issue[];
  /** Calls an operation as the runtime does. */
  ask(type: string, input: unknown, context?: Partial<CallerContext>): Promise<Record<string, unknown>>;
  /** The same systems after a restart. */
  restarted(): StubsUnderTest;
  remove(): Promise<void>;
}

/** @param more parts that are not the stubs' own */
export async function stubsUnderTest(more: Partial<StubParts> = {}): Promise<StubsUnderTest> {
  return stubsIn(await mkdtemp(join(tmpdir(), 'reglament-stubs-')), more);
}

function stubsIn(dataDir: string, more: Partial<StubParts>): StubsUnderTest {
  const papers: ResultPaper[] = [];
  const issues: Issue[] = [];
  const stubs = createStubOperations({
    dataDir,
    formPdf: async (paper, issue) => {
      papers.push(paper);
      if (issue !== null) issues.push(issue);
      return new TextEncoder().encode(JSON.stringify(paper));
    },
    ...more,
  });
  return {
    ...stubs,
    dataDir,
    papers,
    issues,
    ask: async (type, input, context) => {
      const operation = stubs.operations.get(type);
      if (operation === undefined) throw new Error(`no operation ${type}`);
      return (await callOperation(operation, input, callContext(context), { timeoutMs: 2000 })) as Record<string, unknown>;
    },
    restarted: () => stubsIn(dataDir, more),
    remove: () => rm(dataDir, { recursive: true }),
  };
}
