import type { ActCheck } from '../act-check.ts';
import { branchGateway } from '../branch-gateway.ts';
import { elementRole } from '../element-role.ts';
import { firstMet, followers } from '../ways-ahead.ts';
import { told } from '../../model/told.ts';

/** Where the act branches a gateway decides: a condition leads on the favourable way, the default on the other. */
export const branchesLead: ActCheck = {
  name: 'branches-lead',
  *run({ diagram, digest }) {
    for (const branch of digest.branches) {
      const id = branchGateway(branch);
      const gateway = diagram.nodes.get(id);
      if (gateway === undefined) {
        if (id !== branch.after) yield { element: branch.after, ...told`the act branches here: draw the exclusive gateway <${id}> behind it` };
        continue;
      }
      if (gateway.outgoing.length !== 2) {
        yield { element: id, ...told`the act knows two ways from here, the diagram ${gateway.outgoing.length}` };
      }
      for (const flowId of gateway.outgoing) {
        const isDefault = flowId === gateway.defaultFlow;
        const wanted = isDefault ? branch.failTo : branch.okTo;
        const target = diagram.nodes.get(diagram.flows.get(flowId)?.target ?? '');
        const met = firstMet(
          target === undefined ? [] : [target],
          (node) => elementRole(node.id, digest).kind === 'step' || node.type === 'endEvent',
          (node) => followers(diagram, node),
        ).map((node) => node.id);
        if (met.length !== 1 || met[0] !== wanted) {
          const way = isDefault ? told`the default, the unfavourable way,` : told`the way with the condition, the favourable one,`;
          yield { element: flowId, ...told`${way} leads to <${wanted}> in the act, to <${met.join('>, <')}> here` };
        }
      }
      if (gateway.defaultFlow === null) {
        yield { element: id, ...told`the way to <${branch.failTo}> must be the default flow: it is the unfavourable one` };
      }
    }
  },
};
