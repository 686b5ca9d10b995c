import { validateZeebe } from '@bpmn-io/element-templates-validator';
import { expect } from 'chai';
import type { ElementTemplate, TemplateProperty } from '../../../web/modeller/templates/element-template.ts';
import { operationTemplates, orderedTemplates } from '../../../web/modeller/templates/operation-templates.ts';
import { en } from '../../../web/shared/texts/en.ts';
import { kk } from '../../../web/shared/texts/kk.ts';
import { ru } from '../../../web/shared/texts/ru.ts';
import { describedOperations } from '../../project/template-files.ts';

const tables = { ru, kk, en };
const operations = describedOperations();
const templatesOf = (type: string, language: keyof typeof tables = 'ru'): readonly ElementTemplate[] => {
  const operation = operations.find((one) => one.type === type);
  if (operation === undefined) throw new Error(`no operation ${type}`);
  return operationTemplates(operation, tables[language], Object.values(tables));
};
const writing = (template: ElementTemplate | undefined, binding: TemplateProperty['binding']): TemplateProperty | undefined =>
  template?.properties.find((property) => JSON.stringify(property.binding) === JSON.stringify(binding));

describe('operationTemplates', () => {
  it('should be valid by the schema of Camunda, in every language', () => {
    for (const table of Object.values(tables)) {
      for (const template of operations.flatMap((operation) => operationTemplates(operation, table, Object.values(tables)))) {
        expect(validateZeebe(template).errors ?? [], template.id).to.deep.equal([]);
      }
    }
  });

  it('should have one for a task of each operation a job can ask', () => {
    const jobs = operations.filter(({ onlyOnCompletion }) => !onlyOnCompletion).map(({ type }) => `reglament.${type}`);
    const made = operations.flatMap((operation) => operationTemplates(operation, ru, [])).filter(({ appliesTo }) => appliesTo.includes('bpmn:ServiceTask'));
    expect(made.map(({ id }) => id)).to.deep.equal(jobs);
    expect(templatesOf('sign-in.verify')).to.deep.equal([]);
  });

  it('should ask from a message event only what leaves something behind', () => {
    expect(templatesOf('persons-register.find')).to.have.length(1);
    expect(templatesOf('notice.send').map(({ elementType }) => elementType?.value)).to.deep.equal([undefined, 'bpmn:EndEvent', 'bpmn:IntermediateThrowEvent']);
  });

  it('should stand by system in the list: those of the state, the office, then the events', () => {
    const all = orderedTemplates(operations.flatMap((operation) => operationTemplates(operation, ru, [])));
    const categories = [...new Set(all.map(({ category }) => category.id))];
    expect(categories.slice(-3)).to.deep.equal(['office', 'end', 'throw']);
    expect(categories).to.include('persons-register');
  });

  it('should want what the call cannot do without, and leave out what is optional until it is filled in', () => {
    const [template] = templatesOf('document.form');
    expect(writing(template, { type: 'zeebe:input', name: 'decision' })).to.deep.include({ group: 'needed', value: '=decision', constraints: { notEmpty: true } });
    const optional = writing(template, { type: 'zeebe:input', name: 'resultDetails' });
    expect(optional).to.deep.include({ group: 'optional', optional: true });
    expect(optional).not.to.have.property('value');
  });

  it('should offer every field of the answer under a name of the analyst’s', () => {
    const [template] = templatesOf('persons-register.find');
    const answer = (template?.properties ?? []).filter(({ binding }) => binding.type === 'zeebe:output');
    expect(answer.map(({ value }) => value)).to.deep.equal(['personFound', 'surname', 'givenName', 'patronymic', 'birthDate']);
    expect(answer[0]).to.deep.include({ label: 'Лицо в регистре', optional: true });
    expect(answer[0]?.description).to.include('"found" — найдено');
  });

  it('should speak the language of the page, and be found by the words of all', () => {
    const [russian] = templatesOf('persons-register.find');
    const [kazakh] = templatesOf('persons-register.find', 'kk');
    expect(kazakh).to.deep.include({ id: russian?.id, name: 'Жеке тұлғалар тізілімінен іздеу', keywords: russian?.keywords });
    expect(russian?.keywords.join('\n')).to.include('физических лиц').and.include('Жеке тұлғалар').and.include('Ask the persons register');
  });

  it('should have a name for every operation, field and value', () => {
    for (const [language, table] of Object.entries(tables)) {
      for (const { type, inputs, outputs } of operations) {
        expect(table.operations, language).to.have.property(type);
        expect(table.templates.leads, language).to.have.property(type);
        for (const { name, values } of [...inputs, ...outputs]) {
          expect({ ...table.answerFields, ...table.templates.fields }, language).to.have.property(name);
          for (const value of values) expect({ ...table.answerValues, ...table.templates.values }, language).to.have.property(value);
        }
      }
    }
  });
});
