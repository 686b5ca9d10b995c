import { ReglamentError } from '../errors.ts';

/** The diagram holds what the layout cannot draw: names the element and the reason. */
export class LayoutUnsupported extends ReglamentError {
  readonly code = 'layout-unsupported';
  readonly status = 422;
  constructor(element: string, reason: string) {
    super(`<${element}> ${reason}`, { element, reason });
  }
}
