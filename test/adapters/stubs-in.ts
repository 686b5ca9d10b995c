import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { callOperation, type CallerContext } from '../../src/adapters/port.ts';
import type { Issue, ResultPaper } from '../../src/adapters/result-documents/paper.ts';
import { createStubOperations, type StubParts, type Stubs } from '../../src/adapters/stubs.ts';
import { serveStateSystems, type StateSystemsServer } from '../../src/serve-state-systems.ts';
import { callContext } from './call-context.ts';

/** The ways the systems of the state are reached: what they are held to is the same. */
export const transports = ['in process', 'over HTTP'] as const;
export type Transport = (typeof transports)[number];

/** The stubs over a folder of their own, and what they were asked to print. */
export interface StubsUnderTest extends Stubs {
  readonly dataDir: string;
  readonly papers: readonly ResultPaper[];
  /** What made those of them final that were. */
  readonly issues: readonly Issue[];
  /** Calls an operation as the runtime does. */
  ask(type: string, input: unknown, context?: Partial<CallerContext>): Promise<Record<string, unknown>>;
  /** The same systems after a restart. */
  restarted(): Promise<StubsUnderTest>;
  remove(): Promise<void>;
}

/** @param more parts that are not the stubs' own */
export async function stubsUnderTest(transport: Transport = 'in process', more: Partial<StubParts> = {}): Promise<StubsUnderTest> {
  return stubsIn(await mkdtemp(join(tmpdir(), 'reglament-stubs-')), transport, more);
}

async function stubsIn(dataDir: string, transport: Transport, more: Partial<StubParts>): Promise<StubsUnderTest> {
  const papers: ResultPaper[] = [];
  const issues: Issue[] = [];
  const servers: StateSystemsServer[] = [];
  if (transport === 'over HTTP') servers.push(await serveStateSystems({ host: '127.0.0.1', port: 0, dataDir }));
  const stop = async (): Promise<void> => {
    for (const server of servers.splice(0)) await server.close();
  };
  const stubs = createStubOperations({
    dataDir,
    formPdf: async (paper, issue) => {
      papers.push(paper);
      if (issue !== null) issues.push(issue);
      return new TextEncoder().encode(JSON.stringify(paper));
    },
    stateSystemsUrl: servers[0]?.address ?? null,
    ...more,
  });
  let successor: StubsUnderTest | null = null;
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
    restarted: async () => {
      await stop();
      successor = await stubsIn(dataDir, transport, more);
      return successor;
    },
    remove: async () => {
      await stop();
      await successor?.remove();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
