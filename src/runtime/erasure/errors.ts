import { ReglamentError } from '../../errors.ts';

/** Values of a case that goes on are not erased. */
export class CaseStillActive extends ReglamentError {
  readonly code = 'case-still-active';
  readonly status = 409;
  constructor(id: string) {
    super(`case ${id} has not ended: what it holds is still needed`, { case: id });
  }
}
