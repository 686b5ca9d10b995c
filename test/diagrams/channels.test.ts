import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import { withOutputs } from '../../src/engine/mappings.ts';
import { pictureFaults } from '../../src/layout/picture-faults.ts';
import { readPicture } from '../../src/layout/picture.ts';
import type { Diagram, FlowNode } from '../../src/model/diagram.ts';
import { expressionFault } from '../../src/model/expression.ts';
import { createModdle } from '../../src/model/moddle.ts';
import { readDiagram } from '../../src/model/read-diagram.ts';
import { actSchema } from '../../src/regulation/act.ts';
import { digestSchema, type Digest } from '../../src/regulation/digest.ts';
import { scenariosSchema } from '../../src/definitions/scenarios.ts';
import { OFFICE_CHANNEL } from './office.expected.ts';
import { PORTAL_CHANNEL } from './portal.expected.ts';
import { SERVICE_CENTRE_CHANNEL } from './service-centre.expected.ts';

const ROOT = new URL('../../diagrams/', import.meta.url);
const FOLDER = 'atyrau/unemployment-certificate';

for (const expected of [OFFICE_CHANNEL, SERVICE_CENTRE_CHANNEL, PORTAL_CHANNEL]) {
  describe(`the ${expected.channel} channel of the Atyrau unemployment certificate`, () => {
    const { channel, paragraph, table } = expected;
    let xml = '';
    let diagram: Diagram;
    let digest: Digest;

    before(async () => {
      xml = await read(`${FOLDER}/${channel}.bpmn`);
      diagram = await readDiagram(xml);
      digest = digestSchema.parse(await readJson(`${FOLDER}/${channel}.regulation.json`));
    });

    it(`should hold the elements of paragraph ${paragraph} and table ${table} and no other`, () => {
      expect(diagram.processId).to.equal(`atyrau_unemployment-certificate_${channel}`);
      expect([...diagram.nodes.keys()]).to.have.members(Object.keys(expected.elements));
    });

    for (const [id, element] of Object.entries(expected.elements)) {
      it(`should have ${id} as the act says`, () => {
        const node = nodeOf(diagram, id);
        const lane = diagram.lanes.find((one) => one.id === node.lane);
        const { duration = null, businessDays = null, group = null } = node.deadline ?? {};
        const deadline = [duration, businessDays, group].filter((part) => part !== null);

        expect(node.type).to.equal(element.type);
        expect(lane?.name).to.equal(element.lane);
        expect(node.formId ?? node.operation ?? undefined).to.equal(element.work);
        expect(node.positions).to.deep.equal(element.position === undefined ? [] : [element.position]);
        expect(node.sources.flatMap((source) => source.item ?? [])).to.deep.equal(element.items ?? []);
        expect(node.sources.flatMap((source) => source.action ?? [])).to.deep.equal(element.rows ?? []);
        expect(deadline.join(' ')).to.equal(element.deadline ?? '');
        for (const source of node.sources) {
          expect(source.act).to.equal('atyrau-394-2011');
          expect(source.item === null ? source.table : source.paragraph).to.equal(source.item === null ? table : paragraph);
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
        expected.flows.map(([source, target, condition]) => [`flow_${source}__${target}`, source, target, condition ?? null]),
      );
    });

    it('should exchange messages with those outside', () => {
      const nameOf = (id: string): string => diagram.participants.find((participant) => participant.id === id)?.name ?? id;
      const messages = diagram.messageFlows.map((flow) => [nameOf(flow.source), nameOf(flow.target)]);

      expect(messages).to.have.deep.members([...expected.messages]);
      expect(nodeOf(diagram, 'start')).to.include({ event: 'message', messageName: 'application' });
      for (const id of ['completed', 'refused_on_merits']) expect(nodeOf(diagram, id)).to.include({ event: 'message', messageName: null });
      for (const id of expected.plainEnds) expect(nodeOf(diagram, id).event).to.equal(null);
    });

    it('should hand the electronic document over from the signer to the issuer', () => {
      const associations = readPicture(diagram).lines.filter((line) => line.type === 'bpmn:Association');

      expect(associations.map(({ source, target }) => [source, target])).to.have.deep.members([
        [expected.document[0], 'document'],
        ['document', expected.document[1]],
      ]);
    });

    it('should ask the systems inside the completing request where a person registers or signs', () => {
      const asked = [...diagram.nodes.values()].filter((node) => node.completionOperation !== null);

      expect(asked.map((node) => [node.id, node.completionOperation])).to.deep.equal([...expected.completions]);
    });

    it('should keep what different steps got apart', () => {
      const targets = [...diagram.nodes.values()].flatMap((node) => node.outputs.map((output) => output.target));

      expect(targets.filter((target) => target !== 'noticeNumber')).to.have.length(new Set(targets).size - 1);
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
        new Set(digest.table?.rows.map((row) => String(row.action)).filter((row) => !expected.rowsInRemarks.includes(row))),
      );
      const remarks = [...diagram.nodes.values()].flatMap((node) => node.remarks);
      for (const row of expected.rowsInRemarks) {
        expect(remarks.some((remark) => remark.startsWith(`Строки ${row} `)), row).to.equal(true);
      }
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
        ...(digest.table?.rows ?? []).map((row) => row.unit),
      ];

      for (const name of named) expect(known, name).to.include(name);
      const positions = act.positions.map((position) => position.id);
      for (const node of diagram.nodes.values()) for (const position of node.positions) expect(positions).to.include(position);
      expect(act.offices.filter(({ kind }) => kind === undefined)).to.have.length(8);
      expect(act.offices.filter(({ kind }) => kind === 'service-centre')).to.have.length(10);
      expect(digest.act).to.equal(act.id);
    });

    it('should be exercised by scenarios that answer existing tasks and end at existing ends', async () => {
      const { scenarios } = scenariosSchema.parse(await readJson(`${FOLDER}/${channel}.scenarios.json`));
      const names = scenarios.map((scenario) => scenario.name);

      expect(names).to.include.members([...expected.scenarios]);
      expect(new Set(names).size).to.equal(names.length);
      for (const scenario of scenarios) {
        for (const id of Object.keys(scenario.tasks)) expect(nodeOf(diagram, id).type, scenario.name).to.equal('userTask');
        expect(nodeOf(diagram, scenario.outcome).type, scenario.name).to.equal('endEvent');
      }
    });
  });
}

