import * as fc from 'fast-check';
import { type Model, type ModelFlow, type ModelNode, scopeOfFlow } from './model.ts';

/** Gateways that twists are made with. */
export const GATEWAYS = ['exclusiveGateway', 'parallelGateway', 'inclusiveGateway'] as const;

type Gateway = (typeof GATEWAYS)[number];

/** What the activities a boundary event may stand on are called. */
const ACTIVITY = /^(?:.*Task|subProcess|callActivity)$/;

/**
 * One change that takes a model out of its blocks. `at` and `to` choose among what is there, whatever that is, so that
 * any twist can be applied to any model, and a model can shrink under it.
 */
export interface Twist {
  /**
   * `jump`: a way from one flow into another, by two gateways; `bare`: the same without gateways, from an activity;
   * `swap`: a gateway becomes another; `divert`: a flow leads where another one leads; `exit`: a way to an end of its
   * own; `late`: a timer on an activity that leads into a flow.
   */
  readonly kind: 'jump' | 'bare' | 'swap' | 'divert' | 'exit' | 'late';
  readonly at: number;
  readonly to: number;
  readonly split: Gateway;
  readonly merge: Gateway;
}

/** Any twist, with these gateways. Most keep to one kind of gateway, for of the others few are sound. */
export function twists(gateways: readonly Gateway[]): fc.Arbitrary<Twist> {
  const any = fc.constantFrom(...gateways);
  const kinds = fc.oneof(
    { weight: 3, arbitrary: fc.constant({ split: 'exclusiveGateway', merge: 'exclusiveGateway' } as const) },
    { weight: 2, arbitrary: any.map((gateway) => ({ split: gateway, merge: gateway })) },
    { weight: 1, arbitrary: fc.record({ split: any, merge: any }) },
  );
  return fc
    .record({
      kind: fc.constantFrom('jump', 'jump', 'jump', 'jump', 'bare', 'swap', 'divert', 'exit', 'late', 'late'),
      at: fc.nat(60),
      to: fc.nat(60),
      kinds,
    })
    .map(({ kinds, ...twist }) => ({ ...twist, ...kinds }));
}

/** The model after the twist; unchanged where there is nothing to twist. */
export function twisted(model: Model, twist: Twist, number: number): Model {
  const flows = model.flows.filter(({ source }) => typeOf(model, source) !== 'eventBasedGateway');
  const from = flows[twist.at % flows.length];
  if (from === undefined) return model;
  const scope = scopeOfFlow(model, from);
  const near = flows.filter((flow) => scopeOfFlow(model, flow) === scope);
  const to = near[twist.to % near.length] ?? from;
  const name = (what: string): string => `${what}_t${number}`;
  switch (twist.kind) {
    case 'jump': {
      if (from.id === to.id) return model;
      const [split, merge] = [name('split'), name('merge')];
      const withSplit = insert(model, from, gateway(split, twist.split, scope), twist.split !== 'parallelGateway');
      const withMerge = insert(withSplit, to, gateway(merge, twist.merge, scope), false);
      return lead(withMerge, split, merge, twist.split !== 'parallelGateway');
    }
    case 'bare': {
      const activity = near.find(({ source }) => ACTIVITY.test(typeOf(model, source)));
      return activity === undefined ? model : lead(model, activity.source, to.target, twist.split === 'exclusiveGateway');
    }
    case 'swap': {
      const gateways = model.nodes.filter(({ type }) => (GATEWAYS as readonly string[]).includes(type));
      const changed = gateways[twist.at % gateways.length];
      return changed === undefined ? model : swap(model, changed, twist.split);
    }
    case 'divert':
      return { ...model, flows: model.flows.map((flow) => (flow === from ? { ...flow, target: to.target } : flow)) };
    case 'exit': {
      const [split, end] = [name('split'), name('end')];
      const withSplit = insert(model, from, gateway(split, twist.split, scope), twist.split !== 'parallelGateway');
      const content = twist.to % 2 === 0 ? '' : '<bpmn:terminateEventDefinition />';
      const ended = { ...withSplit, nodes: [...withSplit.nodes, { ...gateway(end, 'endEvent', scope), content }] };
      return lead(ended, split, end, twist.split !== 'parallelGateway');
    }
    case 'late': {
      // A receive task behind an event-based gateway may have no boundary events (BPMN 2.0, 10.6.6).
      const hosts = model.nodes.filter((node) => node.scope === scope && ACTIVITY.test(node.type) && !isArmed(model, node));
      const host = hosts[twist.at % hosts.length];
      if (host === undefined || host.attributes['triggeredByEvent'] !== undefined) return model;
      const [event, merge] = [name('late'), name('merge')];
      const withMerge = insert(model, to, gateway(merge, twist.merge, scope), false);
      const timer: ModelNode = {
        ...gateway(event, 'boundaryEvent', scope),
        attributes: { attachedToRef: host.id },
        content: '<bpmn:timerEventDefinition><bpmn:timeDuration>P2D</bpmn:timeDuration></bpmn:timerEventDefinition>',
      };
      return lead({ ...withMerge, nodes: [...withMerge.nodes, timer] }, event, merge, false);
    }
  }
}

function isArmed(model: Model, { id }: ModelNode): boolean {
  return model.flows.some(({ source, target }) => target === id && typeOf(model, source) === 'eventBasedGateway');
}

function typeOf({ nodes }: Model, id: string): string {
  return nodes.find((node) => node.id === id)?.type ?? '';
}

function gateway(id: string, type: string, scope: string | null): ModelNode {
  return { id, type, scope, attributes: {}, content: '', defaultFlow: null };
}

/** Another gateway in its place. One that decides asks conditions; a parallel one would not. */
function swap(model: Model, { id, defaultFlow }: ModelNode, type: Gateway): Model {
  const decides = type !== 'parallelGateway' && model.flows.filter(({ source }) => source === id).length > 1;
  return {
    ...model,
    nodes: model.nodes.map((node) => (node.id === id ? { ...node, type } : node)),
    flows: model.flows.map((flow) => (flow.source === id ? { ...flow, conditional: decides && flow.id !== defaultFlow } : flow)),
  };
}

/** Puts a node on a flow: what leads to it keeps the flow's id and condition, what leads on is new. */
function insert(model: Model, { id }: ModelFlow, node: ModelNode, byDefault: boolean): Model {
  const onward = `${id}_${node.id}`;
  return {
    ...model,
    nodes: [...model.nodes, { ...node, defaultFlow: byDefault ? onward : null }],
    flows: model.flows.flatMap((flow) =>
      flow.id === id ? [{ ...flow, target: node.id }, { id: onward, source: node.id, target: flow.target, conditional: false }] : [flow],
    ),
  };
}

function lead(model: Model, source: string, target: string, conditional: boolean): Model {
  const id = `flow_${source}_${target}_${model.flows.length}`;
  return { ...model, flows: [...model.flows, { id, source, target, conditional }] };
}
