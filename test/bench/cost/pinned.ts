import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

/** Whether processes can be tied to cores here. */
export const canPin: boolean = spawnSync('taskset', ['-V'], { stdio: 'ignore' }).status === 0;

/** What begins a process on so many cores, the first ones; nothing where that cannot be done. */
export function onCores(cores: number): readonly string[] {
  return canPin ? ['taskset', '-c', cores === 1 ? '0' : `0-${cores - 1}`] : [];
}

/**
 * Runs a program of this folder on so many cores and answers the line of JSON it ends with.
 * @throws where it fails, or has not ended after `limitSeconds`
 */
export async function runPinned<Result>(program: string, words: readonly string[], cores: number | null, limitSeconds: number): Promise<Result> {
  const [command = process.execPath, ...rest] = [...(cores === null ? [] : onCores(cores)), process.execPath, join(import.meta.dirname, program), ...words];
  const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
  const limit = setTimeout(() => child.kill('SIGKILL'), limitSeconds * 1000);
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  clearTimeout(limit);
  const line = said.trim().split('\n').at(-1);
  if (code !== 0 || line === undefined || line === '') throw new Error(`${program} ${words.join(' ')} ended with ${code}`);
  return JSON.parse(line) as Result;
}
