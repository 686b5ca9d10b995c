import type { Model, ModelFlow } from './model.ts';

/**
 * The model with a task on every flow. An engine goes on until everything waits, while the proof lets a token stand
 * before a gateway as long as it likes: with a task there, so can the engine.
 */
export function slowed(model: Model): Model {
  const waits = model.flows.filter(({ source }) => model.nodes.find(({ id }) => id === source)?.type !== 'eventBasedGateway');
  const waiting = new Set(waits.map(({ id }) => id));
  const scopeOf = ({ source }: ModelFlow): string | null => model.nodes.find(({ id }) => id === source)?.scope ?? null;
  return {
    ...model,
    nodes: [
      ...model.nodes,
      ...waits.map((flow) => ({
        id: `wait_${flow.id}`,
        type: 'userTask',
        scope: scopeOf(flow),
        attributes: {},
        content: '',
        defaultFlow: null,
      })),
    ],
    flows: model.flows.flatMap((flow) =>
      waiting.has(flow.id)
        ? [
            { ...flow, target: `wait_${flow.id}` },
            { id: `on_${flow.id}`, source: `wait_${flow.id}`, target: flow.target, conditional: false },
          ]
        : [flow],
    ),
  };
}
