import { bpmnEngine } from '../../src/engine/bpmn-engine/index.ts';
import { nativeEngine } from '../../src/engine/native/index.ts';
import type { Engine } from '../../src/engine/port.ts';

/** Every engine behind the port: the table of constructs is tested on each. */
export const engines: readonly Engine[] = [bpmnEngine, nativeEngine];
