/** The engine that begins new cases: it says what may be drawn and published. */
export interface EngineView {
  readonly engine: 'native' | 'bpmn-engine';
}

/*
 * GET /api/engine → EngineView (analyst)
 */
