import { ReglamentError } from '../errors.ts';

/** A step could not be made. The state given to it still holds. */
export abstract class EngineError extends ReglamentError {}

/** The stimulus addresses an item that is not open (completed before, cancelled, or never there). */
export class ItemNotOpen extends EngineError {
  readonly code = 'item-not-open';
  readonly status = 409;
  constructor(item: string) {
    super(`<${item}> is not open`, { item });
  }
}

/** The stimulus does not fit the kind of the item, such as a timer for a task. */
export class StimulusMismatch extends EngineError {
  readonly code = 'stimulus-mismatch';
  readonly status = 409;
  constructor(item: string, stimulus: string, kind: string) {
    super(`<${item}> is a ${kind} and takes no ${stimulus}`, { item, stimulus, kind });
  }
}

/** A condition or mapping could not be evaluated: a missing variable, a value that is no boolean, a FEEL fault. */
export class ExpressionFailed extends EngineError {
  readonly code = 'expression-failed';
  readonly status = 500;
  constructor(element: string, expression: string, reason: string) {
    super(`<${element}> ${expression}: ${reason}`, { element, expression, reason });
  }
}

/** No flow out of a gateway can be taken. */
export class NoFlowTaken extends EngineError {
  readonly code = 'no-flow-taken';
  readonly status = 500;
  constructor(element: string) {
    super(`<${element}> no condition holds and there is no default flow`, { element });
  }
}

/** A BPMN error that no boundary event catches. */
export class UncaughtBpmnError extends EngineError {
  readonly code = 'uncaught-bpmn-error';
  readonly status = 500;
  constructor(element: string, errorCode: string) {
    super(`<${element}> error "${errorCode}" is caught nowhere`, { element, errorCode });
  }
}

/** The step left the case with nothing to wait for and no end reached, or ran on without ever waiting. */
export class StepStuck extends EngineError {
  readonly code = 'step-stuck';
  readonly status = 500;
  constructor(reason: string, elements: readonly string[] = []) {
    super(reason, { elements });
  }
}

/** Something inside the engine library failed; `cause` holds what it said. */
export class EngineFault extends EngineError {
  readonly code = 'engine-fault';
  readonly status = 500;
}

/** The step took longer than a step may; the thread that made it was ended. */
export class StepTooLong extends EngineError {
  readonly code = 'step-too-long';
  readonly status = 503;
  constructor(limitMs: number, options?: { cause?: unknown }) {
    super(`the step took longer than ${limitMs} ms`, { limitMs }, options);
  }
}

/** The thread that made the step died under it: it ran out of memory, or was ended. Another has taken its place. */
export class EngineThreadLost extends EngineError {
  readonly code = 'engine-thread-lost';
  readonly status = 503;
  constructor(options?: { cause?: unknown }) {
    super('the thread that made the step has died', {}, options);
  }
}

/** One construct of a diagram that an engine does not run right, with the reason: a finding, not an exception. */
export interface Unsupported {
  readonly element: string;
  readonly reason: string;
}

/** The diagram holds constructs this engine does not run right. */
export class UnsupportedDiagram extends EngineError {
  readonly code = 'unsupported-diagram';
  readonly status = 422;
  readonly unsupported: readonly Unsupported[];
  constructor(unsupported: readonly Unsupported[]) {
    super(unsupported.map(({ element, reason }) => `<${element}> ${reason}`).join('; '), { unsupported });
    this.unsupported = unsupported;
  }
}
