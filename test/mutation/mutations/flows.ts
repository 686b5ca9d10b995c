import type { ModdleElement } from '../../../src/model/moddle.ts';
import type { Mutation } from '../mutation.ts';
import { byId, end, flowsInto, flowsOutOf, isActivity, lead, remove, type Tree } from '../tree.ts';

/** The two ways of a decision change places: what was favourable is not. */
export const swapWays: Mutation = {
  kind: 'swap-ways',
  places: (tree) => decisions(tree).map(({ id }) => id ?? ''),
  apply(tree, place) {
    const [first, second] = flowsOutOf(tree, byId(tree.nodes, place));
    const target = end(first!, 'targetRef');
    lead(first!, 'targetRef', end(second!, 'targetRef'));
    lead(second!, 'targetRef', target);
  },
};

/** A condition says the opposite. */
export const invertCondition: Mutation = {
  kind: 'invert-condition',
  places: (tree) => conditional(tree).map(({ id }) => id ?? ''),
  apply(tree, place) {
    const condition = byId(tree.flows, place).get('conditionExpression') as ModdleElement;
    const body = String(condition.get('body'));
    condition['body'] = / = /.test(body) ? body.replace(' = ', ' != ') : `=not(${body.slice(1)})`;
  },
};

/** A condition asks for another value. */
export const otherValue: Mutation = {
  kind: 'other-value',
  places: (tree) =>
    conditional(tree).flatMap((flow) => {
      const body = String((flow.get('conditionExpression') as ModdleElement).get('body'));
      return /"[^"]*"/.test(body) ? [flow.id ?? ''] : [];
    }),
  apply(tree, place) {
    const condition = byId(tree.flows, place).get('conditionExpression') as ModdleElement;
    condition['body'] = String(condition.get('body')).replace(/"([^"]*)"/, '"not-$1"');
  },
};

/** A way out of a decision loses its condition. */
export const dropCondition: Mutation = {
  kind: 'drop-condition',
  places: (tree) => conditional(tree).map(({ id }) => id ?? ''),
  apply(tree, place) {
    byId(tree.flows, place)['conditionExpression'] = undefined;
  },
};

/** A decision loses its default. */
export const dropDefault: Mutation = {
  kind: 'drop-default',
  places: (tree) => tree.nodes.flatMap((node) => (node.get('default') === undefined ? [] : [node.id ?? ''])),
  apply(tree, place) {
    byId(tree.nodes, place)['default'] = undefined;
  },
};

/** A decision takes every way at once. */
export const splitInParallel: Mutation = {
  kind: 'split-in-parallel',
  places: (tree) => decisions(tree).map(({ id }) => id ?? ''),
  apply(tree, place) {
    const gateway = byId(tree.nodes, place);
    const model = gateway['$model'] as { create(type: string, attributes: object): ModdleElement };
    const parallel = model.create('bpmn:ParallelGateway', {
      id: place,
      name: gateway.get('name'),
      extensionElements: gateway.get('extensionElements'),
    });
    parallel['$parent'] = tree.process;
    const outgoing = flowsOutOf(tree, gateway);
    for (const into of flowsInto(tree, gateway)) lead(into, 'targetRef', parallel);
    for (const out of outgoing) {
      out['conditionExpression'] = undefined;
      lead(out, 'sourceRef', parallel);
    }
    const swap = (list: ModdleElement[]): void => {
      const at = list.indexOf(gateway);
      if (at >= 0) list[at] = parallel;
    };
    swap(tree.process.get('flowElements') as ModdleElement[]);
    for (const lane of tree.lanes) swap(lane.get('flowNodeRef') as ModdleElement[]);
    for (const diagram of tree.root.get('diagrams') as ModdleElement[]) {
      const shapes = (diagram.get('plane') as ModdleElement).get('planeElement') as ModdleElement[];
      for (const shape of shapes) if (shape.get('bpmnElement') === gateway) shape['bpmnElement'] = parallel;
    }
  },
};

/** A sequence flow is left out. */
export const dropFlow: Mutation = {
  kind: 'drop-flow',
  places: (tree) => tree.flows.map(({ id }) => id ?? ''),
  apply(tree, place) {
    remove(tree, byId(tree.flows, place));
  },
};

/** A flow skips the activity it led to, which is still reached from elsewhere or from nowhere. */
export const skipStep: Mutation = {
  kind: 'skip-step',
  places: (tree) =>
    tree.flows.flatMap((flow) => {
      const target = end(flow, 'targetRef');
      return isActivity(target) && flowsOutOf(tree, target).length === 1 ? [flow.id ?? ''] : [];
    }),
  apply(tree, place) {
    const flow = byId(tree.flows, place);
    const [on] = flowsOutOf(tree, end(flow, 'targetRef'));
    lead(flow, 'targetRef', end(on!, 'targetRef'));
  },
};

/** A refusal goes on instead of ending: to where the favourable way leads. */
export const refusalGoesOn: Mutation = {
  kind: 'refusal-goes-on',
  places: (tree) => refusals(tree).map(({ id }) => id ?? ''),
  apply(tree, place) {
    const refused = byId(tree.nodes, place);
    const completed = byId(tree.nodes, 'completed');
    for (const flow of flowsInto(tree, refused)) lead(flow, 'targetRef', completed);
    remove(tree, refused);
  },
};

/** Two refusals end in one end event. */
export const mergeRefusals: Mutation = {
  kind: 'merge-refusals',
  places: (tree) => refusals(tree).slice(1).map(({ id }) => id ?? ''),
  apply(tree, place) {
    const [first] = refusals(tree);
    const merged = byId(tree.nodes, place);
    for (const flow of flowsInto(tree, merged)) lead(flow, 'targetRef', first!);
    remove(tree, merged);
  },
};

function decisions(tree: Tree): ModdleElement[] {
  return tree.nodes.filter((node) => node.$type === 'bpmn:ExclusiveGateway' && flowsOutOf(tree, node).length > 1);
}

function conditional(tree: Tree): ModdleElement[] {
  return tree.flows.filter((flow) => flow.get('conditionExpression') !== undefined);
}

function refusals(tree: Tree): ModdleElement[] {
  return tree.nodes.filter(({ id = '' }) => id.startsWith('refused_'));
}
