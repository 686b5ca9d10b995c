import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import type { EngineState } from '../../src/engine/port.ts';
import type { EngineUnderTest } from './engine-suite.ts';
import type { TraceStep } from './notation.ts';

const SCRIPT = new URL('./new-process.ts', import.meta.url).pathname;

/** Takes the steps in a child process that is given the state as JSON text; answers the effects of each step. */
export async function finishInNewProcess(
  subject: EngineUnderTest,
  fixture: string,
  state: EngineState,
  steps: readonly TraceStep[],
): Promise<readonly (readonly string[])[]> {
  const order = JSON.stringify({ module: subject.module.href, exported: subject.exported, fixture, state, steps });
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT, order], { maxBuffer: 2 ** 24 });
  return JSON.parse(stdout) as string[][];
}
