import { expect } from 'chai';
import { createModdle, type ModdleElement as Node } from '../../../src/model/moddle.ts';
import { carrierOf, type DiagramElement, mayHaveDeadline, type ModdleElement } from '../../../web/modeller/act-group/carrier.ts';
import { businessDaysFault, durationFault } from '../../../web/modeller/act-group/deadline-faults.ts';
import { ExtensionValues } from '../../../web/modeller/act-group/extension-values.ts';
import { extensionRules } from '../../../src/lint/dialect.ts';
import { shownEntries, shownLists } from '../../../web/modeller/act-group/shown-entries.ts';
import { shownGroups } from '../../../web/modeller/act-group/shown-groups.ts';

const moddle = createModdle();
const make = (type: string, attributes: Readonly<Record<string, unknown>> = {}): ModdleElement => moddle.create(type, attributes) as ModdleElement;
const onCanvas = (businessObject: ModdleElement, type = businessObject.$type): DiagramElement => ({ id: 'x', type, businessObject });

describe('what carries the facts of the act', () => {
  it('should be a flow node itself, and the process for its pool', () => {
    const task = make('bpmn:UserTask');
    const process = make('bpmn:Process');
    expect(carrierOf(onCanvas(task))).to.equal(task);
    expect(carrierOf(onCanvas(make('bpmn:Participant', { processRef: process })))).to.equal(process);
  });

  it('should be nothing for a flow, a lane, a black box or a label', () => {
    for (const type of ['bpmn:SequenceFlow', 'bpmn:Lane', 'bpmn:Participant']) expect(carrierOf(onCanvas(make(type))), type).to.equal(null);
    expect(carrierOf(onCanvas(make('bpmn:StartEvent'), 'label'))).to.equal(null);
  });

  it('should have a deadline where it takes time', () => {
    const types = ['bpmn:UserTask', 'bpmn:SubProcess', 'bpmn:Process', 'bpmn:EndEvent', 'bpmn:ExclusiveGateway'];
    expect(types.filter((type) => mayHaveDeadline(make(type)))).to.deep.equal(['bpmn:UserTask', 'bpmn:SubProcess', 'bpmn:Process']);
  });
});

describe('ExtensionValues', () => {
  let commands: number;
  let values: ExtensionValues;

  beforeEach(() => {
    commands = 0;
    const modeling = {
      updateModdleProperties: (_element: DiagramElement, node: ModdleElement, properties: Readonly<Record<string, unknown>>) => {
        commands += 1;
        for (const [name, value] of Object.entries(properties)) (node as Node & { set(name: string, value: unknown): void }).set(name, value);
      },
    };
    values = new ExtensionValues(modeling, { create: make });
  });

  it('should add, change and remove, each in one command, and leave the others alone', async () => {
    const task = make('bpmn:UserTask', { id: 'task' });
    const element = onCanvas(task);
    values.add(element, 'reg:Source', { act: 'a', paragraph: '6' });
    values.add(element, 'reg:Remark', { text: 'Неясно.' });
    const [source] = values.of(element, 'reg:Source');
    values.change(element, source as ModdleElement, { item: '2' });
    expect(commands).to.equal(3);
    const { xml } = await moddle.toXML(task);
    expect(xml).to.include('<reg:source act="a" paragraph="6" item="2" />').and.include('<reg:remark>Неясно.</reg:remark>');
    values.remove(element, source as ModdleElement);
    expect(values.of(element, 'reg:Source')).to.deep.equal([]);
    expect(values.of(element, 'reg:Remark')).to.have.length(1);
    expect(commands).to.equal(4);
  });
});

describe('the texts of a deadline', () => {
  it('should be ISO 8601, or nothing', () => {
    for (const text of ['', undefined, 'PT10M', 'PT2H30M', 'P3D', 'P1DT4H', 'P2W', 'P1M']) expect(durationFault(text), text).to.equal(null);
    for (const text of ['10', '10 минут', 'P', 'PT', 'P1DT', 'PT-5M', 'pt10m']) expect(durationFault(text), text).to.be.a('string');
  });

  it('should be a whole number of days, at least one', () => {
    for (const text of ['', '1', '15']) expect(businessDaysFault(text), text).to.equal(null);
    for (const text of ['0', '1.5', '-2', 'два']) expect(businessDaysFault(text), text).to.be.a('string');
  });
});

describe('the groups of the panel', () => {
  it('should be those that are executed, without the lines that are not', () => {
    const groups = [
      { id: 'general', label: '', entries: [{ id: 'name' }, { id: 'versionTag' }] },
      { id: 'form', label: '', entries: [{ id: 'formType' }, { id: 'bindingType' }] },
      { id: 'calledElement', label: '', entries: [{ id: 'targetProcessId' }, { id: 'bindingType' }] },
      { id: 'ElementTemplates__CustomProperties-needed', label: '', entries: [{ id: 'custom-entry-1' }] },
      { id: 'script', label: '', entries: [{ id: 'scriptExpression' }] },
      { id: 'Zeebe__ExecutionListeners', label: '' },
      { id: 'inputs', label: '', items: [] },
    ];
    expect(shownGroups(onCanvas(make('bpmn:CallActivity')), groups).map(({ id, entries }) => [id, entries?.map((entry) => entry.id)])).to.deep.equal([
      ['general', ['name']],
      ['calledElement', ['targetProcessId']],
      ['ElementTemplates__CustomProperties-needed', ['custom-entry-1']],
      ['inputs', undefined],
    ]);
  });

  it('should be those that are executed on the element, and on an event of its kind', () => {
    const groups = [{ id: 'headers', label: '' }, { id: 'inputs', label: '' }, { id: 'outputs', label: '' }, { id: 'taskDefinition', label: '', entries: [{ id: 'taskDefinitionType' }] }];
    const shown = (element: ModdleElement): readonly string[] => shownGroups(onCanvas(element), groups).map(({ id }) => id);
    expect(shown(make('bpmn:ServiceTask'))).to.deep.equal(['headers', 'inputs', 'outputs', 'taskDefinition']);
    expect(shown(make('bpmn:UserTask'))).to.deep.equal(['inputs', 'outputs']);
    expect(shown(make('bpmn:StartEvent', { eventDefinitions: [make('bpmn:MessageEventDefinition')] }))).to.deep.equal(['outputs']);
    expect(shown(make('bpmn:StartEvent'))).to.deep.equal([]);
  });

  it('should write only what the dialect lists', () => {
    const written = [...Object.values(shownEntries).flatMap((entries) => Object.values(entries)), ...Object.values(shownLists).flatMap(({ writes }) => writes)];
    const unlisted = written.filter((place) => {
      const [element = '', property = ''] = place?.split(' ') ?? [];
      return place !== null && extensionRules[element]?.properties.includes(property) !== true;
    });
    expect(written).to.have.length.above(40);
    expect(unlisted).to.deep.equal([]);
  });
});
