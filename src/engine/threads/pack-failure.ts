import {
  EngineFault,
  ExpressionFailed,
  ItemNotOpen,
  NoFlowTaken,
  StepStuck,
  StimulusMismatch,
  UncaughtBpmnError,
  type EngineError,
} from '../errors.ts';
import { ReglamentError } from '../../errors.ts';

/** A failure on its way between threads, which keep of an error neither its class nor its fields. */
export interface PackedFailure {
  /** Null where it is no error of the engine's own. */
  readonly code: string | null;
  readonly message: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** What the library said, where it said something. */
  readonly cause: string | null;
}

/** Takes the failure of a step apart. */
export function packFailure(error: unknown): PackedFailure {
  const message = error instanceof Error ? error.message : String(error);
  if (!(error instanceof ReglamentError)) return { code: null, message, details: {}, cause: null };
  return { code: error.code, message, details: error.details, cause: error.cause instanceof Error ? error.cause.message : null };
}

/** How an error is made of its details again, by code. */
const MAKERS: Readonly<Record<string, (details: Readonly<Record<string, string>>, packed: PackedFailure) => EngineError>> = {
  'item-not-open': ({ item = '' }) => new ItemNotOpen(item),
  'stimulus-mismatch': ({ item = '', stimulus = '', kind = '' }) => new StimulusMismatch(item, stimulus, kind),
  'expression-failed': ({ element = '', expression = '', reason = '' }) => new ExpressionFailed(element, expression, reason),
  'no-flow-taken': ({ element = '' }) => new NoFlowTaken(element),
  'uncaught-bpmn-error': ({ element = '', errorCode = '' }) => new UncaughtBpmnError(element, errorCode),
  'step-stuck': (_, { message, details }) => new StepStuck(message, details['elements'] as readonly string[]),
  'engine-fault': (_, packed) => faultOf(packed),
};

/** The same failure on this side, of the same class; what is no error of the engine's own is a fault of it. */
export function unpackFailure(packed: PackedFailure): EngineError {
  const make = packed.code === null ? undefined : MAKERS[packed.code];
  return make === undefined ? faultOf(packed) : make(packed.details as Readonly<Record<string, string>>, packed);
}

function faultOf({ message, details, cause }: PackedFailure): EngineFault {
  return new EngineFault(message, details, cause === null ? {} : { cause: new Error(cause) });
}
