import { expect } from 'chai';
import type { ChannelBegun, DraftView, FindingView, NewChannelRequest, RegionBegunIn, VersionView } from '../../src/http/contract.ts';
import { sampleDefinition } from '../stores/contract/definition-store-contract.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

const order: NewChannelRequest = { region: 'town', service: 'dogs', channel: 'office', title: 'Учёт собак', act: null, department: null, paragraph: null };
const act: NonNullable<NewChannelRequest['act']> = {
  number: '7',
  date: '2026-03-02',
  title: 'Об учёте собак',
  language: 'ru',
  region: 'Город',
  publisher: 'Акимат города',
  department: { id: 'atyrau-city', name: 'Отдел', address: 'ул. Первая, 1' },
};

describe('http: a service from nothing', () => {
  let server: TestServer;
  let analyst: Browser;

  beforeEach(async () => {
    server = await TestServer.start();
    analyst = await server.signIn('analyst');
  });
  afterEach(() => server.stop());

  it('should begin a draft that can be published at once, under an act that is new', async () => {
    const begun = await analyst.post('/api/drafts', { ...order, act });
    expect([begun.status, await bodyOf<ChannelBegun>(begun)]).to.deep.equal([201, { key: 'town/dogs/office', revision: 1 }]);

    const address = '/api/definitions/town/dogs/office';
    expect(await bodyOf<DraftView>(await analyst.get(`${address}/draft`))).to.include({ service: 'Учёт собак', baseVersion: 0, latestVersion: 0, tiedToAct: false });
    expect(await bodyOf<FindingView[]>(await analyst.post(`${address}/draft/check`, {}))).to.deep.equal([]);
    const published = await analyst.post(`${address}/publication`, { reason: 'Новая услуга', draftRevision: 1, amendment: null });
    expect([published.status, (await bodyOf<VersionView>(published)).version]).to.deep.equal([201, 1]);
  });

  it('should begin it under the act of the region, and name the regions there are', async () => {
    await server.definitions.publish(sampleDefinition());
    const [region] = await bodyOf<RegionBegunIn[]>(await analyst.get('/api/drafts/regions'));
    expect([region?.id, region?.act.number, region?.departments.length]).to.deep.equal(['atyrau', '394', sampleDefinition().act.offices.filter(({ kind = 'department' }) => kind === 'department').length]);

    const begun = await analyst.post('/api/drafts', { ...order, region: 'atyrau', paragraph: '4' });
    expect(begun.status).to.equal(201);
    const draft = await bodyOf<DraftView>(await analyst.get('/api/definitions/atyrau/dogs/office/draft'));
    expect([draft.tiedToAct, (draft.act as { id: string }).id]).to.deep.equal([true, 'atyrau-394-2011']);
  });

  it('should refuse a second beginning, a second act for a region, and none at all', async () => {
    expect((await analyst.post('/api/drafts', { ...order, act })).status).to.equal(201);
    await problem(await analyst.post('/api/drafts', { ...order, act }), 409, 'channel-exists');
    await problem(await analyst.post('/api/drafts', { ...order, region: 'village' }), 409, 'region-act-mismatch');
    await server.definitions.publish(sampleDefinition());
    await problem(await analyst.post('/api/drafts', { ...order, region: 'atyrau', act }), 409, 'region-act-mismatch');
  });

  it('should begin nothing for those who are no analysts', async () => {
    const counter = await server.signIn('counter');
    await problem(await counter.post('/api/drafts', { ...order, act }), 403, 'role-required');
  });
});
