import type { FormDocumentInput } from './form-document.ts';
import type { ResultKind } from './paper.ts';

/** What a service gives where it is granted; any other service gives a certificate. */
const granted: ReadonlyMap<string, ResultKind> = new Map([
  ['preschool-queue', 'placement'],
  ['disabled-children', 'support-notice'],
]);

/** The paper that says a decision on a service. */
export function kindOf(service: string, decision: FormDocumentInput['decision']): ResultKind {
  if (decision === 'refuse') return 'refusal';
  return decision === 'queue' ? 'queue-notice' : (granted.get(service) ?? 'certificate');
}
