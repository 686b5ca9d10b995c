import type { FlowNode } from '../../model/diagram.ts';
import type { ActCheck } from '../act-check.ts';
import { elementRole, type ElementRole } from '../element-role.ts';
import { isActivity } from '../is-activity.ts';
import { stepId } from '../step-id.ts';
import { type Told, told } from '../../model/told.ts';

/**
 * Each step of the act is one element of the right kind, and each element is something the act knows. The start event is
 * there also where the act's procedure begins with the employee's own work and no step speaks of the application.
 */
export const stepsHaveElements: ActCheck = {
  name: 'steps-have-elements',
  *run({ diagram, digest }) {
    for (const step of digest.steps) {
      const id = stepId(step);
      if (!diagram.nodes.has(id)) {
        yield { element: null, ...told`item ${step.item} of the act has no element: draw <${id}> (${step.gist})` };
      }
    }
    for (const node of diagram.nodes.values()) {
      const role = elementRole(node.id, digest);
      if (role.kind === 'unknown') {
        yield { element: node.id, ...told`no step and no row has this id: name the element as the rules of modelling say` };
      } else if ('step' in role && role.step === null && node.id !== 'start') {
        yield { element: node.id, ...told`the act has no step of this number: remove the element or number it as the act does` };
      } else if ('row' in role && role.row === null) {
        yield { element: node.id, ...told`the table has no row of this number: remove the element or number it as the table does` };
      }
      const kind = kindOf(role, node.id);
      if (kind !== null && !kind.is(node)) {
        yield { element: node.id, ...told`this must be ${kind.name}, not ${node.type}` };
      }
    }
  },
};

interface Kind {
  readonly name: Told;
  is(node: FlowNode): boolean;
}

const ACTIVITY: Kind = { name: told`an activity`, is: isActivity };
const GATEWAY: Kind = { name: told`an exclusive gateway`, is: ({ type }) => type === 'exclusiveGateway' };
const START: Kind = { name: told`a message start event`, is: ({ type, event }) => type === 'startEvent' && event === 'message' };
const END: Kind = { name: told`an end event`, is: ({ type }) => type === 'endEvent' };

function kindOf({ kind }: ElementRole, id: string): Kind | null {
  if (id === 'start') return START;
  if (kind === 'branch' || kind === 'outcome' || id.startsWith('condition_')) return GATEWAY;
  if (kind === 'granted' || kind === 'refused') return END;
  return kind === 'unknown' ? null : ACTIVITY;
}
