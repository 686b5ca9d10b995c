/** What the types know of one flow: which ids its diagram has. `string` where nothing is known. */
export interface FlowShape {
  /** Ids of the flow nodes. */
  readonly elements: string;
  /** Ids of the sequence flows. */
  readonly flows: string;
  /** Values of each user task's form, by id of the task. */
  readonly tasks: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  /** Ids of the end events. */
  readonly ends: string;
  /** Names of the messages it waits for. */
  readonly messages: string;
  /** Names of its scenarios. */
  readonly scenarios: string;
}

declare global {
  /** Shapes of flows by key. `reglament types` writes a file that fills it from the diagrams. */
  interface ReglamentFlows {}
}

/** The shape behind a key; that of any flow where the types do not know it. */
export type ShapeOf<Key> = Key extends keyof ReglamentFlows ? (ReglamentFlows[Key] extends FlowShape ? ReglamentFlows[Key] : FlowShape) : FlowShape;

export type ElementOf<Shape extends FlowShape> = Shape['elements'];
export type TaskOf<Shape extends FlowShape> = keyof Shape['tasks'] & string;
