import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import manifest from '../package.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '..');
/** How `npm start` starts it. */
const [, ...startWords] = manifest.scripts.start.split(' ');

/** The product as its users start it: a process of its own. */
export interface ServerProcess {
  readonly address: string;
  /** The process itself. */
  readonly child: ChildProcess;
  /** What it has written to its standard error. */
  said(): string;
  /** Ends it as a power cut would, and waits until it is gone. */
  kill(): Promise<void>;
  /** Ends it as its administrator would, and waits until it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts the server on a free port and a data folder; answers when it says where it is.
 * @param settings further settings, as the environment has them: by default it publishes the project's own diagrams
 */
export async function startServer(dataDir: string, settings: Readonly<Record<string, string>> = {}): Promise<ServerProcess> {
  const child = spawn(process.execPath, startWords, {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: dataDir, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString()));
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^Reglament is at (http:\S+)/.exec(line)?.[1];
    if (address !== undefined) return { address, child, said: () => said.join(''), kill: () => end(child, 'SIGKILL'), stop: () => end(child, 'SIGTERM') };
  }
  throw new Error(`the server did not start: ${said.join('')}`);
}

async function end(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, 'exit');
  child.kill(signal);
  await gone;
}
