import type { ModdleElement } from '../../../src/model/moddle.ts';
import type { Mutation } from '../mutation.ts';
import { byId, children, extensions, type Tree } from '../tree.ts';

/** Another deadline. */
export const otherDeadline: Mutation = {
  kind: 'other-deadline',
  places: (tree) => withExtension(tree, 'reg:Deadline'),
  apply(tree, place) {
    const [deadline] = extensions(at(tree, place), 'reg:Deadline');
    const days = deadline!.get('businessDays');
    if (typeof days === 'number') deadline!['businessDays'] = days + 1;
    else deadline!['duration'] = String(deadline!.get('duration')).replace(/\d+/, (number) => `${Number(number) * 2}`);
  },
};

/** No deadline. */
export const dropDeadline: Mutation = {
  kind: 'drop-deadline',
  places: (tree) => withExtension(tree, 'reg:Deadline'),
  apply: (tree, place) => dropExtension(at(tree, place), extensions(at(tree, place), 'reg:Deadline')[0]!),
};

/** A deadline leaves the group it shares. */
export const leaveGroup: Mutation = {
  kind: 'leave-group',
  places: (tree) =>
    withExtension(tree, 'reg:Deadline').filter((id) => extensions(at(tree, id), 'reg:Deadline')[0]?.get('group') !== undefined),
  apply(tree, place) {
    extensions(at(tree, place), 'reg:Deadline')[0]!['group'] = undefined;
  },
};

/** A source names a sub-paragraph or row that the act does not have. */
export const sourceNowhere: Mutation = {
  kind: 'source-nowhere',
  places: (tree) => sources(tree),
  apply(tree, place) {
    const source = sourceAt(tree, place);
    const property = source.get('item') === undefined ? 'action' : 'item';
    source[property] = '99';
  },
};

/** A source names the next sub-paragraph or row instead. */
export const otherSource: Mutation = {
  kind: 'other-source',
  places: (tree) => sources(tree),
  apply(tree, place) {
    const source = sourceAt(tree, place);
    const property = source.get('item') === undefined ? 'action' : 'item';
    const number = Number(source.get(property));
    source[property] = String(number === 1 ? 2 : number - 1);
  },
};

/** A source names another act. */
export const otherAct: Mutation = {
  kind: 'other-act',
  places: (tree) => sources(tree),
  apply(tree, place) {
    sourceAt(tree, place)['act'] = 'another-1-2001';
  },
};

/**
 * A source is left out: the element no longer says which step it is, or where it comes from at all, or a row is
 * unaccounted for. A place that is named elsewhere too, beside another, may go without loss.
 */
export const dropSource: Mutation = {
  kind: 'drop-source',
  places: (tree) =>
    sources(tree).filter((place) => {
      const [id = ''] = place.split('#');
      const source = sourceAt(tree, place);
      const alone = extensions(at(tree, id), 'reg:Source').length === 1;
      const rowsNamed = tree.nodes.flatMap((node) => extensions(node, 'reg:Source').map((other) => other.get('action')));
      const lastOfRow = source.get('action') !== undefined && rowsNamed.filter((row) => row === source.get('action')).length === 1;
      return alone || lastOfRow || (/^(process|condition)_/.test(id) && source.get('item') !== undefined);
    }),
  apply(tree, place) {
    dropExtension(at(tree, place.split('#')[0]!), sourceAt(tree, place));
  },
};

/** Another unit's lane. */
export const otherLane: Mutation = {
  kind: 'other-lane',
  places: (tree) => (tree.lanes.length < 2 ? [] : tree.nodes.map(({ id }) => id ?? '')),
  apply(tree, place) {
    const node = byId(tree.nodes, place);
    const from = tree.lanes.findIndex((lane) => children(lane, 'flowNodeRef').includes(node));
    const to = tree.lanes[(from + 1) % tree.lanes.length]!;
    tree.lanes[from]!['flowNodeRef'] = children(tree.lanes[from]!, 'flowNodeRef').filter((other) => other !== node);
    to['flowNodeRef'] = [...children(to, 'flowNodeRef'), node];
  },
};

/** A lane is called by another unit's name. */
export const renameLane: Mutation = {
  kind: 'rename-lane',
  places: (tree) => tree.lanes.map(({ id }) => id ?? ''),
  apply(tree, place, { act }) {
    const lane = byId(tree.lanes, place);
    const used = new Set(tree.lanes.map((other) => other.get('name')));
    lane['name'] = act.units.find(({ name }) => !used.has(name))?.name ?? 'Another unit';
  },
};

/** A register is no longer asked: the message flow is left out. */
export const dropMessageFlow: Mutation = {
  kind: 'drop-message-flow',
  places: (tree) => tree.messageFlows.map(({ id }) => id ?? ''),
  apply(tree, place) {
    const flow = byId(tree.messageFlows, place);
    const collaboration = children(tree.root, 'rootElements').find(({ $type }) => $type === 'bpmn:Collaboration');
    collaboration!['messageFlows'] = children(collaboration!, 'messageFlows').filter((other) => other !== flow);
  },
};

/** The service's own deadline and the elements that can have one. */
function at(tree: Tree, id: string): ModdleElement {
  return id === tree.process.id ? tree.process : byId(tree.nodes, id);
}

function withExtension(tree: Tree, type: string): string[] {
  return [tree.process, ...tree.nodes].flatMap((element) => (extensions(element, type).length === 0 ? [] : [element.id ?? '']));
}

/** Sources that name an item or a row, as `<element>#<index>`. */
function sources(tree: Tree): string[] {
  return tree.nodes.flatMap((node) =>
    extensions(node, 'reg:Source').flatMap((source, index) =>
      source.get('item') === undefined && source.get('action') === undefined ? [] : [`${node.id}#${index}`],
    ),
  );
}

function sourceAt(tree: Tree, place: string): ModdleElement {
  const [id = '', index = ''] = place.split('#');
  return extensions(at(tree, id), 'reg:Source')[Number(index)]!;
}

function dropExtension(element: ModdleElement, gone: ModdleElement): void {
  const holder = element.get('extensionElements') as ModdleElement;
  holder['values'] = children(holder, 'values').filter((other) => other !== gone);
}
