import { UncaughtBpmnError } from '../errors.ts';
import type { Effect, EngineState } from '../port.ts';
import type { Draft } from './draft.ts';

/**
 * A BPMN error nothing in its process catches. Where the process was called, the caller's case catches it or fails, and
 * has to tell what happened before it was thrown.
 */
export class EscapedError extends UncaughtBpmnError {
  readonly errorCode: string;
  readonly effects: readonly Effect[];
  /** What was still open and under way; the library's part is gone. */
  readonly state: EngineState;

  constructor(element: string, errorCode: string, draft: Draft) {
    super(element, errorCode);
    this.errorCode = errorCode;
    this.effects = draft.effects;
    this.state = {
      variables: draft.variables,
      open: draft.open,
      ended: false,
      private: { standings: draft.standings, children: draft.children, passes: draft.passes },
    };
  }
}
