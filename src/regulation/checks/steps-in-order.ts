import type { FlowNode } from '../../model/diagram.ts';
import type { ActCheck } from '../act-check.ts';
import { elementRole } from '../element-role.ts';
import { expectedWays } from '../expected-ways.ts';
import { stepId } from '../step-id.ts';
import { elementsOr } from '../told-parts.ts';
import { firstMet, followers, forerunners } from '../ways-ahead.ts';
import { type Told, told } from '../../model/told.ts';

/**
 * From each step the diagram goes on to the steps the act goes on to and to no other; parts, checks and gateways stand
 * straight by their step.
 */
export const stepsInOrder: ActCheck = {
  name: 'steps-in-order',
  *run({ diagram, digest }) {
    const isStep = ({ id }: FlowNode): boolean => elementRole(id, digest).kind === 'step';
    for (const [id, { next, end }] of expectedWays(digest)) {
      const node = diagram.nodes.get(id);
      if (node === undefined) continue;
      const met = firstMet(followers(diagram, node), (one) => isStep(one) || one.type === 'endEvent', (one) => followers(diagram, one));
      const steps = met.filter(isStep).map((one) => one.id);
      const ends = met.filter(({ type }) => type === 'endEvent');
      if (!sameSet(steps, next)) {
        yield { element: id, ...told`after this the act goes on to ${listed(next)}, the diagram to ${listed(steps)}` };
      }
      for (const other of ends.filter((one) => !ENDS[end].test(one.id))) {
        const instead = end === 'none' ? told`the act goes on to ${listed(next)}` : told`the act's way ends as ${end === 'refused' ? told`refused` : told`completed`}`;
        yield { element: id, ...told`the way from here may not end in <${other.id}>: ${instead}` };
      }
      if (end !== 'none' && ends.length === 0) {
        yield { element: id, ...told`the act knows nothing after this step: lead its way to an end event` };
      }
    }
    for (const node of diagram.nodes.values()) {
      const owner = elementRole(node.id, digest).kind === 'step' ? null : ownerOf(node, digest.steps.map(stepId));
      if (owner === null) continue;
      // Actions of the table may stand between the parts of a step, other steps may not.
      const met = owner.part ? (one: FlowNode): boolean => isStep(one) : isWork;
      const next = owner.before ? followers : forerunners;
      const near = owner.check ? followers(diagram, node) : firstMet(next(diagram, node), met, (one) => next(diagram, one));
      if (near.length === 0 || near.some(({ id }) => !owner.ids.includes(id))) {
        const place = owner.before
          ? told`the next behind this must be <${owner.ids[0] ?? ''}>`
          : told`this must stand straight behind ${listed(owner.ids)}`;
        yield { element: node.id, ...place };
      }
    }
  },
};

/** The ends a way may have. The decision's outcomes all stand behind the last step. */
const ENDS = { none: /^$/, refused: /^refused_/, completed: /^(completed|completed_queued|refused_on_merits)$/ } as const;

function isWork({ type }: FlowNode): boolean {
  return !type.endsWith('Gateway');
}

/** What must stand next to an element that belongs to a step: behind it (`before`), or before it. */
interface Owner {
  readonly before: boolean;
  readonly check: boolean;
  readonly part: boolean;
  readonly ids: readonly string[];
}

function ownerOf({ id }: FlowNode, steps: readonly string[]): Owner | null {
  const check = /^check_(\d+)$/.exec(id);
  if (check !== null) return { before: true, check: true, part: false, ids: [`condition_${check[1]}`] };
  const [, gateway, step = '', letter] = /^(gateway_)?(process_\d+)(?:_([a-z]))?$/.exec(id) ?? [];
  if (!steps.includes(step) || steps.includes(id)) return null;
  if (gateway !== undefined) {
    const own = letter === undefined || steps.includes(`${step}_${letter}`) ? id.slice('gateway_'.length) : null;
    const ids = own === null ? [step, `${step}_${previous(letter ?? 'b')}`] : [own, `${own}_b`, `${own}_c`];
    return { before: false, check: false, part: false, ids };
  }
  return { before: letter === 'a', check: false, part: true, ids: [step] };
}

function previous(letter: string): string {
  return String.fromCodePoint((letter.codePointAt(0) ?? 0) - 1);
}

function sameSet(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((one) => others.includes(one));
}

function listed(ids: readonly string[]): Told {
  return elementsOr(ids, told`no step`);
}
