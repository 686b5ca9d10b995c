import { createHash } from 'node:crypto';
import { extname, join } from 'node:path';
import { Piscina } from 'piscina';
import type { Diagram } from '../../model/diagram.ts';
import { bpmnEngine } from '../bpmn-engine/index.ts';
import { EngineThreadLost, StepTooLong, UnsupportedDiagram } from '../errors.ts';
import type { Engine, Program, Step } from '../port.ts';
import { unpackFailure } from './pack-failure.ts';
import type { AnsweredStep, AskedStep, Parcel } from './thread-message.ts';

/** How long a step may take, in milliseconds, where nothing else is said: a step of a thousand elements takes a thirtieth. */
const STEP_LIMIT_MS = 10_000;
/** What a thread may hold, in megabytes. A step holds some 4 and leaves nothing; a program holds less than one. */
const THREAD_MEMORY_MB = 512;

/** How the threads are run where the defaults do not fit. */
export interface ThreadSettings {
  readonly threads: number;
  readonly stepLimitMs?: number;
  readonly memoryMb?: number;
}

/**
 * bpmn-engine with its function in threads, behind the same port: a step of it is work for the processor alone, and holds
 * up neither other cases nor those who wait for an answer. A thread makes one step at a time and keeps compiled diagrams
 * by hash, nothing else. One that dies, or takes too long, fails the step it makes and is replaced.
 *
 * Diagrams are checked and compiled where they are asked for; the threads get what was found fit.
 */
export class EngineThreads {
  readonly engine: Engine;
  readonly #settings: Required<ThreadSettings>;
  /** Begun when the first diagram is compiled: a server that runs no case on this engine needs no threads. */
  #pool: Piscina<AskedStep, AnsweredStep> | null = null;
  /** Threads that make no step. */
  #idle: number;
  /** Steps no thread is free for, in the order they came. */
  readonly #waiting: (() => void)[] = [];

  constructor({ threads, stepLimitMs = STEP_LIMIT_MS, memoryMb = THREAD_MEMORY_MB }: ThreadSettings) {
    this.#settings = { threads, stepLimitMs, memoryMb };
    this.#idle = threads;
    this.engine = { ...bpmnEngine, compile: (diagram, called) => this.#compile(diagram, called) };
  }

  /** Ends the threads; steps under way are finished first. */
  async close(): Promise<void> {
    await this.#pool?.close();
  }

  #begin(): Piscina<AskedStep, AnsweredStep> {
    const { threads, memoryMb } = this.#settings;
    const pool = new Piscina<AskedStep, AnsweredStep>({
      filename: join(import.meta.dirname, `engine-worker${extname(import.meta.filename)}`),
      minThreads: threads,
      maxThreads: threads,
      // The guard against an older Node is named by a path that holds for the process and not for a thread.
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    // One that dies between steps has failed nobody, and is replaced.
    pool.on('error', () => {});
    return pool;
  }

  #compile(diagram: Diagram, called: ReadonlyMap<string, Diagram> = new Map()): Program {
    const findings = bpmnEngine.unsupported(diagram, called);
    if (findings.length > 0) throw new UnsupportedDiagram(findings);
    const parcel: Parcel = {
      diagram: withoutSource(diagram),
      called: new Map([...called].map(([id, other]) => [id, withoutSource(other)])),
    };
    const program = hashOf(parcel);
    this.#pool ??= this.#begin();
    return {
      diagram,
      start: (variables) => this.#make({ program, move: { kind: 'start', variables } }, parcel),
      advance: (state, stimulus) => this.#make({ program, move: { kind: 'advance', state, stimulus } }, parcel),
    };
  }

  /** Any thread makes the step; the diagram is sent to one that does not know it. */
  async #make(asked: AskedStep, parcel: Parcel): Promise<Step> {
    await this.#take();
    try {
      let answered = await this.#run(asked);
      // Another thread may take it the second time, so it goes with the diagram however often it is asked.
      if (answered.kind === 'program-unknown') answered = await this.#run({ ...asked, parcel });
      if (answered.kind === 'made') return answered.step;
      throw answered.kind === 'failed' ? unpackFailure(answered.failure) : new EngineThreadLost();
    } finally {
      this.#giveBack();
    }
  }

  async #run(asked: AskedStep): Promise<AnsweredStep> {
    const { stepLimitMs } = this.#settings;
    const limit = new AbortController();
    const timer = setTimeout(() => limit.abort(), stepLimitMs);
    this.#pool ??= this.#begin();
    try {
      return await this.#pool.run(asked, { signal: limit.signal });
    } catch (cause) {
      if (limit.signal.aborted) throw new StepTooLong(stepLimitMs, { cause });
      // What cannot be copied cannot be kept in a case either, and is refused like this without threads too.
      if (cause instanceof DOMException && cause.name === 'DataCloneError') throw cause;
      throw new EngineThreadLost({ cause });
    } finally {
      clearTimeout(timer);
    }
  }

  /** Waits for a free thread, so that the time a step may take begins when it is made. */
  async #take(): Promise<void> {
    if (this.#idle > 0) {
      this.#idle -= 1;
      return;
    }
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#waiting.push(resolve);
    await promise;
  }

  #giveBack(): void {
    const next = this.#waiting.shift();
    if (next === undefined) this.#idle += 1;
    else next();
  }
}

function withoutSource({ source: _source, ...diagram }: Diagram): Omit<Diagram, 'source'> {
  return diagram;
}

function hashOf(parcel: Parcel): string {
  const text = JSON.stringify(parcel, (_, value: unknown) => (value instanceof Map ? [...(value as Map<string, unknown>)] : value));
  return createHash('sha256').update(text).digest('hex');
}
