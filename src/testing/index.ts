/**
 * What flow tests import: a case of any diagram, adapters that do as they are told, a clock that the test moves, and
 * assertions that read as sentences (`chai.use(reglamentChai)`).
 */
export { openFlow, type FlowOptions, type FlowSource } from '../open-flow.ts';
export { Flow, type StartOptions } from './flow.ts';
export { FlowCase, type ByOptions, type CompleteOptions, type TaskValues } from './flow-case.ts';
export { FlowClock, type Span } from './flow-clock.ts';
export type { ElementOf, FlowShape, ShapeOf, TaskOf } from './flow-shape.ts';
export { answers, answersBy, asUsual, fails, failsTwice, hangs, inTurn, type Reply, type Script, type ScriptedCall } from './script.ts';
export type { RecordedCall } from './scripted-operations.ts';
export type { Wait } from './observed-cases.ts';
export { administrator, citizen, personAt, type Person } from './people.ts';
export { plainAct } from './plain-act.ts';
export type { RecordNames } from './record/draft-scenario.ts';
export type { RecordedScenario } from './record/record-case.ts';
export { refusal } from './refusal.ts';
export { reglamentChai } from './chai-reglament.ts';
export type { FlowAssertion } from './flow-assertion.ts';
export { collectCoverage, type CoverageHooks } from './coverage/collect-coverage.ts';
export * from './errors.ts';
