import { cloneContent, shiftParent } from './message-content.ts';
import type { Activity, Broker, Message } from './library.ts';

/** Routing key under which a throwing event tells the step that it was reached. */
export const THROWN = 'activity.thrown';

/**
 * One event definition for what an event throws and passes: a message without a job, a signal. It only tells; who
 * catches is decided by the step, because the library also keeps a message for those who wait for it later.
 */
export class ThrowDefinition {
  readonly type: string;
  readonly executionId = undefined;
  readonly #broker: Broker;

  constructor(activity: Activity, definition: { type: string }) {
    this.type = definition.type;
    this.#broker = activity.broker;
  }

  execute({ content }: Message): void {
    const owner = content.parent?.executionId ?? '';
    this.#broker.publish('event', THROWN, cloneContent(content, { executionId: owner, parent: shiftParent(content) }));
    this.#broker.publish('execution', 'execute.completed', cloneContent(content));
  }
}
