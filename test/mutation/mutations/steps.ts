import type { Mutation } from '../mutation.ts';
import { byId, end, flowsInto, flowsOutOf, isActivity, lead, remove, type Tree } from '../tree.ts';
import type { ModdleElement } from '../../../src/model/moddle.ts';

/** An activity is left out; what came to it goes on behind it. */
export const dropStep: Mutation = {
  kind: 'drop-step',
  places: (tree) => simple(tree).map(({ id }) => id ?? ''),
  apply(tree, place) {
    const node = byId(tree.nodes, place);
    const [out] = flowsOutOf(tree, node);
    for (const into of flowsInto(tree, node)) lead(into, 'targetRef', end(out!, 'targetRef'));
    remove(tree, node, out!);
  },
};

/** Two activities in a row change places. */
export const swapSteps: Mutation = {
  kind: 'swap-steps',
  places: (tree) =>
    simple(tree).flatMap((node) => {
      const [out] = flowsOutOf(tree, node);
      const next = end(out!, 'targetRef');
      return simple(tree).includes(next) && flowsInto(tree, next).length === 1 ? [node.id ?? ''] : [];
    }),
  apply(tree, place) {
    const first = byId(tree.nodes, place);
    const [between] = flowsOutOf(tree, first);
    const second = end(between!, 'targetRef');
    const [after] = flowsOutOf(tree, second);
    for (const into of flowsInto(tree, first)) lead(into, 'targetRef', second);
    lead(between!, 'sourceRef', second);
    lead(between!, 'targetRef', first);
    lead(after!, 'sourceRef', first);
  },
};

/** A second activity stands behind one, with the same name, work and source. */
export const doubleStep: Mutation = {
  kind: 'double-step',
  places: (tree) => simple(tree).map(({ id }) => id ?? ''),
  apply(tree, place) {
    const node = byId(tree.nodes, place);
    const [out] = flowsOutOf(tree, node);
    const model = node['$model'] as { create(type: string, attributes: object): ModdleElement };
    const copy = model.create(node.$type, {
      id: `${place}_again`,
      name: node.get('name'),
      extensionElements: node.get('extensionElements'),
    });
    const flow = model.create('bpmn:SequenceFlow', { id: `flow_${place}_again`, sourceRef: copy, targetRef: end(out!, 'targetRef') });
    copy['$parent'] = tree.process;
    flow['$parent'] = tree.process;
    (tree.process.get('flowElements') as ModdleElement[]).push(copy, flow);
    lead(out!, 'targetRef', copy);
    for (const lane of tree.lanes) {
      const members = lane.get('flowNodeRef') as ModdleElement[];
      if (members.includes(node)) members.push(copy);
    }
  },
};

/** The id of an activity or a condition says another number. */
export const renameId: Mutation = {
  kind: 'rename-id',
  places: (tree) => tree.nodes.flatMap(({ id = '' }) => (/^(process|condition|action)_\d+/.test(id) ? [id] : [])),
  apply(tree, place) {
    byId(tree.nodes, place).id = place.replace(/\d+/, (number) => `${Number(number) + 50}`);
  },
};

/** The number in the name is another. */
export const renumberName: Mutation = {
  kind: 'renumber-name',
  places: (tree) => tree.nodes.flatMap((node) => (/\d/.test(String(node.get('name'))) && isNumbered(node) ? [node.id ?? ''] : [])),
  apply(tree, place) {
    const node = byId(tree.nodes, place);
    node['name'] = String(node.get('name')).replace(/\d+/, (number) => `${Number(number) + 1}`);
  },
};

function isNumbered({ id = '' }: ModdleElement): boolean {
  return /^(process|condition|action)_\d+/.test(id);
}

/** Activities with one way on. */
function simple(tree: Tree): ModdleElement[] {
  return tree.nodes.filter((node) => isActivity(node) && flowsOutOf(tree, node).length === 1 && flowsInto(tree, node).length > 0);
}
