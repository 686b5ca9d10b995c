/** A flow node of a random model. */
export interface ModelNode {
  readonly id: string;
  /** Local name of its XML element. */
  readonly type: string;
  /** The sub-process it stands in; null in the process itself. */
  readonly scope: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands inside its element beside nodes and flows: extension elements, an event definition, a loop. */
  readonly content: string;
  readonly defaultFlow: string | null;
}

export interface ModelFlow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  /** Whether it is taken only where the variable `ways` lists it. */
  readonly conditional: boolean;
}

/** A process as plain lists, which can be drawn as BPMN and changed without reading XML. In document order. */
export interface Model {
  readonly processId: string;
  readonly nodes: readonly ModelNode[];
  readonly flows: readonly ModelFlow[];
  /** From a compensation event on a boundary to the activity that undoes. */
  readonly associations: readonly (readonly [string, string])[];
}

/** The scope a flow lies in. */
export function scopeOfFlow({ nodes }: Model, { source }: ModelFlow): string | null {
  return nodes.find(({ id }) => id === source)?.scope ?? null;
}
