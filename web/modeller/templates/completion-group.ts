import { Group, SelectEntry } from '@bpmn-io/properties-panel';
import { useService } from 'bpmn-js-properties-panel';
import type { OperationView } from '../../../src/http/contract.ts';
import { texts } from '../../shared/texts/texts.ts';
import type { DiagramElement } from '../act-group/carrier.ts';
import type { ExtensionValues } from '../act-group/extension-values.ts';
import type { PanelGroup } from '../act-group/panel-types.ts';
import { formAnswerNames } from '../forms-choice/form-variable-names.ts';
import type { KnownNames } from './known-names.ts';
import { fieldTitle, operationTitle, systemTitle } from './operation-templates.ts';
import { mappingsOf } from './mappings-of.ts';

const TYPE = 'reg:Completion';

/** The group of what is asked while a task is completed; null where the element is no user task. */
export function completionGroup(element: DiagramElement): PanelGroup | null {
  if (element.type !== 'bpmn:UserTask') return null;
  const label = texts.templates.completion.group;
  return { id: 'completion', label, component: Group, entries: [{ id: 'completion-operation', component: CompletionEntry, isEdited: hasOperation }] };
}

/** Which operation is asked, and whether it has what it needs. */
function CompletionEntry({ element, id }: { readonly element: DiagramElement; readonly id: string }): unknown {
  const extensions = useService('extensionValues') as ExtensionValues;
  const names = useService('knownNames') as KnownNames;
  const { completion } = texts.templates;
  const [asked] = extensions.of(element, TYPE);
  const type = (asked?.get('operation') as string | undefined) ?? '';
  const operation = names.operations.find((one) => one.type === type);

  const choose = (chosen: string | undefined): void => {
    if (asked === undefined) {
      if (chosen !== undefined && chosen !== '') extensions.add(element, TYPE, { operation: chosen });
    } else if (chosen === undefined || chosen === '') extensions.remove(element, asked);
    else extensions.change(element, asked, { operation: chosen });
  };
  return SelectEntry({
    element,
    id,
    label: completion.choose,
    description: operation === undefined ? undefined : told(operation, answersAt(element, extensions, names)),
    getValue: () => type,
    setValue: choose,
    getOptions: () => [{ value: '', label: completion.none }, ...optionsOf(names.operations, type)],
  });
}

/** What the operation is given there: the form's answers, secrets too, the task's inputs, and the case's variables. */
function answersAt(element: DiagramElement, extensions: ExtensionValues, names: KnownNames): ReadonlySet<string> {
  const [form] = extensions.of(element, 'zeebe:FormDefinition');
  const schema = names.forms[String(form?.get('formId'))];
  const inputs = mappingsOf(element.businessObject, 'input').map((mapping) => String(mapping.get('target')));
  return new Set([...formAnswerNames(schema), ...inputs, ...names.at(element.id, { kind: 'condition' }).keys()]);
}

function told({ inputs, outputs }: OperationView, known: ReadonlySet<string>): string {
  const { completion } = texts.templates;
  const needs = inputs
    .filter(({ required }) => required)
    .map(({ name }) => `${fieldTitle(name, texts)} (${name}): ${known.has(name) ? completion.here : completion.missing}`);
  const gives = outputs.map(({ name }) => name).join(', ');
  return [...(needs.length === 0 ? [] : [`${completion.needs} — ${needs.join('; ')}.`]), `${completion.gives}: ${gives}.`].join(' ');
}

/** By system; an operation that is not offered stays chosen until another is. */
function optionsOf(operations: readonly OperationView[], chosen: string): readonly object[] {
  const systems = Map.groupBy(operations, ({ system }) => system);
  const groups = [...systems].map(([system, ofSystem]) => ({
    label: systemTitle(system, texts),
    children: ofSystem.map(({ type }) => ({ value: type, label: operationTitle(type, texts) })),
  }));
  const known = chosen === '' || operations.some(({ type }) => type === chosen);
  return known ? groups : [{ value: chosen, label: chosen }, ...groups];
}

function hasOperation(node: { readonly value?: string } | null): boolean {
  return node?.value !== undefined && node.value !== '';
}
