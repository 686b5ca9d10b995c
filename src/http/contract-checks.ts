/** What the checks of a channel's diagram need to know beside it, so that the modeller can run them while it is changed. */
export interface CheckContextView {
  /** Language of the act. */
  readonly language: 'ru' | 'kk';
  readonly forms: readonly CheckedFormView[];
  /** Operations by type, each with its shape as the checks read it. */
  readonly operations: readonly (readonly [type: string, shape: unknown])[];
  readonly positions: readonly string[];
}

/** A form with what has been found out about it. */
export interface CheckedFormView {
  readonly id: string;
  readonly schema: unknown;
  /** What is wrong with the schema, a sentence each. */
  readonly faults: readonly string[];
  /** The variables it sets, as the checks read them. */
  readonly variables: readonly unknown[];
}

/*
 * GET /api/definitions/:region/:service/:channel/draft/context → CheckContextView (analyst)
 */
