import type { Diagram } from '../model/diagram.ts';
import type { Unsupported } from './errors.ts';
import type { StateMigration } from './migration.ts';

/** Names of the engines that stand behind the port; a case keeps the one it began with. */
export type EngineName = 'bpmn-engine' | 'native';

/** JSON values only: what a case knows, by name. Absent is absent; FEEL sees `null` for null. */
export type Variables = Readonly<Record<string, unknown>>;

interface OpenItemBase {
  /** `element#pass`: how an open item is addressed from outside. Unique in a case for ever. */
  readonly key: string;
  /** Id of the flow node. */
  readonly element: string;
  /** Which time the token is here, from 1. Each instance of a multi-instance activity counts as a pass. */
  readonly pass: number;
  /** Variables only this item sees (the item of a multi-instance activity). */
  readonly local?: Variables;
}

/** A user task waits for a person. */
export interface TaskItem extends OpenItemBase {
  readonly kind: 'task';
}
/** A service, send or business-rule task, or a throwing message event with a task definition, waits for an adapter. */
export interface JobItem extends OpenItemBase {
  readonly kind: 'job';
  readonly operation: string;
}
/** A catching or boundary timer waits for its time. The due instant is computed outside: the engine has no clock. */
export interface TimerItem extends OpenItemBase {
  readonly kind: 'timer';
  readonly timer: { readonly type: 'date' | 'duration' | 'cycle'; readonly value: string };
}
/** A catching, receiving or boundary message event waits for a message. */
export interface MessageItem extends OpenItemBase {
  readonly kind: 'message';
  readonly name: string;
}
/** Something the case waits for. Tokens rest nowhere else. */
export type OpenItem = TaskItem | JobItem | TimerItem | MessageItem;

/**
 * What an engine remembers of a case between two stimuli: plain JSON, saved with the case. `private` belongs to the
 * engine that wrote it; nobody else reads it.
 */
export interface EngineState {
  readonly variables: Variables;
  /** In the order they were opened. */
  readonly open: readonly OpenItem[];
  /** True once nothing can move any more because every token has reached an end. */
  readonly ended: boolean;
  readonly private: unknown;
}

/** What moves a case. */
export type Stimulus =
  /** A task or job is done. `variables` is the raw result; the element's output mappings are applied to it. */
  | { readonly kind: 'complete'; readonly item: string; readonly variables: Variables }
  /** A job answered with a BPMN error: caught by an error boundary event of that code, else the step fails. */
  | { readonly kind: 'error'; readonly item: string; readonly code: string; readonly variables: Variables }
  /** A timer is due. */
  | { readonly kind: 'timer'; readonly item: string }
  /** A message arrived for the open item. */
  | { readonly kind: 'message'; readonly item: string; readonly variables: Variables };

/**
 * What a step did, in order. `entered` and `left` frame a pass of an element; `cancelled` replaces `left` where an
 * interrupting event or a terminate end took the token away. A boundary event, or an event behind an event-based
 * gateway, is entered when it fires, not when armed; only the flow to the event that fired is taken. What happens
 * inside a called process is told with the call's key before each id (`Call#1/Edit`), in open items too.
 */
export type Effect =
  | { readonly kind: 'entered'; readonly element: string; readonly pass: number }
  | { readonly kind: 'left'; readonly element: string; readonly pass: number }
  | { readonly kind: 'cancelled'; readonly element: string; readonly pass: number }
  | { readonly kind: 'taken'; readonly flow: string }
  | { readonly kind: 'opened'; readonly item: OpenItem }
  | { readonly kind: 'closed'; readonly item: string }
  | { readonly kind: 'thrown'; readonly element: string; readonly event: 'message' | 'signal' | 'escalation' | 'compensation'; readonly name: string }
  /**
   * The case is over; `element` is the end of the process reached last, or that of the event sub-process that took the
   * process's place.
   */
  | { readonly kind: 'ended'; readonly element: string };

export interface Step {
  readonly state: EngineState;
  readonly effects: readonly Effect[];
}

/**
 * A compiled diagram: the pure function `(state, stimulus) → (state', effects)`. The same arguments give the same
 * result to the byte; no clock, no randomness, no file. The given state is never changed.
 *
 * Both functions reject with an `EngineError` (see `errors.ts`) and then nothing has happened: the caller keeps the
 * state it had.
 */
export interface Program {
  readonly diagram: Diagram;
  /** Starts a case at the process's start event, delivering its message where it is a message start. */
  start(variables: Variables): Promise<Step>;
  advance(state: EngineState, stimulus: Stimulus): Promise<Step>;
}

export interface Engine {
  readonly name: EngineName;
  /**
   * `called` holds the diagrams that call activities name, by process id.
   * @throws UnsupportedDiagram where the diagram holds what this engine does not run right.
   */
  compile(diagram: Diagram, called?: ReadonlyMap<string, Diagram>): Program;
  /** What `compile` would refuse, as findings; empty where the diagram runs. */
  unsupported(diagram: Diagram, called?: ReadonlyMap<string, Diagram>): readonly Unsupported[];
  /** Takes cases from one version of a diagram to another; absent where the engine moves none. */
  readonly migration?: StateMigration;
}
