import { fork, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { resolve } from 'node:path';
import { startStateSystems, type StateSystemsProcess } from '../state-systems-process.ts';
import { newTally, type Tally } from './tally.ts';

const root = resolve(import.meta.dirname, '../..');

/** The work was to go on, and the site has been closed. */
export class SiteClosed extends Error {
  override readonly name = 'SiteClosed';
}

export interface SiteOptions {
  readonly dataDir: string;
  readonly diagramsDir: string;
  /** Folder of the state systems where they run as a process of their own; null: inside the server. */
  readonly stateDir?: string | null;
  /** Further settings of the server, as the environment has them. */
  readonly settings?: Readonly<Record<string, string>>;
}

/**
 * An installation that lives through many processes: down → (start) up → (kill, stop) down → … → closed. Whoever works with
 * it asks for its address before each request and waits while it is down.
 */
export class Site {
  readonly options: SiteOptions;
  readonly tally: Tally = newTally();
  /** What the server processes have said of themselves on stderr. */
  readonly said: string[] = [];
  /** What must not have happened. */
  readonly violations: string[] = [];
  /** While a disk or a system is spoilt, a request may fail with 5xx: it is sent again. */
  mayFail = false;
  /** How wrong the clock of the next process is, in milliseconds. */
  wrongBy = 0;
  #child: ChildProcess | null = null;
  #systems: StateSystemsProcess | null = null;
  #systemsPort = 0;
  #up = upAgain();
  #listens = false;
  #closed = false;

  constructor(options: SiteOptions) {
    this.options = options;
  }

  /** Where it listens; waits until it does. @throws SiteClosed */
  async address(): Promise<string> {
    if (this.#closed) throw new SiteClosed();
    return this.#up.promise;
  }

  get isUp(): boolean {
    return this.#child !== null;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** Starts the server and waits until it listens. @throws Error with what it said where it ends before */
  async start(): Promise<void> {
    const child = await this.#spawn();
    const began = this.said.length;
    const listening = once(child, 'message').then(([address]) => String(address));
    const gone = once(child, 'exit').then(() => null);
    const address = await Promise.race([listening, gone]);
    if (address === null) {
      this.#child = null;
      throw new Error(`the server did not start: ${this.said.slice(began).join('')}`);
    }
    void gone.then(() => {
      if (this.#child === child) this.violations.push(`the server ended by itself: ${this.said.slice(-3).join('')}`);
      return null;
    });
    this.#listens = true;
    this.#up.resolve(address);
  }

  /** Starts the server, and kills it after so many milliseconds, whether it listens by then or not. */
  async startAndKill(milliseconds: number): Promise<void> {
    const child = await this.#spawn();
    await Promise.race([once(child, 'exit'), after(milliseconds)]);
    await this.kill();
  }

  /** Moves the clock of the process that runs and of those to come. */
  setClock(wrongBy: number): void {
    this.wrongBy = wrongBy;
    this.#child?.send(wrongBy);
  }

  /**
   * Lets the server write no file beyond so many bytes, or as it likes (null): a write is cut in the middle and fails, as on
   * a disk that has had enough. Whether the machine can do that.
   */
  limitFiles(bytes: number | null): boolean {
    const pid = this.#child?.pid;
    if (pid === undefined) return false;
    return spawnSync('prlimit', ['--pid', String(pid), `--fsize=${bytes ?? 'unlimited'}:unlimited`]).status === 0;
  }

  /** Ends the server as a power cut would. */
  async kill(): Promise<void> {
    if (await this.#end('SIGKILL')) this.tally.kills += 1;
  }

  /** Ends the server as its administrator would. */
  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  /** The process of the state systems, where they have one. */
  get systems(): StateSystemsProcess | null {
    return this.#systems;
  }

  /** Ends the state systems as a power cut would. */
  async killSystems(): Promise<void> {
    if (this.#systems === null) return;
    await this.#systems.kill();
    this.#systems = null;
    this.tally.kills += 1;
  }

  /** Starts the state systems where they were. */
  async startSystems(): Promise<void> {
    const { stateDir = null } = this.options;
    if (stateDir === null || this.#systems !== null) return;
    this.#systems = await startStateSystems(stateDir, this.#systemsPort);
    this.#systemsPort = Number(new URL(this.#systems.address).port);
  }

  /** Ends everything; whoever waits for the address is told. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#end('SIGKILL');
    await this.#systems?.kill();
    this.#systems = null;
    this.#up.reject(new SiteClosed());
  }

  async #spawn(): Promise<ChildProcess> {
    await this.startSystems();
    const { dataDir, diagramsDir, settings: further } = this.options;
    // Some people do the work of many.
    const settings = { PORT: '0', DATA_DIR: dataDir, DIAGRAMS_DIR: diagramsDir, LOG_LEVEL: 'warn', REQUESTS_PER_MINUTE: '0', ...further };
    const child = fork(resolve(import.meta.dirname, 'serve-at.ts'), [String(this.wrongBy)], {
      cwd: root,
      // Each of the many processes reads the same files: they are stripped of their types and compiled once.
      env: { NODE_COMPILE_CACHE: resolve(root, 'node_modules/.cache/compile'), ...process.env, ...settings, ...(this.#systems === null ? {} : { STATE_SYSTEMS_URL: this.#systems.address }) },
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    child.stderr?.on('data', (chunk: Buffer) => this.said.push(chunk.toString()));
    this.#child = child;
    return child;
  }

  /** Whether there was one to end. */
  async #end(signal: NodeJS.Signals): Promise<boolean> {
    const child = this.#child;
    if (child === null) return false;
    this.#child = null;
    if (this.#listens) this.#up = upAgain();
    this.#listens = false;
    if (child.exitCode !== null || child.signalCode !== null) return false;
    const gone = once(child, 'exit');
    child.kill(signal);
    await gone;
    return true;
  }
}

/** Kept until the server listens; nobody may be waiting when the site is closed instead. */
function upAgain(): PromiseWithResolvers<string> {
  const up = Promise.withResolvers<string>();
  up.promise.catch(() => {});
  return up;
}

/** Real time: a crash comes at no moment of a moved clock. */
export function after(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}
