import type { ModdleElement } from '../../src/model/moddle.ts';
import { invertCondition, otherValue, skipStep } from './mutations/flows.ts';
import { dropDeadline } from './mutations/law.ts';
import type { Mutation } from './mutation.ts';
import { byId, children, end, flowsInto, flowsOutOf, isActivity } from './tree.ts';

/** The default of a decision is the other way; the conditions say the same as before, but of a value nobody foresaw. */
const wrongDefault: Mutation = {
  kind: 'wrong-default',
  places: (tree) =>
    tree.nodes.flatMap((node) => {
      const [one, other, ...more] = flowsOutOf(tree, node);
      return node.get('default') !== undefined && one !== undefined && other !== undefined && more.length === 0 ? [node.id ?? ''] : [];
    }),
  apply(tree, place) {
    const node = byId(tree.nodes, place);
    const usual = node.get('default') as ModdleElement;
    const other = flowsOutOf(tree, node).find((flow) => flow !== usual)!;
    const condition = other.get('conditionExpression') as ModdleElement;
    condition['body'] = `=not(${String(condition.get('body')).slice(1)})`;
    usual['conditionExpression'] = condition;
    other['conditionExpression'] = undefined;
    node['default'] = other;
  },
};

/** A step is bound to nothing: the form of a task, the operation of a job is gone. */
const missingBinding: Mutation = {
  kind: 'missing-binding',
  places: (tree) => tree.nodes.flatMap((node) => (bindings(node).length > 0 ? [node.id ?? ''] : [])),
  apply(tree, place) {
    const node = byId(tree.nodes, place);
    const [bound] = bindings(node);
    const holder = node.get('extensionElements') as ModdleElement;
    holder['values'] = children(holder, 'values').filter((value) => value !== bound);
  },
};

function bindings(node: ModdleElement): readonly ModdleElement[] {
  const holder = node.get('extensionElements') as ModdleElement | undefined;
  return holder === undefined ? [] : children(holder, 'values').filter(({ $type }) => $type === 'zeebe:FormDefinition' || $type === 'zeebe:TaskDefinition');
}

/** No flow leads to a step any more. */
const stepCutOff: Mutation = {
  ...skipStep,
  kind: 'step-unreachable',
  places: (tree) =>
    skipStep.places(tree, { act: null as never }).filter((place) => {
      const target = end(byId(tree.flows, place), 'targetRef');
      return isActivity(target) && flowsInto(tree, target).length === 1;
    }),
};

/** What leads to a step asks for a value that nothing ever has. */
const stepNeverWanted: Mutation = { ...otherValue, kind: 'step-unreachable' };

/** The kinds of fault that are sown; of the two ways to make a step unreachable each is sown in every other diagram. */
export function seededFaults(turn: number): readonly Mutation[] {
  return [
    wrongDefault,
    missingBinding,
    { ...invertCondition, kind: 'condition-inverted' },
    turn % 2 === 0 ? stepCutOff : stepNeverWanted,
    { ...dropDeadline, kind: 'deadline-dropped' },
  ];
}
