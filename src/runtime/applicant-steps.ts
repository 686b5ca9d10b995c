import type { LoadedDefinition } from './api.ts';

/** Stands in the positions of every step that is the applicant's own. */
const CONSUMER = 'consumer';

/** Whether the step at the element is the applicant's: the positions are the diagram's. */
export function isConsumerStep(definition: LoadedDefinition | null, element: string): boolean {
  return definition?.diagram.nodes.get(element)?.positions.includes(CONSUMER) ?? false;
}

/** Whether the step at the element is done by somebody of the office. */
export function isStaffStep(definition: LoadedDefinition | null, element: string): boolean {
  const node = definition?.diagram.nodes.get(element);
  // A step of a version the case has been moved on from: the office's, as nearly all are.
  if (definition !== null && node === undefined) return true;
  const positions = node?.positions ?? [];
  return positions.length > 0 && !positions.includes(CONSUMER);
}

/** Whether a case that ended so was refused: the id of every refusal's end event begins so, by the rules for diagrams. */
export function isRefusal(outcome: string | null): boolean {
  return outcome?.startsWith('refused_') === true;
}
