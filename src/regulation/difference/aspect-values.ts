import type { ModdleElement } from '../../model/moddle.ts';
import type { ChangeValue, DiagramAspect } from './change.ts';
import { type DiagramTree, referenceOf, type TreeElement } from './diagram-tree.ts';
import { isElement } from './own-properties.ts';
import { extensionsOf, placesOf, textAt } from './places-of.ts';

/** One value of an aspect. Values with the same key are the same thing before and after. */
export interface KeyedValue {
  readonly key: string;
  readonly value: ChangeValue;
}

type Reader = (element: TreeElement, tree: DiagramTree) => readonly KeyedValue[];

const SINGLE = '';

const readers: Readonly<Partial<Record<DiagramAspect, Reader>>> = {
  id: ({ id }) => code(id),
  name: ({ name }) => (name === '' ? [] : [{ key: SINGLE, value: { type: 'text', text: name } }]),
  type: (element) => [{ key: SINGLE, value: { type: 'type', bpmn: kindOf(element.type), event: eventOf(element) } }],
  scope: ({ owner }, tree) => named(owner, tree),
  pool: ({ owner }, tree) => named(poolOf(owner, tree), tree),
  lane: ({ id }, tree) => named(tree.lanesOf.get(id)?.at(-1) ?? null, tree),
  from: (element, tree) => named(referenceOf(element, 'sourceRef'), tree),
  to: (element, tree) => named(referenceOf(element, 'targetRef'), tree),
  attached: (element, tree) => named(referenceOf(element, 'attachedToRef'), tree),
  'default-flow': (element, tree) => named(flowEnd(referenceOf(element, 'default'), tree), tree),
  condition: ({ raw }) => [...bodies(raw, 'conditionExpression'), ...bodies(raw, 'activationCondition'), ...bodies(definitionOf(raw), 'condition')],
  deadline: deadlines,
  place: (element) => placesOf(element).map((place) => ({ key: JSON.stringify(place), value: { type: 'place', place } })),
  remark: ({ raw }) => texts(extensionsOf(raw, 'reg:Remark').map((remark) => textAt(remark, 'text') ?? '')),
  completion: ({ raw }) => code(textAt(extensionsOf(raw, 'reg:Completion')[0], 'operation')),
  position: positions,
  operation: ({ raw }) => code(textAt(extensionsOf(raw, 'zeebe:TaskDefinition')[0], 'type')),
  retries: ({ raw }) => code(scalar(extensionsOf(raw, 'zeebe:TaskDefinition')[0]?.['retries'])),
  form: ({ raw }) => code(textAt(extensionsOf(raw, 'zeebe:FormDefinition')[0], 'formId')),
  'called-process': ({ raw }) => code(textAt(extensionsOf(raw, 'zeebe:CalledElement')[0], 'processId')),
  input: ({ raw }) => pairs(inner(extensionsOf(raw, 'zeebe:IoMapping')[0], 'inputParameters'), 'target', 'source'),
  output: ({ raw }) => pairs(inner(extensionsOf(raw, 'zeebe:IoMapping')[0], 'outputParameters'), 'target', 'source'),
  header: ({ raw }) => pairs(inner(extensionsOf(raw, 'zeebe:TaskHeaders')[0], 'values'), 'key', 'value'),
  timer: ({ raw }) => ['timeDate', 'timeDuration', 'timeCycle'].flatMap((kind) => bodies(definitionOf(raw), kind)),
  message: ({ raw }) => thrown(raw['messageRef'] ?? definitionOf(raw)?.['messageRef'], 'name'),
  signal: ({ raw }) => thrown(definitionOf(raw)?.['signalRef'], 'name'),
  error: ({ raw }) => thrown(definitionOf(raw)?.['errorRef'], 'errorCode'),
  escalation: ({ raw }) => thrown(definitionOf(raw)?.['escalationRef'], 'escalationCode'),
  loop: loops,
  interrupting: ({ raw }) => [
    { key: SINGLE, value: { type: 'truth', truth: raw['cancelActivity'] !== false && raw['isInterrupting'] !== false } },
  ],
};

/** What an element says under an aspect; empty where nothing, or where the aspect has only paths. */
export function valuesOf(aspect: DiagramAspect, element: TreeElement, tree: DiagramTree): readonly KeyedValue[] {
  return readers[aspect]?.(element, tree) ?? [];
}

