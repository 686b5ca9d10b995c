import { cloneContent, shiftParent } from './message-content.ts';
import type { Activity, Broker, Content, Message } from './library.ts';

/**
 * One event definition for everything an event can wait for: a timer, a message, a signal, an error of its host, the
 * job of a throwing message event, and, for an error end event, the end of its scope. It says `activity.wait`, completes on the api message `signal`, and is silent
 * otherwise. The library's own definitions would start timers, put instants into the state, keep thrown messages for
 * later catchers, and hand an error to every waiting catcher of the same name.
 *
 * States: executing (from `execute`), then stopped by `signal`, `discard` or `stop`.
 */
export class WaitDefinition {
  readonly type: string;
  readonly executionId = undefined;
  readonly #broker: Broker;
  readonly #repeat: number;

  constructor(activity: Activity, definition: { type: string; behaviour?: { repeat?: number } }) {
    this.type = definition.type;
    this.#broker = activity.broker;
    this.#repeat = definition.behaviour?.repeat ?? 1;
  }

  execute({ content }: Message): void {
    const listener = (_: string, message: Message): void => this.#onApiMessage(content, message);
    const options = { noAck: true, priority: 400 };
    const owner = content.parent?.executionId ?? '';
    this.#broker.subscribeTmp('api', `activity.#.${content.executionId}`, listener, {
      ...options,
      consumerTag: `_api-${content.executionId}`,
    });
    this.#broker.subscribeTmp('api', `activity.#.${owner}`, listener, {
      ...options,
      consumerTag: `_api-parent-${content.executionId}`,
    });
    this.#broker.publish('event', 'activity.wait', cloneContent(content, { executionId: owner, parent: shiftParent(content) }));
  }

  #onApiMessage(content: Content, { properties }: Message): void {
    const { type, correlationId } = properties;
    if (type !== 'signal' && type !== 'discard' && type !== 'stop') return;
    this.#broker.cancel(`_api-${content.executionId}`);
    this.#broker.cancel(`_api-parent-${content.executionId}`);
    if (type === 'discard') this.#broker.publish('execution', 'execute.discard', cloneContent(content), { correlationId });
    if (type !== 'signal') return;
    const repeat = content.inbound?.[0]?.repeat ?? this.#repeat;
    // A boundary event that interrupts does not listen for a repeat, so a cycle on it fires once.
    if (repeat > 1) {
      this.#broker.publish('execution', 'execute.repeat', cloneContent(content, { repeat: repeat - 1 }));
    }
    this.#broker.publish('execution', 'execute.completed', cloneContent(content), { correlationId });
  }
}
