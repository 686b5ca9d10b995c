import { expect } from 'chai';
import type { DraftListed, DraftSaved, DraftView, FindingView, SaveDraftRequest, VersionView } from '../../src/http/contract.ts';
import { fixture, fixtureForms } from '../lint/fixture.ts';
import { sampleDefinition } from '../stores/contract/definition-store-contract.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

const address = '/api/definitions/atyrau/unemployment-certificate/office';
const unborn = '/api/definitions/atyrau/dog-licence/office';
const sound = await fixture('position-exists', 'valid');
const forms = await fixtureForms();
const amendment = { number: '77', date: '2026-10-01', title: 'О внесении изменений', officialText: null };

describe('http: drafts of the whole set', () => {
  let server: TestServer;
  let analyst: Browser;

  beforeEach(async () => {
    server = await TestServer.start();
    await server.definitions.publish(sampleDefinition({ xml: sound, forms }));
    analyst = await server.signIn('analyst');
  });
  afterEach(() => server.stop());

  const save = async (changes: SaveDraftRequest['changes'], revision = 0, baseVersion = 1, at = address): Promise<DraftSaved> =>
    bodyOf<DraftSaved>(await analyst.put(`${at}/draft`, { baseVersion, revision, changes }));
  const drafted = async (at = address): Promise<DraftView> => bodyOf<DraftView>(await analyst.get(`${at}/draft`));
  const act = async (): Promise<Record<string, unknown>> => (await drafted()).act as Record<string, unknown>;

  it('should keep each part by itself, and leave the others as they are', async () => {
    await save({ act: { ...(await act()), title: 'Регламент (изменён)' } });
    await save({ xml: sound.replace('PT10M', 'PT5M') }, 1);
    await save({ forms: { extra: { type: 'default', components: [] } } }, 2);
    const draft = await drafted();
    expect(draft.act).to.include({ title: 'Регламент (изменён)' });
    expect(draft.xml).to.include('PT5M');
    expect(Object.keys(draft.forms)).to.include('extra');
    expect(Object.keys(draft.forms)).to.include.members(Object.keys(forms));
  });

  it('should keep a part that is half filled in, and say what keeps it from being published', async () => {
    const { revision } = await save({ act: { ...(await act()), date: 'завтра' } });
    const findings = await bodyOf<FindingView[]>(await analyst.post(`${address}/draft/check`, {}));
    expect(findings.map(({ check, blocking }) => [check, blocking])).to.deep.equal([['act-reads', true]]);
    expect(findings[0]?.sentence).to.match(/^act\.date: /);
    expect((await drafted()).act).to.include({ date: 'завтра' });
    await problem(await analyst.post(`${address}/publication`, { reason: 'x', draftRevision: revision, amendment: null }), 422, 'publication-blocked');
  });

  it('should publish what was changed beside the diagram, and name the amending act', async () => {
    const { revision } = await save({ act: { ...(await act()), title: 'Регламент (изменён)' } });
    const version = await bodyOf<VersionView>(await analyst.post(`${address}/publication`, { reason: 'Изменён акт', draftRevision: revision, amendment }));
    expect(version).to.deep.include({ version: 2, amendment });
    expect((await server.definitions.latest('atyrau/unemployment-certificate/office'))?.act.title).to.equal('Регламент (изменён)');
  });

  it('should publish of the forms those the diagram names, and no other', async () => {
    const xml = sound.replace('PT10M', 'PT5M');
    const { revision } = await save({ xml, forms: { extra: { type: 'default', components: [] } } });
    await analyst.post(`${address}/publication`, { reason: 'Короче срок', draftRevision: revision, amendment });
    const published = await server.definitions.latest('atyrau/unemployment-certificate/office');
    expect(published?.version).to.equal(2);
    expect(Object.keys(published?.forms ?? {})).to.have.members([...new Set([...xml.matchAll(/formId="([^"]+)"/g)].map(([, id]) => id))]);
  });

  it('should refuse an amending act without a date', async () => {
    const { revision } = await save({ act: { ...(await act()), title: 'Регламент (изменён)' } });
    const undated = { ...amendment, date: '' };
    await problem(await analyst.post(`${address}/publication`, { reason: 'x', draftRevision: revision, amendment: undated }), 400, 'request-invalid');
  });

  it('should begin a channel there is not yet, and publish its first version', async () => {
    await problem(await analyst.put(`${unborn}/draft`, { baseVersion: 0, revision: 0, changes: { act: await act() } }), 422, 'draft-incomplete');
    const { revision } = await save({ xml: sound, act: await act(), digest: null, forms }, 0, 0, unborn);
    expect(await drafted(unborn)).to.include({ baseVersion: 0, latestVersion: 0, tiedToAct: false });
    expect(await bodyOf(await analyst.post(`${unborn}/draft/check`, {}))).to.deep.equal([]);
    const response = await analyst.post(`${unborn}/publication`, { reason: 'Новая услуга', draftRevision: revision, amendment: null });
    expect(await bodyOf(response)).to.include({ key: 'atyrau/dog-licence/office', version: 1 });
    expect(await server.definitions.keys()).to.include('atyrau/dog-licence/office');
  });

  it('should say what a new channel without an act lacks', async () => {
    await save({ xml: sound }, 0, 0, unborn);
    const findings = await bodyOf<FindingView[]>(await analyst.post(`${unborn}/draft/check`, {}));
    expect(findings.map(({ sentence }) => sentence)).to.deep.equal(['act: is missing']);
  });

  it('should tell that somebody else drafts the same channel', async () => {
    const other = await server.signIn('analyst2');
    await save({ xml: sound.replace('PT10M', 'PT5M') });
    const seen = await bodyOf<DraftView>(await other.get(`${address}/draft`));
    expect(seen.others).to.deep.equal([{ analyst: 'Тлеуова Мадина', savedAt: '2026-11-22T05:00:00.000Z' }]);
    expect(seen.xml).to.equal(sound);
    expect((await drafted()).others).to.deep.equal([]);
    const listed = await bodyOf<DraftListed[]>(await other.get('/api/drafts'));
    expect(listed).to.deep.equal([
      { key: 'atyrau/unemployment-certificate/office', analyst: 'Тлеуова Мадина', own: false, baseVersion: 1, savedAt: '2026-11-22T05:00:00.000Z' },
    ]);
  });

  it('should let one of two that publish at once win, and tell the other', async () => {
    const other = await server.signIn('analyst2');
    const { revision } = await save({ xml: sound.replace('PT10M', 'PT5M') });
    await other.put(`${address}/draft`, { baseVersion: 1, revision: 0, changes: { xml: sound.replace('PT10M', 'PT4M') } });
    const [first, second] = await Promise.all(
      [{ browser: analyst, draftRevision: revision }, { browser: other, draftRevision: 1 }].map(({ browser, draftRevision }) =>
        browser.post(`${address}/publication`, { reason: 'x', draftRevision, amendment: null }),
      ),
    );
    expect([first?.status, second?.status]).to.have.members([201, 409]);
    expect((await server.definitions.latest('atyrau/unemployment-certificate/office'))?.version).to.equal(2);
  });
});
