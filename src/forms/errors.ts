import { ReglamentError } from '../errors.ts';

/** What is wrong with a form's schema, and where. */
export interface FormFault {
  /** Id of the component, its key or its place in the list; null for the form itself. */
  readonly component: string | null;
  readonly reason: string;
}

/** The schema is no form of the subset the server reads (`docs/forms.md`): what it asks could not be checked. */
export class FormUnreadable extends ReglamentError {
  readonly code = 'form-unreadable';
  readonly status = 422;
  readonly faults: readonly FormFault[];
  constructor(formId: string | null, faults: readonly FormFault[]) {
    const where = ({ component, reason }: FormFault): string => (component === null ? reason : `<${component}> ${reason}`);
    super(`form ${formId ?? 'without id'}: ${faults.map(where).join('; ')}`, { form: formId, faults });
    this.faults = faults;
  }
}
