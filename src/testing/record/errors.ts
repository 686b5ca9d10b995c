import { ReglamentError } from '../../errors.ts';

/** A scenario tells how a case ends: one that has not reached an end cannot become one. */
export class CaseNotEnded extends ReglamentError {
  readonly code = 'case-not-ended';
  readonly status = 409;
  constructor(id: string, standing: string) {
    super(`case ${id} has not reached an end: it is ${standing}`, { case: id, standing });
  }
}

/** What was entered in the case has been erased. */
export class CaseValuesErased extends ReglamentError {
  readonly code = 'case-values-erased';
  readonly status = 410;
  constructor(id: string) {
    super(`what was entered in case ${id} is erased`, { case: id });
  }
}
