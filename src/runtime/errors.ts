import { ReglamentError } from '../errors.ts';
import type { ValueFault } from '../forms/form.ts';

/** Values of a form that its schema does not allow. Nothing was changed. */
export class FormRejected extends ReglamentError {
  readonly code = 'form-rejected';
  readonly status = 422;
  readonly faults: readonly ValueFault[];
  constructor(formId: string, faults: readonly ValueFault[]) {
    super(`form ${formId}: ${faults.map(({ field, rule }) => `${field} (${rule})`).join(', ')}`, { form: formId, faults });
    this.faults = faults;
  }
}

/** The job is no incident: there is nothing to try again. */
export class NoIncident extends ReglamentError {
  readonly code = 'no-incident';
  readonly status = 409;
  constructor(id: string, element: string, pass: number) {
    super(`<${element}> of case ${id}, pass ${pass}, is no incident`, { case: id, element, pass });
  }
}

/** A diagram asks for an operation the installation does not have. */
export class OperationUnknown extends ReglamentError {
  readonly code = 'operation-unknown';
  readonly status = 500;
  constructor(operation: string, element: string) {
    super(`<${element}> asks for ${operation}, which no adapter offers`, { operation, element });
  }
}
