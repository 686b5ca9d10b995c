import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { adoptDiagram, lookInto } from '../../src/lint/adopt-diagram.ts';
import { dialectOnly } from '../../src/lint/checks/dialect-only.ts';
import { checkDiagram } from '../../src/lint/check-diagram.ts';
import { decodeXml } from '../../src/model/decode-xml.ts';
import { eachElement } from '../../src/model/each-element.ts';
import { createModdle, type ModdleElement } from '../../src/model/moddle.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { laxContext } from './lax-context.ts';

const folder = resolve(import.meta.dirname, '../fixtures/foreign');

/** A file as another tool has written it. */
async function file(name: string): Promise<string> {
  return decodeXml(await readFile(join(folder, `${name}.bpmn`)));
}

/** Everything in namespaces that are not ours, with the ids of what it stands on. */
async function foreignParts(xml: string): Promise<readonly string[]> {
  const { rootElement } = await createModdle().fromXML(xml);
  const found: string[] = [];
  for (const element of eachElement(rootElement as ModdleElement)) {
    const generic = (element['$descriptor'] as { isGeneric?: boolean }).isGeneric === true;
    const owner = element.$parent?.id ?? element.$parent?.$parent?.id ?? '';
    if (generic) found.push(JSON.stringify([owner, element.$type, ...Object.entries(element).filter(([key]) => key !== '$children' && key !== '$type')]));
    for (const [name, value] of Object.entries((element['$attrs'] as object | undefined) ?? {})) {
      if (!/^(xmlns|xsi:|modeler:executionPlatform)/.test(name)) found.push(JSON.stringify([element.id, name, value]));
    }
  }
  return found;
}

const renamed = async (xml: string): Promise<string> => {
  const moddle = createModdle();
  const { rootElement } = await moddle.fromXML(xml);
  const end = [...eachElement(rootElement as ModdleElement)].find(({ $type }) => $type === 'bpmn:EndEvent');
  end!['name'] = 'Another name';
  return (await moddle.toXML(rootElement, { format: true })).xml;
};

const tools: readonly (readonly [string, { readonly tool: string; readonly runs: string; readonly pictures: number; readonly notes: readonly string[] }])[] = [
  ['bpmn-io', { tool: 'bpmn-js (https://demo.bpmn.io) 18.6.2', runs: 'Process_1xkq0aa', pictures: 1, notes: [] }],
  ['camunda-7', { tool: 'Camunda Modeler 5.31.0', runs: 'ParkingPermit', pictures: 1, notes: ['urn:example:quality-notes'] }],
  ['camunda-8', { tool: 'Camunda Modeler 5.35.0', runs: 'Process_Hall', pictures: 1, notes: [] }],
  ['signavio', { tool: 'Signavio Process Editor, http://www.signavio.com 17.4.1', runs: 'sid-process', pictures: 1, notes: ['http://www.signavio.com'] }],
  ['bizagi', { tool: 'Bizagi Modeler 4.1.0.009', runs: 'Id_process', pictures: 1, notes: ['http://www.bizagi.com/bpmn20'] }],
  ['aris', { tool: 'ARIS 10.0.25', runs: '_process_1', pictures: 0, notes: ['http://www.softwareag.com/aris/bpmn2'] }],
  ['two-pictures', { tool: 'UML Tool 16.1', runs: '_report', pictures: 2, notes: ['http://example.org/uml-tool/2.1'] }],
];

describe('a file of another tool', () => {
  for (const [name, { tool, runs, pictures, notes }] of tools) {
    describe(name, () => {
      it('should say what drew it and what it holds', async () => {
        const found = await lookInto(await file(name));
        expect(found).to.include({ tool, pictures });
        expect(found.notes.map(({ uri }) => uri)).to.deep.equal(notes);
        expect(found.processes.map(({ id }) => id)).to.include(runs);
      });

      it('should become a diagram with one process to run, and keep every note of its tool', async () => {
        const xml = await file(name);
        const adopted = await adoptDiagram(xml, { process: runs, withoutInstructions: false });
        expect((await readDiagram(adopted)).processId).to.equal(runs);
        expect(await foreignParts(adopted)).to.deep.equal(await foreignParts(xml));
      });

      it('should keep them when another element is changed and the file written again', async () => {
        const adopted = await adoptDiagram(await file(name), { process: runs, withoutInstructions: false });
        const written = await renamed(adopted);
        expect(written).to.include('Another name');
        expect(await foreignParts(written)).to.deep.equal(await foreignParts(adopted));
      });

      it('should lose what is written for other engines where that is asked for, and nothing else', async () => {
        const xml = await file(name);
        const { instructions } = await lookInto(xml);
        const adopted = await adoptDiagram(xml, { process: runs, withoutInstructions: true });
        const diagram = await readDiagram(adopted);
        expect([...(await dialectOnly.run(diagram, laxContext({ xml: adopted, forms: {} })))]).to.deep.equal([]);
        expect((await lookInto(adopted)).instructions).to.deep.equal([]);
        const kept = (await foreignParts(xml)).filter((part) => !part.includes('camunda:'));
        expect(await foreignParts(adopted)).to.deep.equal(kept);
        expect(instructions.length > 0).to.equal(['camunda-7', 'camunda-8', 'bizagi'].includes(name));
      });
    });
  }

  it('should name what is written for another engine, each once', async () => {
    expect((await lookInto(await file('camunda-7'))).instructions).to.include.members(['camunda:formKey', 'camunda:formData', 'camunda:class', 'camunda:taskListener']);
    expect((await lookInto(await file('camunda-8'))).instructions).to.deep.equal(['zeebe:userTaskForm', 'formKey', 'assignee', 'zeebe:taskSchedule']);
    expect((await lookInto(await file('bizagi'))).instructions).to.deep.equal(['bpmn:inputOutputSpecification', 'bpmn:potentialOwner']);
  });

  it('should find an instruction on its element, with what to do, and not let it be published', async () => {
    const adopted = await adoptDiagram(await file('camunda-7'), { process: 'ParkingPermit', withoutInstructions: false });
    const found = await checkDiagram(await readDiagram(adopted), laxContext({ xml: adopted, forms: {} }));
    const listener = found.find(({ sentence }) => sentence.includes('camunda:taskListener'));
    expect(listener).to.deep.include({ check: 'dialect-only', class: 'execution', element: 'Check', sentence: '<camunda:taskListener> is not executed here: remove it' });
  });

  it('should tell several processes apart, by name, pool and size', async () => {
    expect((await lookInto(await file('aris'))).processes).to.deep.equal([
      { id: '_process_1', name: 'Справка из архива', pool: 'Архив', nodes: 3, executable: false },
      { id: '_process_2', name: 'Заявитель', pool: 'Заявитель', nodes: 2, executable: false },
    ]);
  });

  it('should have user tasks of the engine’s own, in the process that runs', async () => {
    const adopted = await adoptDiagram(await file('bpmn-io'), { process: 'Process_1xkq0aa', withoutInstructions: false });
    expect(adopted.match(/<zeebe:userTask \/>/g)).to.have.length(2);
    const found = await checkDiagram(await readDiagram(adopted), laxContext({ xml: adopted, forms: {} }));
    expect(found.filter(({ sentence }) => sentence.includes('zeebe-user-task'))).to.deep.equal([]);
  });

  it('should not be touched where nothing has to change', async () => {
    const adopted = await adoptDiagram(await file('bizagi'), { process: 'Id_process', withoutInstructions: true });
    expect(await adoptDiagram(adopted, { process: 'Id_process', withoutInstructions: true })).to.equal(adopted);
  });
});
