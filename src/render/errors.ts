import { ReglamentError } from '../errors.ts';

/** A picture was asked for and no Chromium could be started. */
export class BrowserMissing extends ReglamentError {
  readonly code = 'browser-missing';
  readonly status = 503;
  constructor(path: string | null, options?: { cause?: unknown }) {
    const place = path === null ? 'no Chromium was found' : `${path} could not be started`;
    super(`${place}; set CHROMIUM_PATH to a Chromium or Chrome`, { path }, options);
  }
}

/** bpmn-js could not show the diagram: it has no interchange, or its interchange is broken. */
export class DiagramNotShown extends ReglamentError {
  readonly code = 'diagram-not-shown';
  readonly status = 422;
  constructor(reason: string) {
    super(reason, { reason });
  }
}
