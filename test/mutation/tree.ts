import { createModdle, type ModdleElement } from '../../src/model/moddle.ts';

/** A diagram that can be changed: its moddle tree, and the questions mutations ask of it. */
export interface Tree {
  readonly root: ModdleElement;
  /** Flow nodes of the process, in the order of the file. */
  readonly nodes: readonly ModdleElement[];
  readonly flows: readonly ModdleElement[];
  readonly lanes: readonly ModdleElement[];
  readonly messageFlows: readonly ModdleElement[];
  readonly process: ModdleElement;
}

export async function readTree(xml: string): Promise<Tree> {
  const { rootElement } = await createModdle().fromXML(xml);
  const root = rootElement as ModdleElement;
  const process = children(root, 'rootElements').find(({ $type }) => $type === 'bpmn:Process');
  const collaboration = children(root, 'rootElements').find(({ $type }) => $type === 'bpmn:Collaboration');
  if (process === undefined) throw new Error('no process');
  const elements = children(process, 'flowElements');
  return {
    root,
    process,
    nodes: elements.filter(({ $type }) => /(Task|Event|Gateway)$/.test($type)),
    flows: elements.filter(({ $type }) => $type === 'bpmn:SequenceFlow'),
    lanes: children(process, 'laneSets').flatMap((set) => children(set, 'lanes')),
    messageFlows: collaboration === undefined ? [] : children(collaboration, 'messageFlows'),
  };
}

export async function writeTree({ root }: Tree): Promise<string> {
  return (await createModdle().toXML(root, { format: true })).xml;
}

/** The list a property holds: the live one, so that a change to it changes the tree. */
export function children(element: ModdleElement, property: string): ModdleElement[] {
  return (element.get(property) as ModdleElement[] | undefined) ?? [];
}

/** The extension elements of one type, such as `reg:Source`. */
export function extensions(element: ModdleElement, type: string): ModdleElement[] {
  const holder = element.get('extensionElements') as ModdleElement | undefined;
  return holder === undefined ? [] : children(holder, 'values').filter(({ $type }) => $type === type);
}

export function isActivity({ $type }: ModdleElement): boolean {
  return $type.endsWith('Task');
}

export function byId(elements: readonly ModdleElement[], id: string): ModdleElement {
  const found = elements.find((element) => element.id === id);
  if (found === undefined) throw new Error(`no <${id}>`);
  return found;
}

export function end(flow: ModdleElement, side: 'sourceRef' | 'targetRef'): ModdleElement {
  return flow.get(side) as ModdleElement;
}

export function flowsInto({ flows }: Tree, node: ModdleElement): ModdleElement[] {
  return flows.filter((flow) => end(flow, 'targetRef') === node);
}

export function flowsOutOf({ flows }: Tree, node: ModdleElement): ModdleElement[] {
  return flows.filter((flow) => end(flow, 'sourceRef') === node);
}

/** Takes elements out of the process: nodes, flows, with their places in lanes and in the picture. */
export function remove(tree: Tree, ...gone: readonly ModdleElement[]): void {
  const out = new Set(gone);
  const lose = (owner: ModdleElement, property: string, kept: (element: ModdleElement) => boolean): void => {
    owner[property] = children(owner, property).filter(kept);
  };
  lose(tree.process, 'flowElements', (element) => !out.has(element));
  for (const lane of tree.lanes) lose(lane, 'flowNodeRef', (element) => !out.has(element));
  for (const node of tree.nodes) {
    lose(node, 'incoming', (element) => !out.has(element));
    lose(node, 'outgoing', (element) => !out.has(element));
    if (out.has(node.get('default') as ModdleElement)) node['default'] = undefined;
  }
  for (const owner of [tree.process, ...children(tree.root, 'rootElements').filter(({ $type }) => $type === 'bpmn:Collaboration')]) {
    const touches = (element: ModdleElement): boolean =>
      out.has(element.get('sourceRef') as ModdleElement) || out.has(element.get('targetRef') as ModdleElement);
    if (owner.get('messageFlows') !== undefined) lose(owner, 'messageFlows', (element) => !out.has(element) && !touches(element));
    if (owner.get('artifacts') !== undefined) {
      lose(owner, 'artifacts', (element) => element.$type !== 'bpmn:Association' || !touches(element));
    }
  }
  const drawn = new Set(everything(tree));
  for (const diagram of children(tree.root, 'diagrams')) {
    const plane = diagram.get('plane') as ModdleElement;
    lose(plane, 'planeElement', (shape) => drawn.has(shape.get('bpmnElement') as ModdleElement));
  }
}

/** All elements that can be drawn and are still there. */
function everything(tree: Tree): ModdleElement[] {
  const collaborations = children(tree.root, 'rootElements').filter(({ $type }) => $type === 'bpmn:Collaboration');
  return [
    ...children(tree.process, 'flowElements'),
    ...children(tree.process, 'artifacts'),
    ...tree.lanes,
    ...collaborations.flatMap((one) => [...children(one, 'participants'), ...children(one, 'messageFlows'), ...children(one, 'artifacts')]),
  ];
}

/** Leads a flow elsewhere. */
export function lead(flow: ModdleElement, side: 'sourceRef' | 'targetRef', node: ModdleElement): void {
  const list = side === 'targetRef' ? 'incoming' : 'outgoing';
  const before = end(flow, side);
  before[list] = children(before, list).filter((other) => other !== flow);
  flow[side] = node;
  node[list] = [...children(node, list), flow];
}
