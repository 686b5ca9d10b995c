import { bpmnEngine } from './engine/bpmn-engine/index.ts';
import { nativeEngine } from './engine/native/index.ts';
import type { Engine, EngineName } from './engine/port.ts';
import type { EngineThreads } from './engine/threads/engine-threads.ts';
import type { RuntimeParts } from './runtime/parts.ts';

/** Both stand ready: a case ends under the engine it began with. */
export const ENGINES: Readonly<Record<EngineName, Engine>> = { 'bpmn-engine': bpmnEngine, native: nativeEngine };

/** The engines, new cases beginning with this one; `threads` are those bpmn-engine runs in, where it does not in the process itself. */
export function enginesFor(begin: EngineName, threads: EngineThreads | null = null): Pick<RuntimeParts, 'engines' | 'defaultEngine'> {
  const engines = new Map<string, Engine>(Object.entries(ENGINES));
  if (threads !== null) engines.set(threads.engine.name, threads.engine);
  return { engines, defaultEngine: begin };
}
