import { bpmnEngine } from '../../../src/engine/bpmn-engine/index.ts';
import { nativeEngine } from '../../../src/engine/native/index.ts';
import type { Engine } from '../../../src/engine/port.ts';

/** The two engines that judge each other. The known differences are told of the first. */
export const differing: readonly [Engine, Engine] = [bpmnEngine, nativeEngine];