/** The type as BPMN names it: `userTask`. */
export function kindOf(type: string): string {
  const local = type.slice(type.indexOf(':') + 1);
  return local.charAt(0).toLowerCase() + local.slice(1);
}

/** The pool of a process, else the process itself; null of what stands in neither. */
function poolOf(owner: string | null, { elements }: DiagramTree): string | null {
  const pool = [...elements.values()].find((element) => referenceOf(element, 'processRef') === owner);
  return pool?.id ?? owner;
}

/** A default flow is told by where it leads: flows mostly have no name. */
function flowEnd(flow: string | null, { elements }: DiagramTree): string | null {
  const found = flow === null ? undefined : elements.get(flow);
  return found === undefined ? null : referenceOf(found, 'targetRef');
}

function named(id: string | null, { elements }: DiagramTree): readonly KeyedValue[] {
  const element = id === null ? undefined : elements.get(id);
  return element === undefined ? [] : [{ key: SINGLE, value: { type: 'element', element: { id: element.id, name: element.name } } }];
}

function deadlines({ raw }: TreeElement): readonly KeyedValue[] {
  const [deadline] = extensionsOf(raw, 'reg:Deadline');
  if (deadline === undefined) return [];
  const days = deadline['businessDays'];
  const truth = (name: string): boolean | null => (typeof deadline[name] === 'boolean' ? deadline[name] : null);
  const read = {
    duration: textAt(deadline, 'duration'),
    businessDays: typeof days === 'number' ? days : null,
    group: textAt(deadline, 'group'),
    when: textAt(deadline, 'when'),
    from: textAt(deadline, 'from'),
    countsReceiptDay: truth('countsReceiptDay'),
    countsIssueDay: truth('countsIssueDay'),
  };
  return [{ key: SINGLE, value: { type: 'deadline', deadline: read } }];
}

/** How often, in the file's own words: their names are those of the panel. */
function loops({ raw, facts }: TreeElement): readonly KeyedValue[] {
  const loop = raw['loopCharacteristics'];
  if (!isElement(loop)) return [];
  const said = [...facts].flatMap(([path, fact]) => {
    const [, name] = /^loopCharacteristics\/(?:.*\/)?(\w+)$/.exec(path) ?? [];
    return name === undefined || name === 'id' || fact.kind !== 'value' ? [] : [`${name}: ${fact.value}`];
  });
  return code([kindOf(loop.$type), ...said].join(', '));
}

function positions({ raw }: TreeElement): readonly KeyedValue[] {
  const groups = textAt(extensionsOf(raw, 'zeebe:AssignmentDefinition')[0], 'candidateGroups') ?? '';
  const found = groups.split(',').map((position) => position.trim()).filter((position) => position !== '');
  return found.length === 0 ? [] : [{ key: SINGLE, value: { type: 'positions', positions: found } }];
}

function pairs(elements: readonly ModdleElement[], target: string, source: string): readonly KeyedValue[] {
  return elements.map((element) => {
    const key = textAt(element, target) ?? '';
    return { key, value: { type: 'mapping', target: key, source: textAt(element, source) ?? '' } };
  });
}

function bodies(element: ModdleElement | undefined, property: string): readonly KeyedValue[] {
  const expression = element?.[property];
  return isElement(expression) ? code(textAt(expression, 'body') ?? '') : [];
}

function thrown(root: unknown, name: string): readonly KeyedValue[] {
  return isElement(root) ? code(textAt(root, name) ?? root.id ?? '') : [];
}

function definitionOf(raw: ModdleElement): ModdleElement | undefined {
  const definitions = raw['eventDefinitions'];
  return Array.isArray(definitions) ? definitions.find(isElement) : undefined;
}

function eventOf({ raw }: TreeElement): string | null {
  const definition = definitionOf(raw);
  return definition === undefined ? null : kindOf(definition.$type).replace(/EventDefinition$/, '');
}

function inner(element: ModdleElement | undefined, property: string): readonly ModdleElement[] {
  const values = element?.[property];
  return Array.isArray(values) ? values.filter(isElement) : [];
}

function code(text: string | null): readonly KeyedValue[] {
  return text === null ? [] : [{ key: SINGLE, value: { type: 'code', text } }];
}

function scalar(value: unknown): string | null {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : null;
}

function texts(all: readonly string[]): readonly KeyedValue[] {
  return all.map((text) => ({ key: text, value: { type: 'text', text } }));
}
