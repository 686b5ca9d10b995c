import { expect } from 'chai';
import type { ComparedStepView, DefinitionSummary } from '../../src/http/contract.ts';
import { workKind } from '../../src/regulation/work-kind.ts';
import { realChannel, realKeys } from '../regulation/real-channel.ts';
import { markOf } from '../../web/compare/mark-of.ts';
import { longestText, secondsText } from '../../web/compare/time-text.ts';
import { texts } from '../../web/shared/texts/texts.ts';
import { filterServices, groupByRegion } from '../../web/start/filter-services.ts';

const definition = (key: string, service: string, mayStart = false): DefinitionSummary => ({
  key,
  version: 1,
  service,
  channel: key.split('/')[2] ?? '',
  channelName: 'ГУ',
  act: { id: 'a', number: '1', date: '2011-12-30', title: '', language: 'ru', region: 'Область', state: 'repealed', repealedBy: null },
  publishedAt: '',
  activeCases: 0,
  mayStart,
  offices: [],
  tiedToAct: true,
});

describe('the list of services', () => {
  const list = [
    definition('aktobe/social-assistance/office', 'Көмек тағайындау'),
    definition('atyrau/unemployment-certificate/portal', 'Выдача справок'),
    definition('atyrau/unemployment-certificate/office', 'Выдача справок', true),
  ];
  const keys = (text: string, region = '', mine = false): readonly string[] => filterServices(list, { text, region, mine }).map(({ key }) => key);

  it('should be narrowed by words of the service, the channel and the region, in any order', () => {
    expect(keys('портал СПРАВ')).to.deep.equal(['atyrau/unemployment-certificate/portal']);
    expect(keys('актюб')).to.deep.equal(['aktobe/social-assistance/office']);
    expect(keys('atyrau/unemployment-certificate/office')).to.deep.equal(['atyrau/unemployment-certificate/office']);
    expect(keys('', 'aktobe')).to.have.length(1);
    expect(keys('', '', true)).to.deep.equal(['atyrau/unemployment-certificate/office']);
    expect(keys('брак')).to.be.empty;
  });

  it('should begin with the region, and in it the service, where one takes applications', () => {
    expect(groupByRegion(list).map(({ name, definitions }) => [name, definitions.map(({ channel }) => channel)])).to.deep.equal([
      ['Атырауская область', ['office', 'portal']],
      ['Актюбинская область', ['office']],
    ]);
  });
});

describe('the comparison', () => {
  it('should say business days and calendar time one beside the other', () => {
    expect(secondsText(870)).to.equal('14 мин 30 с');
    expect(secondsText(10 * 86_400 + 19 * 60)).to.equal('10 д 19 мин');
    expect(longestText({ businessDays: 17, seconds: 6300 })).to.equal('17 рабочих дней и ещё 1 ч 45 мин');
    expect(longestText({ businessDays: 1, seconds: 0 })).to.equal('1 рабочий день');
    expect(longestText({ businessDays: 0, seconds: 0 })).to.equal('сроков нет');
  });

  it('should mark what is alone, otherwise done, elsewhere, the same', () => {
    const element = { id: 'a', name: '', unit: null, positions: [], deadline: null };
    const pair = (differences: ComparedStepView['differences']): ComparedStepView => ({ kind: 'send', left: element, right: element, differences });

    expect(markOf({ ...pair([]), right: null })).to.equal('only');
    expect(markOf(pair(['order', 'deadline']))).to.equal('differs');
    expect(markOf(pair(['order']))).to.equal('moved');
    expect(markOf(pair([]))).to.equal('same');
  });

  it('should have a word for the work of every element of every channel', async function () {
    this.timeout(30_000);
    const wordless = new Set<string>();
    for (const key of realKeys()) {
      const { diagram } = await realChannel(key);
      for (const node of diagram.nodes.values()) if (texts.compare.kinds[workKind(diagram, node)] === undefined) wordless.add(workKind(diagram, node));
    }
    expect([...wordless]).to.be.empty;
  });
});
