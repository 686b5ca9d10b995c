import { ReglamentError } from '../../errors.ts';

/** The systems are asked again and again: the diagram turns in a circle. */
export class WalkEndless extends ReglamentError {
  readonly code = 'walk-endless';
  readonly status = 422;
  constructor(element: string, calls: number) {
    super(`<${element}> and others ask their systems again and again: ${calls} calls, and no end`, { element, calls });
  }
}
