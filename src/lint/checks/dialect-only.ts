import type { Diagram } from '../../model/diagram.ts';
import { eachElement } from '../../model/each-element.ts';
import type { ModdleElement } from '../../model/moddle.ts';
import { extensionRules, harmlessAttribute, templateNotes, unreadElements } from '../dialect.ts';
import type { Check, CheckFault } from '../finding.ts';
import { type Told, told } from '../../model/told.ts';

/** Nothing stands in the file that another engine would act on and this one would silently leave. */
export const dialectOnly: Check = {
  name: 'dialect-only',
  class: 'execution',
  *run(diagram: Diagram) {
    const root = diagram.source.rootElement;
    yield* platformFaults(root);
    for (const element of eachElement(root)) {
      yield* [...kindFaults(element), ...attributeFaults(element)].map((one): CheckFault => ({ element: hostOf(element).id ?? null, ...one }));
    }
  },
};

/** A modeller that knows of Camunda 8 opens the file as what it is only where the root says so. */
function* platformFaults(root: ModdleElement): Generator<CheckFault> {
  const attributes = root['$attrs'] as Readonly<Record<string, unknown>>;
  const platform = `${String(attributes['modeler:executionPlatform'])} ${String(attributes['modeler:executionPlatformVersion'])}`;
  if (platform !== 'Camunda Cloud 8.8.0') {
    yield { element: null, ...told`the root needs modeler:executionPlatform="Camunda Cloud" and modeler:executionPlatformVersion="8.8.0"` };
  }
}

function kindFaults(element: ModdleElement): Told[] {
  const instead = unreadElements[element.$type];
  if (instead !== undefined) return [told`<${tagOf(element)}> is not executed: ${instead}`];
  if (element.$type.startsWith('bpmn:')) {
    return ['startQuantity', 'completionQuantity']
      .filter((name) => Object.hasOwn(element, name) && element.get(name) !== 1)
      .map((name) => told`${name} is not executed: an element takes and gives one token`);
  }
  if (/^(bpmndi|dc|di):/.test(element.$type) || isInsideForeign(element)) return [];
  const rule = extensionRules[element.$type];
  if (rule === undefined) return [told`<${tagOf(element)}> is not executed here: remove it`];
  const host = hostOf(element);
  const faults: Told[] = [];
  const kinds = new Set([localName(host), `${localName(host)} ${eventOf(host)}`]);
  if (rule.on !== null && !rule.on.some((place) => kinds.has(place))) {
    const other = rule.on.some((place) => place.startsWith(`${localName(host)} `));
    faults.push(
      other
        ? told`<${tagOf(element)}> is not executed on a <${tagOf(host)}> of this kind: remove it`
        : told`<${tagOf(element)}> is not executed on a <${tagOf(host)}>: remove it`,
    );
  }
  if (rule.several !== true && siblings(element).find(({ $type }) => $type === element.$type) !== element) {
    faults.push(told`a second <${tagOf(element)}> is not read: leave one`);
  }
  return faults;
}

function attributeFaults(element: ModdleElement): Told[] {
  const foreign = Object.keys((element['$attrs'] as object | undefined) ?? {})
    .filter((name) => !harmlessAttribute.test(name))
    .map((name) => told`the attribute ${name} is not executed here: remove it`);
  const rule = extensionRules[element.$type];
  const unread =
    rule === undefined
      ? Object.keys(element).filter((name) => isOfExtension(element, name) && !templateNotes.includes(name))
      : Object.keys(element).filter((name) => name !== '$type' && name !== 'id' && !rule.properties.includes(name));
  return [...foreign, ...unread.map((name) => told`the attribute ${name} of <${tagOf(element)}> is not executed here: remove it`)];
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

function localName({ $type }: ModdleElement): string {
  return $type.slice($type.indexOf(':') + 1);
}

/** As the element is written: moddle's `zeebe:TaskDefinition` is `zeebe:taskDefinition`. */
function tagOf({ $type }: ModdleElement): string {
  return $type.replace(/:(.)/, (_, letter: string) => `:${letter.toLowerCase()}`);
}
