import { expect } from 'chai';
import { nativeEngine } from '../../src/engine/native/index.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';

describe('the native core, whatever the length', () => {
  it('should pass five thousand elements in one step', async () => {
    const ids = ['start', ...Array.from({ length: 5_000 }, (_, at) => `task_${at}`), 'end'];
    const tasks = ids.slice(1, -1).map((id) => `<bpmn:task id="${id}" />`);
    const flows = ids.slice(1).map((id, at) => `<bpmn:sequenceFlow id="flow_${at}" sourceRef="${ids[at]}" targetRef="${id}" />`);

    const { state, effects } = await start([...tasks, ...flows].join(''));

    expect(state.ended).to.equal(true);
    expect(effects.at(-1)).to.deep.equal({ kind: 'ended', element: 'end' });
  }).timeout(20_000);

  for (const sequential of [true, false]) {
    it(`should pass five thousand instances ${sequential ? 'in turn' : 'at once'} in one step`, async () => {
      const loop = `<bpmn:multiInstanceLoopCharacteristics isSequential="${sequential}"><bpmn:extensionElements><zeebe:loopCharacteristics inputCollection="=items" inputElement="item" /></bpmn:extensionElements></bpmn:multiInstanceLoopCharacteristics>`;
      const process = `<bpmn:task id="each">${loop}</bpmn:task><bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="each" /><bpmn:sequenceFlow id="f2" sourceRef="each" targetRef="end" />`;

      const { state, effects } = await start(process, { items: Array.from({ length: 5_000 }, (_, at) => at) });

      expect(state.ended).to.equal(true);
      expect(effects.filter(({ kind }) => kind === 'entered')).to.have.length(5_002);
    }).timeout(20_000);
  }
});

async function start(process: string, variables: Readonly<Record<string, unknown>> = {}): ReturnType<ReturnType<typeof nativeEngine.compile>['start']> {
  const xml = `<?xml version="1.0" encoding="UTF-8"?>
<bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="Definitions_1" targetNamespace="urn:reglament:test">
<bpmn:process id="Process_1" isExecutable="true"><bpmn:startEvent id="start" />${process}<bpmn:endEvent id="end" /></bpmn:process>
</bpmn:definitions>`;
  return await nativeEngine.compile(await readDiagram(xml)).start(variables);
}
