import { expect } from 'chai';
import { createModdle } from '../../../src/model/moddle.ts';
import type { DiagramElement, ModdleElement } from '../../../web/modeller/act-group/carrier.ts';
import { operationTemplates } from '../../../web/modeller/templates/operation-templates.ts';
import { templatedGroups } from '../../../web/modeller/templates/templated-groups.ts';
import { ru } from '../../../web/shared/texts/ru.ts';
import { describedOperations } from '../../project/template-files.ts';

const moddle = createModdle();
const make = (type: string, attributes: Readonly<Record<string, unknown>> = {}): ModdleElement => moddle.create(type, attributes) as ModdleElement;
const group = (id: string, items?: readonly object[]): { id: string; label: string; items?: readonly object[] } => ({ id, label: id, ...(items && { items }) });

describe('the groups of the panel around a template', () => {
  const [template] = describedOperations().filter(({ type }) => type === 'persons-register.find').flatMap((operation) => operationTemplates(operation, ru, []));

  it('should have those of the template behind the first', () => {
    const groups = ['general', 'documentation', 'ElementTemplates__Template', 'inputs'].map((id) => group(id));
    expect(templatedGroups({} as DiagramElement, groups, null, '').map(({ id }) => id)).to.deep.equal(['general', 'ElementTemplates__Template', 'documentation', 'inputs']);
  });

  it('should not show twice what the template has, and keep the outputs that are more than a field of the answer', () => {
    const outputs = [make('zeebe:Output', { source: '=surname', target: 'owner' }), make('zeebe:Output', { source: '=surname + " " + givenName', target: 'fullName' })];
    const extensionElements = make('bpmn:ExtensionElements', { values: [make('zeebe:IoMapping', { outputParameters: outputs })] });
    const task = make('bpmn:ServiceTask', { id: 'ask', extensionElements });
    const groups = [group('general'), group('taskDefinition'), group('inputs'), group('outputs', [{ id: 'ask-output-0' }, { id: 'ask-output-1' }]), group('headers')];

    const shown = templatedGroups({ id: 'ask', type: task.$type, businessObject: task }, groups, template ?? null, 'Ещё');

    expect(shown.map(({ id, label, items }) => [id, label, items])).to.deep.equal([
      ['general', 'general', undefined],
      ['outputs', 'Ещё', [{ id: 'ask-output-1' }]],
    ]);
  });
});
