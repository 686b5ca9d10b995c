import { nativeEngine } from '../../src/engine/native/index.ts';
import { describeEngineErrors } from './engine-errors-suite.ts';
import { describeEngineProperties } from './engine-property-suite.ts';
import { describeEngine } from './engine-suite.ts';

describeEngine({
  engine: nativeEngine,
  module: new URL('../../src/engine/native/index.ts', import.meta.url),
  exported: 'nativeEngine',
});
describeEngineErrors(nativeEngine);
describeEngineProperties(nativeEngine, 1000);
