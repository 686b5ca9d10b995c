import type { Check } from '../finding.ts';
import { told } from '../../model/told.ts';

/** Every user task names a form that is there and that the server can read. */
export const formExists: Check = {
  name: 'form-exists',
  class: 'execution',
  *run(diagram, { forms, formFaults }) {
    for (const node of diagram.nodes.values()) {
      if (node.type !== 'userTask') continue;
      if (node.formId === null) {
        yield { element: node.id, ...told`a user task needs a form: name one in zeebe:formDefinition formId` };
      } else if (!(node.formId in forms)) {
        yield { element: node.id, ...told`the form "${node.formId}" is not there: add diagrams/forms/${node.formId}.form` };
      } else {
        for (const fault of formFaults(forms[node.formId])) {
          yield { element: node.id, ...told`the form "${node.formId}" cannot be read: ${fault}` };
        }
      }
    }
  },
};
