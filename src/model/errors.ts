import { ReglamentError } from '../errors.ts';
import type { Message, Told } from './told.ts';

/**
 * The text is no well-formed BPMN 2.0 XML, or holds no process to run. Names the line and the element where they can be
 * named. What is refused on purpose has a class of its own in `refusals.ts`; of this class itself is what the reader of
 * BPMN says, in English alone.
 */
export class DiagramUnreadable extends ReglamentError {
  readonly code: string = 'diagram-unreadable';
  readonly status = 422;
  readonly line: number | null;
  /** Id of the element. */
  readonly element: string | null;
  readonly reason: string;
  /** The reason, to be told in another language; null where it is known in English alone. */
  readonly told: Message | null;
  constructor(reason: string | Told, line: number | null, element: string | null = null) {
    const { sentence, message } = typeof reason === 'string' ? { sentence: reason, message: null } : reason;
    super(line === null ? sentence : `line ${line}: ${sentence}`, { line, element, reason: sentence, message });
    this.line = line;
    this.element = element;
    this.reason = sentence;
    this.told = message;
  }
}

/** A FEEL expression is malformed, names what is missing, or gives a value of the wrong kind. */
export class ExpressionFault extends ReglamentError {
  readonly code = 'expression-fault';
  readonly status = 422;
}
