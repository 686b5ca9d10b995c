import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { pictureFaults } from '../../src/layout/picture-faults.ts';
import { readPicture } from '../../src/layout/picture.ts';
import type { Diagram, FlowNode } from '../../src/model/diagram.ts';
import { expressionFault } from '../../src/model/expression.ts';
import { createModdle } from '../../src/model/moddle.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { actSchema } from '../../src/regulation/act.ts';
import { digestSchema, type Digest } from '../../src/regulation/digest.ts';
import { scenariosSchema } from '../../src/definitions/scenarios.ts';
import { OFFICE_ELEMENTS, OFFICE_FLOWS, OFFICE_MESSAGES } from './office.expected.ts';

const ROOT = new URL('../../diagrams/', import.meta.url);
const FOLDER = 'atyrau/unemployment-certificate';

describe('the office channel of the Atyrau unemployment certificate', () => {
  let xml = '';
  let diagram: Diagram;
  let digest: Digest;

  before(async () => {
    xml = await read(`${FOLDER}/office.bpmn`);
    diagram = await readDiagram(xml);
    digest = digestSchema.parse(await readJson(`${FOLDER}/office.regulation.json`));
  });

  it('should hold the elements of paragraph 6 and table 1 and no other', () => {
    expect(diagram.processId).to.equal('atyrau_unemployment-certificate_office');
    expect([...diagram.nodes.keys()]).to.have.members(Object.keys(OFFICE_ELEMENTS));
  });

  for (const [id, expected] of Object.entries(OFFICE_ELEMENTS)) {
    it(`should have ${id} as the act says`, () => {
      const node = nodeOf(diagram, id);
      const lane = diagram.lanes.find((one) => one.id === node.lane);
      const deadline = [node.deadline?.duration, node.deadline?.group].filter((part) => part !== null && part !== undefined);

      expect(node.type).to.equal(expected.type);
      expect(lane?.name).to.equal(expected.lane);
      expect(node.formId ?? node.operation ?? undefined).to.equal(expected.work);
      expect(node.positions).to.deep.equal(expected.position === undefined ? [] : [expected.position]);
      expect(node.sources.flatMap((source) => source.item ?? [])).to.deep.equal(expected.items ?? []);
      expect(node.sources.flatMap((source) => source.action ?? [])).to.deep.equal(expected.rows ?? []);
      expect(deadline.join(' ')).to.equal(expected.deadline ?? '');
      for (const source of node.sources) {
        expect(source.act).to.equal('atyrau-394-2011');
        expect(source.item === null ? source.table : source.paragraph).to.equal(source.item === null ? '1' : '6');
      }
    });
  }

  it('should be called by the word and number of the act', () => {
    for (const node of diagram.nodes.values()) {
      const number = /^(?:gateway_)?process_(\d+)$/.exec(node.id)?.[1];
      const action = /^action_(\d+)$/.exec(node.id)?.[1];
      if (number !== undefined) expect(node.name).to.match(new RegExp(`^Процесс ${number}\\. `));
      if (action !== undefined) expect(node.name).to.match(new RegExp(`^Действие ${action}\\. `));
      if (/^(?:check|condition)_1$/.test(node.id)) expect(node.name).to.match(/^Условие 1\. /);
    }
  });

  it('should flow as the act says, the unfavourable way by default', () => {
    const flows = [...diagram.flows.values()].map((flow) => {
      const isDefault = nodeOf(diagram, flow.source).defaultFlow === flow.id;
      return [flow.id, flow.source, flow.target, isDefault ? 'default' : flow.condition];
    });

    expect(flows).to.have.deep.members(
      OFFICE_FLOWS.map(([source, target, condition]) => [`flow_${source}__${target}`, source, target, condition ?? null]),
    );
  });

  it('should exchange messages with the consumer, the register and the certification authority', () => {
    const nameOf = (id: string): string => diagram.participants.find((participant) => participant.id === id)?.name ?? id;
    const messages = diagram.messageFlows.map((flow) => [nameOf(flow.source), nameOf(flow.target)]);

    expect(messages).to.have.deep.members([...OFFICE_MESSAGES]);
    expect(nodeOf(diagram, 'start')).to.include({ event: 'message', messageName: 'application' });
    for (const id of ['completed', 'refused_on_merits']) expect(nodeOf(diagram, id)).to.include({ event: 'message', messageName: null });
    for (const id of ['refused_documents', 'refused_signature']) expect(nodeOf(diagram, id).event).to.equal(null);
  });

  it('should hand the electronic document over from the signer to the issuer', () => {
    const associations = readPicture(diagram).lines.filter((line) => line.type === 'bpmn:Association');

    expect(associations.map(({ source, target }) => [source, target])).to.have.deep.members([
      ['process_13', 'document'],
      ['document', 'process_15'],
    ]);
  });

  it('should ask the systems inside the completing request where a person registers or signs', () => {
    const asked = [...diagram.nodes.values()].filter((node) => node.completionOperation !== null);

    expect(asked.map((node) => [node.id, node.completionOperation])).to.deep.equal([
      ['process_7', 'case.register'],
      ['process_8', 'signature-authority.sign'],
      ['process_10', 'signature-authority.sign'],
      ['process_13', 'signature-authority.sign'],
    ]);
    expect(nodeOf(diagram, 'process_8').inputs).to.deep.include({ source: '=false', target: 'requireGood' });
  });

  it('should keep what different steps got apart', () => {
    const targets = [...diagram.nodes.values()].flatMap((node) => node.outputs.map((output) => output.target));

    expect(targets.filter((target) => target !== 'noticeNumber')).to.have.length(new Set(targets).size - 1);
    expect(nodeOf(diagram, 'action_4').outputs).to.deep.equal([{ source: '=monitoringNumber', target: 'monitoringNumber' }]);
  });

  it('should hold only expressions that can be read', () => {
    const mappings = [...diagram.nodes.values()].flatMap((node) => [...node.inputs, ...node.outputs].map((one) => one.source));
    const conditions = [...diagram.flows.values()].flatMap((flow) => flow.condition ?? []);

    for (const expression of [...mappings, ...conditions]) expect(expressionFault(expression), expression).to.equal(null);
  });

  it('should account for every step and every row of the digest', () => {
    const sources = [...diagram.nodes.values()].flatMap((node) => node.sources);

    expect(new Set(sources.flatMap((source) => source.item ?? []))).to.deep.equal(new Set(digest.steps.map((step) => step.item)));
    expect(new Set(sources.flatMap((source) => source.action ?? []))).to.deep.equal(
      new Set(digest.table.rows.map((row) => String(row.action))),
    );
  });

  it('should be stored as bpmn-moddle writes it', async () => {
    const { rootElement, warnings } = await createModdle().fromXML(xml);
    const written = await createModdle().toXML(rootElement, { format: true });

    expect(warnings).to.deep.equal([]);
    expect(written.xml).to.equal(xml);
  });

  it('should read well as a picture', () => {
    expect(pictureFaults(diagram)).to.deep.equal([]);
  });

  it('should name only forms that exist', async () => {
    for (const node of diagram.nodes.values()) {
      if (node.formId === null) continue;
      const form = (await readJson(`forms/${node.formId}.form`)) as { id: string; components: { key?: string }[] };
      expect(form.id).to.equal(node.formId);
    }
  });

  it('should have units, positions and offices in its act', async () => {
    const act = actSchema.parse(await readJson('atyrau/act.json'));
    const known = new Set(act.units.flatMap((unit) => [unit.name, ...unit.aliases]));
    const named = [
      ...diagram.lanes.map((lane) => lane.name),
      ...diagram.participants.filter((participant) => participant.process === null).map((participant) => participant.name),
      ...digest.steps.flatMap((step) => [step.actor, ...step.externals]),
      ...digest.table.rows.map((row) => row.unit),
    ];

    for (const name of named) expect(known, name).to.include(name);
    const positions = act.positions.map((position) => position.id);
    for (const node of diagram.nodes.values()) for (const position of node.positions) expect(positions).to.include(position);
    expect(act.offices).to.have.length(8);
    expect(digest.act).to.equal(act.id);
  });

  it('should be exercised by scenarios that answer existing tasks and end at existing ends', async () => {
    const { scenarios } = scenariosSchema.parse(await readJson(`${FOLDER}/office.scenarios.json`));
    const names = scenarios.map((scenario) => scenario.name);

    expect(names).to.include.members(['granted', 'refused-documents', 'refused-signature', 'refused-on-merits', 'person-by-hand']);
    expect(new Set(names).size).to.equal(names.length);
    for (const scenario of scenarios) {
      for (const id of Object.keys(scenario.tasks)) expect(nodeOf(diagram, id).type, scenario.name).to.equal('userTask');
      expect(nodeOf(diagram, scenario.outcome).type, scenario.name).to.equal('endEvent');
    }
  });
});

function nodeOf(diagram: Diagram, id: string): FlowNode {
  const node = diagram.nodes.get(id);
  if (node === undefined) throw new Error(`<${id}> is not in the diagram`);
  return node;
}

async function read(path: string): Promise<string> {
  return readFile(new URL(path, ROOT), 'utf8');
}

async function readJson(path: string): Promise<unknown> {
  return JSON.parse(await read(path)) as unknown;
}
