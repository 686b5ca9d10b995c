// The package ships no types; this is the part that is used.
declare module '@bpmn-io/element-templates-validator' {
  /** Checks a template by Camunda's schema for Camunda 8. */
  export function validateZeebe(template: unknown): { readonly valid: boolean; readonly errors?: readonly { readonly message: string }[] };
}
