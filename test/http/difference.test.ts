import { expect } from 'chai';
import type { DifferenceView } from '../../src/http/contract.ts';
import { fixture, fixtureForms } from '../lint/fixture.ts';
import { sampleDefinition } from '../stores/contract/definition-store-contract.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

const address = '/api/definitions/atyrau/unemployment-certificate/office';
const sound = await fixture('position-exists', 'valid');
const shorter = sound.replace('PT10M', 'PT5M');
const forms = await fixtureForms();

describe('http: difference of two versions', () => {
  let server: TestServer;
  let analyst: Browser;

  beforeEach(async () => {
    server = await TestServer.start();
    await server.definitions.publish(sampleDefinition({ xml: sound, forms }));
    await server.definitions.publish(sampleDefinition({ xml: shorter, forms, version: 2, publishedBy: 'p-analyst', reason: 'Срок' }));
    analyst = await server.signIn('analyst');
  });
  afterEach(() => server.stop());

  const difference = async (query = '', as = analyst): Promise<DifferenceView> => bodyOf<DifferenceView>(await as.get(`${address}/difference${query}`));

  it('should compare the latest version with the one before it, for all who read definitions', async () => {
    const view = await difference('', await server.signIn('counter'));
    expect(view).to.deep.include({ versions: [2, 1], hasDraft: false, identical: false, unread: [], language: 'ru' });
    expect([view.from.version, view.to.version, view.to.by, view.to.reason]).to.deep.equal([1, 2, 'Тлеуова Мадина', 'Срок']);
    expect([view.from.xml, view.to.xml]).to.deep.equal([sound, shorter]);
    expect(view.changes).to.have.length(1);
    expect(view.changes[0]).to.deep.include({ aspect: 'deadline', sign: 'changed', area: 'act' });
  });

  it('should compare the versions that are named, whichever way round', async () => {
    expect((await difference('?from=2&to=1')).changes[0]?.new).to.have.nested.property('deadline.duration', 'PT10M');
    expect(await difference('?from=2&to=2')).to.deep.include({ changes: [], identical: true });
    await problem(await analyst.get(`${address}/difference?from=1&to=7`), 404, 'definition-unknown');
    await problem(await analyst.get(`${address}/difference?from=zero`), 400, 'request-invalid');
  });

  it('should compare an analyst’s own draft with the version it began from', async () => {
    expect(await difference('?to=draft')).to.deep.include({ changes: [], hasDraft: false });
    const { act } = await bodyOf<{ act: object }>(await analyst.get(`${address}/draft`));
    const changes = { xml: sound.replace('PT10M', 'PT1M'), act: { ...act, date: 'завтра' } };
    await analyst.put(`${address}/draft`, { baseVersion: 1, revision: 0, changes });

    const view = await difference('?to=draft');

    expect([view.from.version, view.to.version, view.to.by]).to.deep.equal([1, null, 'Тлеуова Мадина']);
    expect(view.changes.filter(({ subject }) => subject.file === 'diagram').map(({ aspect }) => aspect)).to.deep.equal(['deadline']);
    expect(view).to.deep.include({ hasDraft: true, unread: ['act'] });
    expect((await difference('?from=2&to=draft')).from.version).to.equal(2);
    await problem(await (await server.signIn('counter')).get(`${address}/difference?to=draft`), 403, 'role-required');
  });
});
