import type { Model, ModelFlow, ModelNode } from './model.ts';

/** How a flow may be taken: always, where its condition holds, or where no other can be. */
export type FlowKind = 'plain' | 'conditional' | 'default';

/** A model while it is drawn: gives everything its id, in document order. */
export class ModelDraft {
  readonly #processId: string;
  readonly #nodes: ModelNode[] = [];
  readonly #flows: ModelFlow[] = [];
  readonly #associations: (readonly [string, string])[] = [];
  #count = 0;

  constructor(processId: string) {
    this.#processId = processId;
  }

  /** Adds a node and answers its id. */
  node(type: string, scope: string | null, { attributes = {}, content = '' }: Partial<ModelNode> = {}): string {
    this.#count += 1;
    const id = `${type}_${this.#count}`;
    this.#nodes.push({ id, type, scope, attributes, content: content.replaceAll('{id}', id), defaultFlow: null });
    return id;
  }

  flow(source: string, target: string, kind: FlowKind = 'plain'): void {
    const id = `flow_${this.#flows.length + 1}`;
    this.#flows.push({ id, source, target, conditional: kind === 'conditional' });
    if (kind !== 'default') return;
    const at = this.#nodes.findIndex((node) => node.id === source);
    const node = this.#nodes[at];
    if (node !== undefined) this.#nodes[at] = { ...node, defaultFlow: id };
  }

  associate(source: string, target: string): void {
    this.#associations.push([source, target]);
  }

  finish(): Model {
    return { processId: this.#processId, nodes: this.#nodes, flows: this.#flows, associations: this.#associations };
  }
}
