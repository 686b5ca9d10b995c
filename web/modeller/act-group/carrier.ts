/** A node of the moddle tree, as far as the panel reads it. */
export interface ModdleElement {
  readonly $type: string;
  $parent?: ModdleElement;
  get(name: string): unknown;
}

/** An element of the canvas, as far as the panel reads it. */
export interface DiagramElement {
  readonly id: string;
  readonly type: string;
  readonly businessObject: ModdleElement;
}

const FLOW_NODE = /(?:Task|Event|Gateway|Activity|SubProcess)$/;

/**
 * What carries the act's facts: a flow node itself; the process for the canvas and for the pool it is drawn in. Null
 * for flows, lanes, black boxes and labels.
 */
export function carrierOf({ type, businessObject }: DiagramElement): ModdleElement | null {
  if (type === 'bpmn:Process') return businessObject;
  if (type === 'bpmn:Participant') return (businessObject.get('processRef') as ModdleElement | undefined) ?? null;
  return FLOW_NODE.test(type) ? businessObject : null;
}

/** Which facts an element may have: places in the act and remarks all, a deadline what takes time. */
export function mayHaveDeadline(carrier: ModdleElement): boolean {
  return /(?:Task|Activity|SubProcess|:Process)$/.test(carrier.$type);
}
