/** What the checks of a draft need to know beside its diagram, so that the modeller can run them while it is changed. */
export interface CheckContextView {
  /** The engine that new cases run on. */
  readonly engine: 'bpmn-engine' | 'native';
  /** Operations by type, each with its shape as the checks read it. */
  readonly operations: readonly (readonly [type: string, shape: unknown])[];
  readonly positions: readonly string[];
  /** What belongs to the diagram, as the draft has it. */
  readonly set: CheckedSetView;
}

/** The parts of a set beside its diagram, as the files have them. */
export interface CheckedSetView {
  readonly act: unknown;
  /** Null: the diagram is not tied to an act. */
  readonly digest: unknown;
  /** Form-js schemas by id. */
  readonly forms: Readonly<Record<string, unknown>>;
  readonly scenarios: unknown;
}

/*
 * GET /api/definitions/:region/:service/:channel/draft/context → CheckContextView (analyst)
 */
