import { bpmnEngine } from './engine/bpmn-engine/index.ts';
import { nativeEngine } from './engine/native/index.ts';
import type { Engine, EngineName } from './engine/port.ts';
import type { RuntimeParts } from './runtime/parts.ts';

/** Both stand ready: a case ends under the engine it began with. */
export const ENGINES: Readonly<Record<EngineName, Engine>> = { 'bpmn-engine': bpmnEngine, native: nativeEngine };

/** The engines, new cases beginning with this one. */
export function enginesFor(begin: EngineName): Pick<RuntimeParts, 'engines' | 'defaultEngine'> {
  return { engines: new Map(Object.entries(ENGINES)), defaultEngine: begin };
}
