import { expect } from 'chai';
import type { CheckContextView, DraftSaved, DraftView, FindingView, VersionView } from '../../src/http/contract.ts';
import { fixture, fixtureForms } from '../lint/fixture.ts';
import { sampleDefinition } from '../stores/contract/definition-store-contract.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

const address = '/api/definitions/atyrau/unemployment-certificate/office';
/** A diagram that every check lets through. */
const sound = await fixture('position-exists', 'valid');
const changed = sound.replace('PT10M', 'PT5M');

describe('http: drafts, publication, versions', () => {
  let server: TestServer;
  let analyst: Browser;

  beforeEach(async () => {
    server = await TestServer.start();
    await server.definitions.publish(sampleDefinition({ xml: sound, forms: await fixtureForms() }));
    analyst = await server.signIn('analyst');
  });
  afterEach(() => server.stop());

  const save = async (xml: string, revision = 0, baseVersion = 1): Promise<DraftSaved> =>
    bodyOf<DraftSaved>(await analyst.put(`${address}/draft`, { baseVersion, revision, changes: { xml } }));

  it('should begin from the latest version where there is no draft', async () => {
    const draft = await bodyOf<DraftView>(await analyst.get(`${address}/draft`));
    expect(draft).to.deep.include({ baseVersion: 1, latestVersion: 1, revision: 0, savedAt: null, xml: sound });
    await problem(await analyst.get('/api/definitions/atyrau/unknown/office/draft'), 404, 'definition-unknown');
  });

  it('should keep each save and refuse one over a newer', async () => {
    expect(await save(changed)).to.deep.equal({ revision: 1, savedAt: '2026-11-22T05:00:00.000Z', others: [] });
    const late = await problem(await analyst.put(`${address}/draft`, { baseVersion: 1, revision: 0, changes: { xml: sound.replace('PT10M', 'PT7M') } }), 409, 'draft-conflict');
    expect(late.details).to.include({ revision: 0, latest: 1 });
    expect(await bodyOf(await analyst.get(`${address}/draft`))).to.include({ revision: 1, xml: changed });
  });

  it('should refuse a draft of a version there is not', async () => {
    await problem(await analyst.put(`${address}/draft`, { baseVersion: 7, revision: 0, changes: { xml: changed } }), 404, 'definition-unknown');
  });

  it('should take a diagram larger than other requests may be', async () => {
    const large = changed.replace('</bpmn:definitions>', `<!--${'ж'.repeat(300_000)}--></bpmn:definitions>`);
    expect((await save(large)).revision).to.equal(1);
  });

  it('should discard the draft that is meant and no other', async () => {
    await save(changed);
    await problem(await analyst.fetch(`${address}/draft?revision=0`, { method: 'DELETE' }), 409, 'draft-conflict');
    expect((await analyst.fetch(`${address}/draft?revision=1`, { method: 'DELETE' })).status).to.equal(204);
    expect(await bodyOf(await analyst.get(`${address}/draft`))).to.include({ revision: 1, savedAt: null, xml: sound });
  });

  it('should check the draft, and say what blocks publication', async () => {
    expect(await bodyOf(await analyst.post(`${address}/draft/check`, {}))).to.deep.equal([]);
    await save(changed.replace('candidateGroups="specialist"', 'candidateGroups="boss"'));
    const findings = await bodyOf<FindingView[]>(await analyst.post(`${address}/draft/check`, {}));
    expect(findings).to.have.length(1);
    expect(findings[0]).to.include({ check: 'position-exists', class: 'execution', element: 'process_3', blocking: true });
  });

  it('should tell what the checks need to know beside the diagram', async () => {
    const context = await bodyOf<CheckContextView>(await analyst.get(`${address}/draft/context`));
    expect(context.set.act).to.have.property('language', 'ru');
    expect(context.set.digest).to.equal(null);
    expect(context.engine).to.equal('native');
    expect(context.positions).to.include.members(['counter', 'head']);
    expect(context.operations.map(([type]) => type)).to.include('persons-register.find');
    expect(Object.keys(context.set.forms)).to.have.length.greaterThan(0);
    await problem(await analyst.get('/api/definitions/no/such/channel/draft/context'), 404, 'definition-unknown');
  });

  it('should call a diagram nobody can read a finding', async () => {
    await save(sound.replace('targetRef="', 'targetRef="no_'));
    const [finding] = await bodyOf<FindingView[]>(await analyst.post(`${address}/draft/check`, {}));
    expect(finding).to.include({ check: 'diagram-reads', blocking: true });
    expect(finding?.message?.text).to.include('refers to');
  });

  it('should refuse what is no diagram at all, say why, and keep what was there', async () => {
    await save(changed);
    for (const [xml, code] of [
      ['', 'diagram-empty'],
      ['<bpmn:definitions', 'diagram-tags-unbalanced'],
      [`<!DOCTYPE x [<!ENTITY y SYSTEM "file:///etc/passwd">]>${changed}`, 'diagram-doctype-refused'],
      [`${changed}<!--${'x'.repeat(1_000_000)}-->`, 'diagram-too-large'],
    ] as const) {
      const refused = await problem(await analyst.put(`${address}/draft`, { baseVersion: 1, revision: 1, changes: { xml } }), 422, code);
      expect(refused.details?.['message']).to.have.property('text');
    }
    expect(await bodyOf(await analyst.get(`${address}/draft`))).to.include({ revision: 1, xml: changed });
  });

  it('should publish the draft with its reason and list both versions', async () => {
    const { revision } = await save(changed);
    server.runtime.add();
    const response = await analyst.post(`${address}/publication`, { reason: '  Срок изменён  ', draftRevision: revision, amendment: null });
    expect(response.status).to.equal(201);
    const versions = await bodyOf<VersionView[]>(await (await server.signIn('counter')).get(`${address}/versions`));
    expect(versions).to.deep.equal([
      {
        key: 'atyrau/unemployment-certificate/office',
        version: 2,
        publishedAt: '2026-11-22T05:00:00.000Z',
        publishedBy: 'Тлеуова Мадина',
        reason: 'Срок изменён',
        amendment: null,
        activeCases: 0,
      },
      {
        key: 'atyrau/unemployment-certificate/office',
        version: 1,
        publishedAt: '2026-11-20T04:00:00.000Z',
        publishedBy: null,
        reason: null,
        amendment: null,
        activeCases: 1,
      },
    ]);
    expect(await bodyOf(await analyst.get(`${address}/draft`))).to.include({ baseVersion: 2, savedAt: null, xml: changed });
  });

  it('should not publish what has blocking findings, and name them', async () => {
    const { revision } = await save(changed.replace('candidateGroups="specialist"', 'candidateGroups="boss"'));
    const refusal = await problem(await analyst.post(`${address}/publication`, { reason: 'x', draftRevision: revision, amendment: null }), 422, 'publication-blocked');
    expect(refusal.details?.['findings']).to.have.length(1);
    expect((await server.definitions.latest('atyrau/unemployment-certificate/office'))?.version).to.equal(1);
  });

  it('should publish neither another draft than was meant, nor nothing, nor without a reason', async () => {
    await problem(await analyst.post(`${address}/publication`, { reason: 'x', draftRevision: 0, amendment: null }), 409, 'nothing-to-publish');
    await save(changed);
    await problem(await analyst.post(`${address}/publication`, { reason: 'x', draftRevision: 0, amendment: null }), 409, 'draft-conflict');
    await problem(await analyst.post(`${address}/publication`, { reason: ' ', draftRevision: 1, amendment: null }), 400, 'request-invalid');
  });

  it('should not let a draft undo a version that came out since', async () => {
    const { revision } = await save(changed);
    await server.definitions.publish(sampleDefinition({ version: 2, xml: sound.replace('PT10M', 'PT9M'), forms: await fixtureForms() }));
    const refusal = await problem(await analyst.post(`${address}/publication`, { reason: 'x', draftRevision: revision, amendment: null }), 409, 'draft-outdated');
    expect(refusal.details).to.include({ baseVersion: 1, latest: 2 });
    const again = await save(changed, revision, 2);
    expect((await analyst.post(`${address}/publication`, { reason: 'x', draftRevision: again.revision, amendment: null })).status).to.equal(201);
  });

  it('should let analysts draft and publish, and nobody else', async () => {
    for (const login of ['counter', 'head', 'admin']) {
      const other = await server.signIn(login);
      const attempts = [
        other.get(`${address}/draft`),
        other.get(`${address}/draft/context`),
        other.put(`${address}/draft`, { baseVersion: 1, revision: 0, changes: { xml: changed } }),
        other.fetch(`${address}/draft?revision=0`, { method: 'DELETE' }),
        other.post(`${address}/draft/check`, {}),
        other.post(`${address}/publication`, { reason: 'x', draftRevision: 0, amendment: null }),
      ];
      for (const attempt of attempts) await problem(await attempt, 403, 'role-required');
      expect((await other.get(`${address}/versions`)).status).to.equal(200);
    }
    await problem(await server.fetch(`${address}/versions`), 401, 'sign-in-required');
  });
});
