import type { Engine } from '../port.ts';
import { compile } from './compile.ts';
import { unsupported } from './unsupported.ts';

/** The engine that stands on the library bpmn-engine; `docs/decisions/0002-bpmn-engine-as-a-function.md` says how. */
export const bpmnEngine: Engine = { name: 'bpmn-engine', compile, unsupported };
