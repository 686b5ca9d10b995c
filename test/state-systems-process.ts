import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';

const root = resolve(import.meta.dirname, '..');

/** The stubs of the state's systems as they are started by hand: a process of their own. */
export interface StateSystemsProcess {
  readonly address: string;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Holds it still: it takes connections and answers nothing. */
  hang(): void;
  /** Lets it go on with what it was asked meanwhile. */
  goOn(): void;
}

/** Starts `reglament state-systems` on this port (0: any) and data folder; answers when it says where it is. */
export async function startStateSystems(dataDir: string, port = 0): Promise<StateSystemsProcess> {
  const words = ['src/cli/main.ts', 'state-systems', '--port', String(port), '--data', dataDir];
  const child = spawn(process.execPath, words, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^State systems are at (http:\S+)/.exec(line)?.[1];
    if (address !== undefined) {
      return { address, kill: () => end(child), hang: () => void child.kill('SIGSTOP'), goOn: () => void child.kill('SIGCONT') };
    }
  }
  throw new Error(`the state systems did not start: ${said.join('')}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill('SIGKILL');
  await gone;
}
