/** The systems of the state, by the first part of their operations. All else is the office's own: docs/adapters.md. */
export const stateSystems = [
  'persons-register',
  'legal-entities',
  'civil-registry',
  'notary-system',
  'social-assistance',
  'gateway',
  'monitoring',
  'payment-gateway',
  'sign-in',
  'portal',
  'signature-authority',
] as const;
export type StateSystem = (typeof stateSystems)[number];

const known: ReadonlySet<string> = new Set(stateSystems);

/** The system an operation is asked of: the first part of its name. */
export function systemOf(type: string): string {
  return type.split('.', 1)[0] ?? type;
}

/** Whether an operation leaves the office. */
export function isOfState(type: string): boolean {
  return known.has(systemOf(type));
}