describe('the channels of the Atyrau unemployment certificate', () => {
  it('should let a condition judge a certificate that was signed with at the counter', async () => {
    for (const channel of ['office', 'service-centre']) {
      const diagram = await readDiagram(await read(`${FOLDER}/${channel}.bpmn`));
      expect(nodeOf(diagram, 'process_8').inputs).to.deep.include({ source: '=false', target: 'requireGood' });
    }
  });

  it('should sign on the portal with the certificate that was judged, and it must be good', async () => {
    const diagram = await readDiagram(await read(`${FOLDER}/portal.bpmn`));
    const { inputs } = nodeOf(diagram, 'process_8');
    expect(inputs).to.deep.include({ source: '=certificate', target: 'certificate' });
    expect(inputs.map(({ target }) => target)).not.to.include('requireGood');
    expect(nodeOf(diagram, 'process_6').inputs).to.deep.include({ source: '=certificate', target: 'certificate' });
  });

  it('should take from the portal the name the consumer gives only where the register knows none', async () => {
    const node = nodeOf(await readDiagram(await read(`${FOLDER}/portal.bpmn`)), 'process_5');
    const entered = { attachments: [], deliveryChannel: 'cabinet', email: null, certificate: '5C0101' };
    const given = { enteredSurname: 'Ахметов', enteredGivenName: 'Ержан', enteredPatronymic: null, enteredBirthDate: '1991-07-08' };
    const none = { enteredSurname: null, enteredGivenName: null, enteredPatronymic: null, enteredBirthDate: null };
    const known = { surname: 'Қайратов', givenName: 'Әділ', patronymic: 'Нұрланұлы', birthDate: '1985-03-12' };
    const unknown = { surname: null, givenName: null, patronymic: null, birthDate: null };

    expect(withOutputs(node, { personFound: 'found', ...known }, { ...entered, ...none })).to.include(known);
    expect(withOutputs(node, { personFound: 'not-found', ...unknown }, { ...entered, ...given })).to.include({
      surname: 'Ахметов',
      givenName: 'Ержан',
      patronymic: null,
      birthDate: '1991-07-08',
    });
  });

  it('should number an application of a service centre twice and keep the number the consumer was told', async () => {
    const diagram = await readDiagram(await read(`${FOLDER}/service-centre.bpmn`));
    expect(nodeOf(diagram, 'process_7').inputs).to.deep.include({ source: '="service-centre"', target: 'register' });
    expect(nodeOf(diagram, 'action_4').outputs).to.deep.equal([{ source: '=registrationNumber', target: 'officeNumber' }]);
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
