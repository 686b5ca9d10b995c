import { eachElement } from '../model/each-element.ts';
import type { ModdleElement } from '../model/moddle.ts';
import { type Told, told } from '../model/told.ts';
import { extensionRules, harmlessAttribute, saysHowToExecute, templateNotes, unreadElements } from './dialect.ts';
import { namespaceOf, tagOf } from './namespaces.ts';

/** Something another engine would act on and this one would silently leave. */
export interface DialectFault {
  /** Id of the BPMN element it stands on; null: the root. */
  readonly element: string | null;
  readonly told: Told;
  /** The element or attribute, as it is written, that says how to execute; null: the root does not say what it is for. */
  readonly instruction: string | null;
  /** Takes it out of the tree, or has the root say what it is for. */
  readonly mend: () => void;
}

/** Everything in a tree that is not of the dialect and says how to execute, in document order. */
export function* dialectFaults(root: ModdleElement): Generator<DialectFault> {
  yield* platformFaults(root);
  for (const element of eachElement(root)) {
    for (const fault of [...kindFaults(element), ...attributeFaults(element)]) yield { element: hostOf(element).id ?? null, ...fault };
  }
}

type Fault = Omit<DialectFault, 'element'>;

/** A modeller that knows of Camunda 8 opens the file as what it is only where the root says so. */
function* platformFaults(root: ModdleElement): Generator<DialectFault> {
  const attributes = attributesOf(root);
  const platform = `${String(attributes['modeler:executionPlatform'])} ${String(attributes['modeler:executionPlatformVersion'])}`;
  if (platform === 'Camunda Cloud 8.8.0') return;
  yield {
    element: null,
    instruction: null,
    told: told`the root needs modeler:executionPlatform="Camunda Cloud" and modeler:executionPlatformVersion="8.8.0"`,
    mend: () => {
      attributes['xmlns:modeler'] ??= 'http://camunda.org/schema/modeler/1.0';
      attributes['modeler:executionPlatform'] = 'Camunda Cloud';
      attributes['modeler:executionPlatformVersion'] = '8.8.0';
    },
  };
}

function kindFaults(element: ModdleElement): Fault[] {
  const mend = (): void => takeOut(element);
  const instruction = tagOf(element);
  const instead = unreadElements[element.$type];
  if (instead !== undefined) return [{ told: told`<${tagOf(element)}> is not executed: ${instead}`, instruction, mend }];
  if (element.$type.startsWith('bpmn:')) {
    return ['startQuantity', 'completionQuantity']
      .filter((name) => Object.hasOwn(element, name) && element.get(name) !== 1)
      .map((name) => ({ instruction: name, told: told`${name} is not executed: an element takes and gives one token`, mend: () => Reflect.deleteProperty(element, name) }));
  }
  if (/^(bpmndi|dc|di):/.test(element.$type) || isInsideForeign(element)) return [];
  const rule = extensionRules[element.$type];
  if (rule === undefined) {
    const { uri, ours } = namespaceOf(element);
    return ours || saysHowToExecute(uri) ? [{ told: told`<${tagOf(element)}> is not executed here: remove it`, instruction, mend }] : [];
  }
  const host = hostOf(element);
  const faults: Fault[] = [];
  const kinds = new Set([localName(host), `${localName(host)} ${eventOf(host)}`]);
  if (rule.on !== null && !rule.on.some((place) => kinds.has(place))) {
    const other = rule.on.some((place) => place.startsWith(`${localName(host)} `));
    faults.push({
      told: other
        ? told`<${tagOf(element)}> is not executed on a <${tagOf(host)}> of this kind: remove it`
        : told`<${tagOf(element)}> is not executed on a <${tagOf(host)}>: remove it`,
      instruction,
      mend,
    });
  }
  if (rule.several !== true && siblings(element).find(({ $type }) => $type === element.$type) !== element) {
    faults.push({ told: told`a second <${tagOf(element)}> is not read: leave one`, instruction, mend });
  }
  return faults;
}

function attributeFaults(element: ModdleElement): Fault[] {
  const foreign = Object.keys(attributesOf(element))
    .filter((name) => !harmlessAttribute.test(name) && saysHowToExecute(namespaceOf(element, name).uri))
    .map((name) => ({ instruction: name, told: told`the attribute ${name} is not executed here: remove it`, mend: () => Reflect.deleteProperty(attributesOf(element), name) }));
  const rule = extensionRules[element.$type];
  const unread =
    rule === undefined
      ? Object.keys(element).filter((name) => isOfExtension(element, name) && !templateNotes.includes(name))
      : Object.keys(element).filter((name) => name !== '$type' && name !== 'id' && !rule.properties.includes(name));
  return [
    ...foreign,
    ...unread.map((name) => ({
      instruction: name,
      told: told`the attribute ${name} of <${tagOf(element)}> is not executed here: remove it`,
      mend: () => Reflect.deleteProperty(element, name),
    })),
  ];
}

/** Takes an element away from what contains it, with the list that is then empty. */
function takeOut(element: ModdleElement): void {
  const { $parent: parent } = element;
  if (parent === undefined) return;
  for (const [name, value] of Object.entries(parent)) {
    if (value === element) Reflect.deleteProperty(parent, name);
    if (!Array.isArray(value) || !value.includes(element)) continue;
    value.splice(value.indexOf(element), 1);
    if (value.length === 0 && parent.$type === 'bpmn:ExtensionElements') takeOut(parent);
  }
}

/** Whether a BPMN element has the property from an extension package. */
function isOfExtension(element: ModdleElement, property: string): boolean {
  const { propertiesByName } = element['$descriptor'] as {
    propertiesByName?: Readonly<Record<string, { ns?: { prefix?: string } } | undefined>>;
  };
  const prefix = propertiesByName?.[property]?.ns?.prefix;
  return element.$type.startsWith('bpmn:') && (prefix === 'zeebe' || prefix === 'reg');
}

/** The BPMN element an extension element belongs to; a BPMN element belongs to itself, or to what holds it and has an id. */
function hostOf(element: ModdleElement): ModdleElement {
  const parent = element.$parent;
  if (parent === undefined) return element;
  const own = element.$type.startsWith('bpmn:') && element.$type !== 'bpmn:ExtensionElements' && element.id !== undefined;
  return own || localName(element) === 'MultiInstanceLoopCharacteristics' ? element : hostOf(parent);
}

function isInsideForeign({ $parent }: ModdleElement): boolean {
  return $parent !== undefined && !/^(bpmn|zeebe|reg):/.test($parent.$type);
}

function siblings({ $parent }: ModdleElement): readonly ModdleElement[] {
  return ($parent?.get('values') as ModdleElement[] | undefined) ?? [];
}

/** The kind of an event: `message` of a `bpmn:MessageEventDefinition`; `none` where nothing defines it. */
function eventOf(host: ModdleElement): string {
  const [definition] = (host.get('eventDefinitions') as readonly ModdleElement[] | undefined) ?? [];
  return definition === undefined ? 'none' : localName(definition).replace(/EventDefinition$/, '').toLowerCase();
}

function attributesOf(element: ModdleElement): Record<string, string> {
  return (element['$attrs'] as Record<string, string> | undefined) ?? {};
}

function localName({ $type }: ModdleElement): string {
  return $type.slice($type.indexOf(':') + 1);
}
