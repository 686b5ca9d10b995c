import { ReglamentError } from '../errors.ts';

/** The text is no well-formed BPMN 2.0 XML, or holds no process to run. Names the line where one can be named. */
export class DiagramUnreadable extends ReglamentError {
  readonly code = 'diagram-unreadable';
  readonly status = 422;
  readonly line: number | null;
  readonly reason: string;
  constructor(reason: string, line: number | null) {
    super(line === null ? reason : `line ${line}: ${reason}`, { line, reason });
    this.line = line;
    this.reason = reason;
  }
}

/** A FEEL expression is malformed, names what is missing, or gives a value of the wrong kind. */
export class ExpressionFault extends ReglamentError {
  readonly code = 'expression-fault';
  readonly status = 422;
}
