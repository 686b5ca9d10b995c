import { readDiagram } from '../../src/model/read-diagram.ts';
import type { Digest } from '../../src/regulation/digest.ts';
import type { LoadedDefinition } from '../../src/runtime/api.ts';
import { sampleDefinition } from '../stores/contract/definition-store-contract.ts';

/** A small channel: check → in order? → (refuse → refused) or (ask → sign → done), with a way back from sign. */
export const sampleXml = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0"
  xmlns:reg="urn:reglament:1" id="definitions" targetNamespace="urn:reglament:test">
  <bpmn:process id="sample" name="Выдача справок" isExecutable="true">
    <bpmn:extensionElements><reg:remark>Общего срока нет.</reg:remark></bpmn:extensionElements>
    <bpmn:laneSet id="lanes">
      <bpmn:lane id="lane_office" name="ГУ"><bpmn:flowNodeRef>start</bpmn:flowNodeRef><bpmn:flowNodeRef>check</bpmn:flowNodeRef>
        <bpmn:flowNodeRef>sign</bpmn:flowNodeRef></bpmn:lane>
      <bpmn:lane id="lane_system" name="ИС РШЭП"><bpmn:flowNodeRef>ask</bpmn:flowNodeRef></bpmn:lane>
    </bpmn:laneSet>
    <bpmn:endEvent id="done" name="Готово"><bpmn:incoming>f7</bpmn:incoming></bpmn:endEvent>
    <bpmn:startEvent id="start" name="Обращение">
      <bpmn:extensionElements><reg:source act="a" paragraph="6" item="1"/></bpmn:extensionElements>
      <bpmn:outgoing>f1</bpmn:outgoing>
    </bpmn:startEvent>
    <bpmn:userTask id="sign" name="Подписать">
      <bpmn:extensionElements>
        <zeebe:userTask/><zeebe:formDefinition formId="sign"/><zeebe:assignmentDefinition candidateGroups="head"/>
        <reg:source act="a" paragraph="6" item="10"/><reg:deadline businessDays="2"/>
      </bpmn:extensionElements>
      <bpmn:incoming>f5</bpmn:incoming><bpmn:outgoing>f6</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:userTask id="check" name="Проверить документы">
      <bpmn:extensionElements>
        <zeebe:userTask/><zeebe:formDefinition formId="document-check"/><zeebe:assignmentDefinition candidateGroups="counter"/>
        <reg:source act="a" paragraph="6" item="2"/><reg:source act="a" table="1" action="1"/>
        <reg:deadline duration="PT10M" group="t1a1"/><reg:remark>Пункт и таблица расходятся.</reg:remark>
      </bpmn:extensionElements>
      <bpmn:incoming>f1</bpmn:incoming><bpmn:incoming>f8</bpmn:incoming><bpmn:outgoing>f2</bpmn:outgoing>
    </bpmn:userTask>
    <bpmn:exclusiveGateway id="in_order" name="Всё в порядке?" default="f3">
      <bpmn:extensionElements><reg:source act="a" paragraph="6" item="2"/><reg:deadline duration="PT10M" group="t1a1"/></bpmn:extensionElements>
      <bpmn:incoming>f2</bpmn:incoming><bpmn:outgoing>f4</bpmn:outgoing><bpmn:outgoing>f3</bpmn:outgoing>
    </bpmn:exclusiveGateway>
    <bpmn:serviceTask id="ask" name="Запросить данные">
      <bpmn:extensionElements>
        <zeebe:taskDefinition type="persons-register.find" retries="3"/>
        <reg:source act="a" paragraph="6" item="5"/><reg:source act="a" table="1" action="2"/><reg:deadline duration="PT1M"/>
      </bpmn:extensionElements>
      <bpmn:incoming>f4</bpmn:incoming><bpmn:outgoing>f5</bpmn:outgoing>
    </bpmn:serviceTask>
    <bpmn:endEvent id="refused" name="Отказ">
      <bpmn:extensionElements><reg:source act="a" paragraph="6" item="3"/></bpmn:extensionElements>
      <bpmn:incoming>f3</bpmn:incoming>
    </bpmn:endEvent>
    <bpmn:exclusiveGateway id="again" default="f7"><bpmn:incoming>f6</bpmn:incoming><bpmn:outgoing>f7</bpmn:outgoing>
      <bpmn:outgoing>f8</bpmn:outgoing></bpmn:exclusiveGateway>
    <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="check"/>
    <bpmn:sequenceFlow id="f2" sourceRef="check" targetRef="in_order"/>
    <bpmn:sequenceFlow id="f3" sourceRef="in_order" targetRef="refused"/>
    <bpmn:sequenceFlow id="f4" sourceRef="in_order" targetRef="ask"/>
    <bpmn:sequenceFlow id="f5" sourceRef="ask" targetRef="sign"/>
    <bpmn:sequenceFlow id="f6" sourceRef="sign" targetRef="again"/>
    <bpmn:sequenceFlow id="f7" sourceRef="again" targetRef="done"/>
    <bpmn:sequenceFlow id="f8" sourceRef="again" targetRef="check"/>
  </bpmn:process>
</bpmn:definitions>`;

export const digest: Digest = {
  act: 'a',
  service: 'Выдача справок безработным',
  channel: 'office',
  channelName: 'ГУ',
  figure: '1',
  paragraphs: ['6'],
  places: [],
  steps: [step('2', 'сверить документы'), step('10', 'подписать справку')],
  branches: [],
  decision: null,
  serviceDeadline: null,
  table: { number: '1', rows: [row(1, 'проверка документов'), row(2, 'запрос в регистр')] },
  resultDocuments: [],
  forms: [],
  attachments: [],
  remarks: [],
};

export async function loadedDefinition(changes: Partial<LoadedDefinition> = {}): Promise<LoadedDefinition> {
  const field = {
    id: 'f',
    type: 'radio',
    key: 'documentsInOrder',
    label: 'Документы в порядке',
    required: true,
    minLength: null,
    maxLength: null,
    min: null,
    max: null,
    pattern: null,
    patternHint: null,
    format: null,
    secret: false,
    readonly: false,
    values: null,
    valuesKey: null,
    hide: null,
    multiple: false,
    accept: null,
  } as const;
  const published = sampleDefinition({
    xml: sampleXml,
    digest,
    scenarios: { scenarios: [{ name: 'granted', title: 'Справка выдана', tasks: {}, outcome: 'done' }] },
  });
  return {
    ...published,
    act: { ...published.act, offices: [{ id: 'atyrau-city', name: 'Отдел города Атырау', address: 'ул. Шарипова, 4а' }] },
    diagram: await readDiagram(sampleXml),
    readForms: new Map([['document-check', { id: 'document-check', schemaVersion: 18, fields: [field] }]]),
    ...changes,
  };
}

function step(item: string, gist: string): Digest['steps'][number] {
  return { item, kind: 'process', number: null, actor: 'ГУ', system: null, externals: [], outcome: 'normal', positions: [], deadline: null, gist };
}

function row(action: number, name: string): NonNullable<Digest['table']>['rows'][number] {
  return { action, unit: 'ГУ', positions: [], name, result: '', deadline: null, next: [], when: null };
}
