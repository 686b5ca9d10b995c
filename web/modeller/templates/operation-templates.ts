import type { OperationFieldView, OperationView } from '../../../src/http/contract.ts';
import type { Texts } from '../../shared/texts/texts.ts';
import type { ElementTemplate, TemplateProperty } from './element-template.ts';

/** The texts a template is written with. */
export type TemplateTexts = Pick<Texts, 'templates' | 'operations' | 'answerFields' | 'answerValues' | 'systems'>;

const SCHEMA = 'https://unpkg.com/@camunda/zeebe-element-templates-json-schema/resources/schema.json';
const RETRIES = '3';
/** A variable a mapping may set, or nothing. */
const VARIABLE_NAME = '^([A-Za-z][A-Za-z0-9_]*)?$';
/** What a job may stand on without a message, the usual one first. */
const TASKS = ['bpmn:ServiceTask', 'bpmn:SendTask', 'bpmn:BusinessRuleTask'];

/** The id of the template by which a task asks the operation. */
export function templateId(type: string): string {
  return `reglament.${type}`;
}

/**
 * The templates of an operation: for a task and, where asking it leaves something behind, for a message end event and a
 * message throw event. None where only a completing request can ask it.
 * @param every the texts of all languages: a template is found by the words of each
 */
export function operationTemplates(operation: OperationView, texts: TemplateTexts, every: readonly TemplateTexts[]): readonly ElementTemplate[] {
  if (operation.onlyOnCompletion) return [];
  const id = templateId(operation.type);
  const name = operationTitle(operation.type, texts);
  const task: ElementTemplate = {
    $schema: SCHEMA,
    id,
    name,
    description: texts.templates.leads[operation.type] ?? '',
    keywords: keywordsOf(operation, every),
    category: { id: operation.system, name: systemTitle(operation.system, texts) },
    appliesTo: TASKS,
    entriesVisible: true,
    groups: groupsOf(operation, texts),
    properties: propertiesOf(operation, texts),
  };
  return operation.effect ? [task, onEvent(task, 'end', texts), onEvent(task, 'throw', texts)] : [task];
}

/** The templates in the order of a list: of the systems of the state, of the office, at an end, on the way. */
export function orderedTemplates(templates: readonly ElementTemplate[]): readonly ElementTemplate[] {
  const ranks = ['office', 'end', 'throw'];
  return templates.toSorted((a, b) => ranks.indexOf(a.category.id) - ranks.indexOf(b.category.id));
}

/** What the operation is called; its type where no language has a name for it. */
export function operationTitle(type: string, { operations }: Pick<TemplateTexts, 'operations'>): string {
  return operations[type] ?? type;
}

/** What the system is called that an operation is asked of. */
export function systemTitle(system: string, { systems, templates }: Pick<TemplateTexts, 'systems' | 'templates'>): string {
  return systems.names[system] ?? templates.office;
}

/** What a value of an operation is called; its name where no language has one for it. */
export function fieldTitle(name: string, { answerFields, templates }: Pick<TemplateTexts, 'answerFields' | 'templates'>): string {
  return answerFields[name] ?? templates.fields[name] ?? name;
}

function onEvent(task: ElementTemplate, place: 'end' | 'throw', { templates }: TemplateTexts): ElementTemplate {
  const end = place === 'end';
  const value = end ? 'bpmn:EndEvent' : 'bpmn:IntermediateThrowEvent';
  return {
    ...task,
    id: `${task.id}.${place}`,
    name: end ? templates.atEnd(task.name) : templates.atThrow(task.name),
    category: { id: place, name: end ? templates.groups.end : templates.groups.throw },
    appliesTo: [value],
    elementType: { value, eventDefinition: 'bpmn:MessageEventDefinition' },
  };
}

function keywordsOf({ type, system }: OperationView, every: readonly TemplateTexts[]): readonly string[] {
  const words = every.flatMap((texts) => [operationTitle(type, texts), texts.templates.leads[type] ?? '', systemTitle(system, texts)]);
  return [...new Set([type, ...words])].filter((word) => word !== '');
}

function groupsOf({ inputs }: OperationView, { templates: { groups, takenAs } }: TemplateTexts): ElementTemplate['groups'] {
  return [
    ...(inputs.some(({ required }) => required) ? [{ id: 'needed', label: groups.needed, openByDefault: true }] : []),
    ...(inputs.some(({ required }) => !required) ? [{ id: 'optional', label: groups.optional, openByDefault: false }] : []),
    { id: 'answer', label: groups.answer, tooltip: takenAs, openByDefault: true },
    { id: 'job', label: groups.job, openByDefault: false },
  ];
}

function propertiesOf({ type, inputs, outputs }: OperationView, texts: TemplateTexts): readonly TemplateProperty[] {
  const { retries, retriesHint, retriesFault } = texts.templates;
  return [
    { type: 'Hidden', value: type, binding: { type: 'zeebe:taskDefinition', property: 'type' } },
    ...inputs.filter(({ required }) => required).map((field) => inputProperty(field, texts)),
    ...inputs.filter(({ required }) => !required).map((field) => inputProperty(field, texts)),
    ...outputs.map((field) => outputProperty(field, texts)),
    {
      type: 'String',
      label: retries,
      description: retriesHint,
      group: 'job',
      value: RETRIES,
      constraints: { notEmpty: true, pattern: { value: '^[1-9][0-9]?$', message: retriesFault } },
      binding: { type: 'zeebe:taskDefinition', property: 'retries' },
    },
  ];
}

/** What is left empty of the optional is not written: the case's variable of that name is passed, where there is one. */
function inputProperty(field: OperationFieldView, texts: TemplateTexts): TemplateProperty {
  const { name, required, kind } = field;
  return {
    type: kind === 'object' || kind === 'other' ? 'Text' : 'String',
    label: fieldTitle(name, texts),
    description: [texts.templates.hints[name], valuesHint(field, texts)].filter((text) => text !== undefined).join(' '),
    group: required ? 'needed' : 'optional',
    feel: 'required',
    ...(required ? { value: `=${name}`, constraints: { notEmpty: true } } : { optional: true }),
    binding: { type: 'zeebe:input', name },
  };
}

function outputProperty(field: OperationFieldView, texts: TemplateTexts): TemplateProperty {
  const { name } = field;
  const { inAnswer, nameFault } = texts.templates;
  return {
    type: 'String',
    label: fieldTitle(name, texts),
    description: [inAnswer(name), valuesHint(field, texts)].filter((text) => text !== undefined).join(' '),
    group: 'answer',
    value: name,
    optional: true,
    constraints: { notEmpty: false, pattern: { value: VARIABLE_NAME, message: nameFault } },
    binding: { type: 'zeebe:output', source: `=${name}` },
  };
}

/** «Одно из: "received" — принято, "done" — исполнено.» */
function valuesHint({ values }: OperationFieldView, { answerValues, templates }: TemplateTexts): string | undefined {
  const told = values.map((value) => {
    const meaning = templates.values[value] ?? answerValues[value];
    return meaning === undefined ? `"${value}"` : `"${value}" — ${meaning}`;
  });
  return told.length === 0 ? undefined : templates.oneOf(told.join(', '));
}
