import { resolve } from 'node:path';
import { expect } from 'chai';
import { checkContext } from '../../src/check-context.ts';
import { type ChannelKind, readChannelTemplate, type TemplateLanguage } from '../../src/definitions/channel-template.ts';
import { checkDefinition } from '../../src/definitions/check-definition.ts';
import type { DefinitionContent } from '../../src/definitions/definition.ts';
import { newAct } from '../../src/definitions/new-act.ts';
import { newChannel } from '../../src/definitions/new-channel.ts';
import { diagramFiles, readChannel } from '../../src/definitions/read-folder.ts';
import type { Act } from '../../src/regulation/act.ts';
import { scenarioParts } from '../../src/scenario-parts.ts';
import { tryScenarios } from '../../src/testing/try-scenarios.ts';

const diagrams = resolve(import.meta.dirname, '../../diagrams');
const channels: readonly ChannelKind[] = ['office', 'provider', 'akim', 'service-centre', 'portal'];
const department = { id: 'little-town', name: 'Little Town', address: 'Main street, 1' };
const facts = { number: '7-а', date: '2026-03-02', title: 'Title', region: 'Region', publisher: 'Akimat', department };

/** A channel under an act that is new. */
async function made(language: TemplateLanguage, channel: ChannelKind, paragraph: string | null): Promise<DefinitionContent> {
  const template = await readChannelTemplate(diagrams, language, channel);
  const act = newAct(template.act, 'town', { ...facts, language });
  return newChannel(template, { key: `town/dogs/${channel}`, title: language === 'ru' ? 'Учёт собак' : 'Ит есебі', act, department: null, paragraph });
}

async function faultsOf(content: DefinitionContent): Promise<readonly string[]> {
  const findings = await checkDefinition(content, checkContext(content));
  return findings.map(({ check, element, sentence }) => `${check} ${element}: ${sentence}`);
}

describe('a new channel from a template', function () {
  this.timeout(120_000);

  for (const language of ['ru', 'kk'] as const) {
    for (const channel of channels) {
      it(`should pass the check and run from the first moment, tied to its act or not: ${channel}, ${language}`, async () => {
        const tied = await made(language, channel, '4');
        const untied = await made(language, channel, null);

        expect(await faultsOf(tied)).to.deep.equal([]);
        expect(await faultsOf(untied)).to.deep.equal([]);
        expect(untied.xml).not.to.include('reg:source');
        const tried = await tryScenarios(`town/dogs/${channel}`, untied, scenarioParts(untied.act));
        expect(tried.map(({ name, faults }) => [name, faults])).to.deep.equal(tried.map(({ name }) => [name, []]));
        const ends = new Set(untied.xml.match(/endEvent id="\w+"/g));
        expect(new Set(tried.map(({ outcome }) => `endEvent id="${outcome}"`))).to.deep.equal(ends);
      });
    }
  }

  it('should be no channel of the installation as it lies there', async () => {
    expect((await diagramFiles(diagrams)).filter((file) => file.includes('templates'))).to.deep.equal([]);
  });

  describe('under an act there is', () => {
    let act: Act;

    const under = async (region: string, channel: ChannelKind, department: string | null = null): Promise<DefinitionContent> => {
      const first = (await diagramFiles(diagrams)).find((file) => file.includes(`/${region}/`)) ?? expect.fail();
      ({ act } = (await readChannel(diagrams, first.slice(diagrams.length + 1, -'.bpmn'.length))).content);
      const template = await readChannelTemplate(diagrams, act.language, channel);
      return newChannel(template, { key: `${region}/dogs/${channel}`, title: 'Dogs', act, department, paragraph: '4' });
    };

    it('should have the units of the act for lanes, and its id for a source', async () => {
      const { xml, digest } = await under('karaganda', 'service-centre');

      expect(xml.match(/<bpmn:lane id="[^"]*" name="[^"]*"/g)).to.deep.equal([
        '<bpmn:lane id="lane_corporation-worker" name="Работник ГК"',
        '<bpmn:lane id="lane_gateway" name="ШЭП"',
        '<bpmn:lane id="lane_office-system" name="ИС МИО"',
        '<bpmn:lane id="lane_provider" name="Услугодатель"',
      ]);
      expect(xml).to.include('<bpmn:process id="karaganda_dogs_service-centre" name="Dogs"');
      expect(xml).to.include('<reg:source act="karaganda-37-03-2016" paragraph="4" item="2" />');
      expect(digest).to.deep.include({ act: 'karaganda-37-03-2016', channelName: 'Работник ГК', paragraphs: ['4'] });
    });

    it('should leave the act as it was but for what the channel lacks', async () => {
      const { act: completed } = await under('karaganda', 'office', 'karaganda-employment-centre');

      expect(completed.units.slice(0, act.units.length)).to.deep.equal(act.units);
      expect(completed.units.slice(act.units.length).map(({ id }) => id)).to.deep.equal(['office-system']);
      const services = completed.offices.filter((office) => office.services?.includes('dogs') === true);
      expect(services.map(({ id }) => id)).to.deep.equal(['karaganda-employment-centre']);
    });

    it('should name an office that takes applications where the act knows none', async () => {
      const { act: completed } = await under('zhambyl', 'akim');

      expect(completed.offices.map(({ id, kind }) => [id, kind])).to.deep.include(['zhambyl-akim', 'akim']);
    });
  });
});
