import { eachElement } from '../../src/model/each-element.ts';
import { createModdle, type ModdleElement } from '../../src/model/moddle.ts';

/** An element of the moddle tree while it is added to. */
interface Open extends ModdleElement {
  $model: { create(type: string, attributes?: object): Open };
  set(name: string, value: unknown): void;
}

/**
 * A small diagram as whoever publishes it would have it: platform, names, forms, positions and operations filled in, and
 * `variables` brought by the message that starts it. Nothing is changed of what it shows.
 */
export async function filledIn(xml: string, variables: readonly string[]): Promise<string> {
  const moddle = createModdle();
  const { rootElement } = await moddle.fromXML(xml);
  const root = rootElement as Open;
  root.set('xmlns:modeler', 'http://camunda.org/schema/modeler/1.0');
  root.set('modeler:executionPlatform', 'Camunda Cloud');
  root.set('modeler:executionPlatformVersion', '8.8.0');
  for (const element of [...eachElement(root)] as Open[]) fillIn(root, element, variables);
  return (await moddle.toXML(root, { format: true })).xml;
}

function fillIn(root: Open, element: Open, variables: readonly string[]): void {
  const { $type: type } = element;
  if (isNamed(element) && element['name'] === undefined) element['name'] = element.id;
  if (type === 'bpmn:UserTask') {
    extend(element, 'zeebe:UserTask', {});
    extend(element, 'zeebe:FormDefinition', { formId: 'paper' });
    extend(element, 'zeebe:AssignmentDefinition', { candidateGroups: 'counter' });
  }
  const [event] = (element['eventDefinitions'] ?? []) as Open[];
  const throws = type === 'bpmn:EndEvent' || type === 'bpmn:IntermediateThrowEvent';
  if (throws && event?.$type === 'bpmn:MessageEventDefinition') extend(element, 'zeebe:TaskDefinition', { type: 'notice.send' });
  if (type === 'bpmn:StartEvent' && element.$parent?.$type === 'bpmn:Process') begin(root, element, variables);
}

function isNamed(element: Open): boolean {
  const { $type: type } = element;
  if (type === 'bpmn:SequenceFlow') return element['conditionExpression'] !== undefined;
  if (type === 'bpmn:Error' || type === 'bpmn:Escalation') return true;
  return /(Event|[Tt]ask|CallActivity|Gateway)$/.test(type);
}

/** The case is given its variables by the message it begins with. */
function begin(root: Open, start: Open, variables: readonly string[]): void {
  if (start['eventDefinitions'] === undefined) {
    const messageRef = start.$model.create('bpmn:Message', { id: 'Message_application', name: 'application' });
    (root['rootElements'] as Open[]).unshift(messageRef);
    start['eventDefinitions'] = [start.$model.create('bpmn:MessageEventDefinition', { id: 'Start_application', messageRef })];
  }
  if (variables.length === 0) return;
  const outputs = variables.map((target) => start.$model.create('zeebe:Output', { source: '=null', target }));
  const mapping = extend(start, 'zeebe:IoMapping', {});
  mapping['outputParameters'] = [...((mapping['outputParameters'] ?? []) as Open[]), ...outputs];
}

/** The extension element of this type, made where there is none. */
function extend(element: Open, type: string, attributes: object): Open {
  const extensions = (element['extensionElements'] ?? element.$model.create('bpmn:ExtensionElements', { values: [] })) as Open;
  element['extensionElements'] = extensions;
  const values = extensions['values'] as Open[];
  const there = values.find(({ $type }) => $type === type);
  if (there !== undefined) return there;
  const made = element.$model.create(type, attributes);
  values.push(made);
  return made;
}
