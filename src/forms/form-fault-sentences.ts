import { formFaults } from './form-faults.ts';

/** What is wrong with a form's schema, a sentence each that names the component. Empty: the form can be published. */
export function formFaultSentences(schema: unknown): readonly string[] {
  return formFaults(schema).map(({ component, reason }) => (component === null ? reason : `<${component}> ${reason}`));
}
