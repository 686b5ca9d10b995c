import { bpmnEngine } from '../../src/engine/bpmn-engine/index.ts';
import { describeEngineErrors } from './engine-errors-suite.ts';
import { describeEngineProperties } from './engine-property-suite.ts';
import { describeEngine } from './engine-suite.ts';

describeEngine({
  engine: bpmnEngine,
  module: new URL('../../src/engine/bpmn-engine/index.ts', import.meta.url),
  exported: 'bpmnEngine',
});
describeEngineErrors(bpmnEngine);
// A step costs some ten milliseconds: enough models to meet every pair of blocks, few enough for the inner loop.
describeEngineProperties(bpmnEngine, 40);
