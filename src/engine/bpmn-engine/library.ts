/**
 * The few shapes of bpmn-elements 17.3.0 this folder touches. Its own types leave out what is needed here (the
 * constructor signature of an event definition, `getApi` of a message), so they are named once and narrowly.
 */
export interface Content {
  readonly id: string;
  readonly executionId: string;
  readonly parent?: { readonly id: string; readonly executionId?: string; readonly path?: readonly unknown[] };
  readonly isMultiInstance?: boolean;
  readonly isSequenceFlow?: boolean;
  readonly index?: number;
  readonly inbound?: readonly { readonly repeat?: number }[];
  readonly error?: unknown;
}

export interface Message {
  readonly content: Content;
  readonly properties: { readonly type?: string; readonly correlationId?: string };
}

export type Listener = (routingKey: string, message: Message) => void;

export interface Broker {
  publish(exchange: string, routingKey: string, content: object, properties?: object): unknown;
  subscribeTmp(exchange: string, pattern: string, listener: Listener, options: object): unknown;
  cancel(consumerTag: string): unknown;
}

/** The activity an event definition belongs to. */
export interface Activity {
  readonly id: string;
  readonly broker: Broker;
}

/** A running definition, as much of it as a step uses. */
export interface RunningDefinition {
  readonly broker: Broker;
  run(): unknown;
  recover(state: unknown): RunningDefinition;
  resume(): unknown;
  getState(): unknown;
  /** Of the process itself; null for what is inside a sub-process. */
  getActivityById(id: string): Activity | null;
  getApi(message: { readonly content: Content }): { signal(): void };
}
