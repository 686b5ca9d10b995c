import { bpmnEngine } from '../../src/engine/bpmn-engine/index.ts';
import { describeEngineErrors } from './engine-errors-suite.ts';
import { describeEngine } from './engine-suite.ts';

describeEngine({
  engine: bpmnEngine,
  module: new URL('../../src/engine/bpmn-engine/index.ts', import.meta.url),
  exported: 'bpmnEngine',
});
describeEngineErrors(bpmnEngine);
