import type { ModdleElement } from '../../../src/model/moddle.ts';
import type { Mutation } from '../mutation.ts';
import { byId, children, extensions, type Tree } from '../tree.ts';

/** Another position may do the task. */
export const otherPosition: Mutation = {
  kind: 'other-position',
  places: (tree) => withExtension(tree, 'zeebe:AssignmentDefinition'),
  apply(tree, place, { act }) {
    const [assignment] = extensions(byId(tree.nodes, place), 'zeebe:AssignmentDefinition');
    const before = String(assignment!.get('candidateGroups'));
    assignment!['candidateGroups'] = act.positions.find(({ id }) => !before.split(',').includes(id))?.id ?? 'nobody';
  },
};

/** One position more may do the task. */
export const morePositions: Mutation = {
  kind: 'more-positions',
  places: (tree) => withExtension(tree, 'zeebe:AssignmentDefinition'),
  apply(tree, place, { act }) {
    const [assignment] = extensions(byId(tree.nodes, place), 'zeebe:AssignmentDefinition');
    const before = String(assignment!.get('candidateGroups')).split(',');
    const more = act.positions.find(({ id }) => !before.includes(id))?.id ?? 'nobody';
    assignment!['candidateGroups'] = [...before, more].join(',');
  },
};

/** A form that is not there. */
export const noSuchForm: Mutation = {
  kind: 'no-such-form',
  places: (tree) => withExtension(tree, 'zeebe:FormDefinition'),
  apply(tree, place) {
    extensions(byId(tree.nodes, place), 'zeebe:FormDefinition')[0]!['formId'] = 'not-a-form';
  },
};

/** An operation nobody offers. */
export const noSuchOperation: Mutation = {
  kind: 'no-such-operation',
  places: (tree) => withExtension(tree, 'zeebe:TaskDefinition'),
  apply(tree, place) {
    extensions(byId(tree.nodes, place), 'zeebe:TaskDefinition')[0]!['type'] = 'nobody.answers';
  },
};

/** What the element needs is read from a variable nobody sets. */
export const unsetVariable: Mutation = {
  kind: 'unset-variable',
  places: (tree) =>
    withExtension(tree, 'zeebe:IoMapping').filter((id) => inputs(byId(tree.nodes, id)).length > 0),
  apply(tree, place) {
    inputs(byId(tree.nodes, place))[0]!['source'] = '=nobodySetsThis';
  },
};

/** A variable that is read further on, and that nothing else sets, is not set: the step's output goes elsewhere. */
export const outputElsewhere: Mutation = {
  kind: 'output-elsewhere',
  places(tree) {
    const read = expressions(tree);
    const set = withExtension(tree, 'zeebe:IoMapping').flatMap((id) => outputs(byId(tree.nodes, id)).map((output) => output.get('target')));
    const setOnce = (name: unknown): boolean => set.filter((other) => other === name).length === 1;
    return withExtension(tree, 'zeebe:IoMapping').flatMap((id) =>
      outputs(byId(tree.nodes, id)).flatMap((output, index) =>
        setOnce(output.get('target')) && read.some((expression) => new RegExp(`\\b${String(output.get('target'))}\\b`).test(expression)) ? [`${id}#${index}`] : [],
      ),
    );
  },
  apply(tree, place) {
    const [id = '', index = ''] = place.split('#');
    outputs(byId(tree.nodes, id))[Number(index)]!['target'] = 'somewhereElse';
  },
};

/** The secret of a form is verified by nobody, or a signature is not made. */
export const dropCompletion: Mutation = {
  kind: 'drop-completion',
  places: (tree) => withExtension(tree, 'reg:Completion'),
  apply(tree, place) {
    const holder = byId(tree.nodes, place).get('extensionElements') as ModdleElement;
    holder['values'] = children(holder, 'values').filter(({ $type }) => $type !== 'reg:Completion');
  },
};

function withExtension(tree: Tree, type: string): string[] {
  return tree.nodes.flatMap((node) => (extensions(node, type).length === 0 ? [] : [node.id ?? '']));
}

function inputs(node: ModdleElement): ModdleElement[] {
  return children(extensions(node, 'zeebe:IoMapping')[0]!, 'inputParameters');
}

function outputs(node: ModdleElement): ModdleElement[] {
  return children(extensions(node, 'zeebe:IoMapping')[0]!, 'outputParameters');
}

/** What the diagram reads variables by: conditions and inputs. */
function expressions(tree: Tree): string[] {
  return [
    ...tree.flows.flatMap((flow) => (flow.get('conditionExpression') as ModdleElement | undefined)?.get('body') ?? []),
    ...withExtension(tree, 'zeebe:IoMapping').flatMap((id) => inputs(byId(tree.nodes, id)).map((input) => input.get('source'))),
  ].map(String);
}
