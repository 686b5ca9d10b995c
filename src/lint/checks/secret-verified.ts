import type { Check } from '../finding.ts';
import { told } from '../../model/told.ts';

/** A task with a secret field names the operation that is asked about it: nobody else ever sees the value. */
export const secretVerified: Check = {
  name: 'secret-verified',
  class: 'execution',
  *run(diagram, { forms }) {
    for (const node of diagram.nodes.values()) {
      if (node.type !== 'userTask' || node.formId === null || node.completionOperation !== null) continue;
      if (hasSecret(forms[node.formId])) {
        yield { element: node.id, ...told`the form "${node.formId}" has a secret field: name the operation that verifies it in reg:completion operation` };
      }
    }
  },
};

function hasSecret(schema: unknown): boolean {
  const { components } = (schema ?? {}) as { components?: unknown };
  return (
    Array.isArray(components) &&
    components.some((component: { properties?: { secret?: unknown } } | null) => component?.properties?.secret === 'true')
  );
}
