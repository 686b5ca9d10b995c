import type { ActCheck } from '../act-check.ts';
import { decisionPlace } from '../decision-place.ts';
import { elementRole } from '../element-role.ts';
import { expectedWays } from '../expected-ways.ts';
import { firstMet, followers, forerunners } from '../ways-ahead.ts';
import { told } from '../../model/told.ts';

/** Each refusal of the act ends in an end event of its own, and nothing else is refused. */
export const refusalsEnd: ActCheck = {
  name: 'refusals-end',
  *run({ diagram, digest }) {
    const refusing = [...expectedWays(digest)].filter(([, { end }]) => end === 'refused').map(([id]) => id);
    const ends = [...diagram.nodes.values()].filter(({ type }) => type === 'endEvent');
    const merits = digest.decision?.outcomes.includes('refuse') === true && decisionPlace(digest)?.gateway === 'gateway_outcome';
    const owned = new Set<string>(merits ? ['refused_on_merits'] : []);
    for (const id of refusing) {
      const step = diagram.nodes.get(id);
      if (step === undefined) continue;
      const met = firstMet(followers(diagram, step), ({ type }) => type === 'endEvent', (node) => followers(diagram, node));
      const [end] = met;
      if (end === undefined || met.length > 1 || !end.id.startsWith('refused_')) {
        yield { element: id, ...told`this refuses: lead it to an end event of its own whose id begins with refused_` };
        continue;
      }
      owned.add(end.id);
      const before = firstMet(forerunners(diagram, end), (node) => elementRole(node.id, digest).kind === 'step', (node) => forerunners(diagram, node));
      if (before.length !== 1 || (merits && end.id === 'refused_on_merits')) {
        const others = before.map((node) => `<${node.id}>`).join(', ');
        yield { element: end.id, ...told`a refusal has an end of its own: this one serves ${others}` };
      }
    }
    for (const { id } of ends) {
      if (id.startsWith('refused_') && !owned.has(id)) {
        yield { element: id, ...told`the act knows no refusal that ends here: remove the end, or lead the refusing step to it` };
      }
    }
    for (const id of ['completed', ...(digest.decision?.outcomes.includes('queue') === true ? ['completed_queued'] : [])]) {
      if (!diagram.nodes.has(id)) yield { element: null, ...told`the service has no end <${id}>: draw it` };
    }
    if (diagram.nodes.has('completed_queued') && digest.decision?.outcomes.includes('queue') !== true) {
      yield { element: 'completed_queued', ...told`the act puts nobody into a queue: remove the end` };
    }
  },
};
