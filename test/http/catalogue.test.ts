import { expect } from 'chai';
import type { ActChannelView, CatalogueAct, ComparisonView, DemoAccountsView } from '../../src/http/contract.ts';
import { sampleTask } from '../stores/sample-case.ts';
import { samplePerson } from '../stores/contract/people-store-contract.ts';
import { bodyOf, problem, TestServer } from './test-server.ts';

const KEY = 'atyrau/unemployment-certificate/office';

describe('http: the catalogue of acts', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await TestServer.start();
  });
  afterEach(() => server.stop());

  const catalogueFor = async (login: string): Promise<readonly CatalogueAct[]> =>
    bodyOf<CatalogueAct[]>(await (await server.signIn(login)).get('/api/catalogue'));

  it('should count the active cases one may know of, and those that are late', async () => {
    server.runtime.add({ tasks: [sampleTask({ element: 'check', dueAt: '2026-11-22T04:00:00.000Z' })] });
    server.runtime.add({ office: 'zhylyoi' });
    server.runtime.add({ status: 'completed', tasks: [] });

    const [act] = await catalogueFor('counter');

    expect(act).to.deep.include({ id: 'atyrau' });
    expect(act?.services[0]).to.deep.include({ id: 'unemployment-certificate', comparable: false });
    expect(act?.services[0]?.channels[0]).to.deep.include({ key: KEY, channelName: 'ГУ', tiedToAct: true, counts: { active: 1, overdue: 1 } });
  });

  it('should count nothing for whom the table of rights lets count nothing', async () => {
    server.runtime.add({ applicant: 'p-citizen' });

    const [act] = await catalogueFor('citizen');

    expect(act?.services[0]?.channels[0]?.counts).to.equal(null);
  });

  it('should show everybody an act beside its diagram', async () => {
    const citizen = await server.signIn('citizen');

    const view = await bodyOf<ActChannelView>(await citizen.get(`/api/catalogue/${KEY}`));

    expect(view).to.deep.include({ key: KEY, service: 'Выдача справок безработным', comparable: false });
    expect(view.xml).to.include('<bpmn:definitions');
    expect(view.table?.rows.map(({ number, elements }) => [number, elements])).to.deep.equal([
      [1, ['check']],
      [2, ['ask']],
    ]);
    await problem(await citizen.get('/api/catalogue/atyrau/unemployment-certificate/akim'), 404, 'definition-unknown');
  });

  it('should say that a service with one channel, or none, has nothing to be compared with', async () => {
    const citizen = await server.signIn('citizen');

    await problem(await citizen.get('/api/comparisons/unemployment-certificate'), 404, 'nothing-to-compare');
    await problem(await citizen.get('/api/comparisons/marriage'), 404, 'nothing-to-compare');
    await problem(await citizen.get('/api/comparisons/unemployment-certificate?left=a/b/c'), 404, 'definition-unknown');
    await problem(await citizen.get('/api/comparisons/unemployment-certificate?left=a'), 400, 'request-invalid');
  });

  it('should compare a channel with itself where both sides name it', async () => {
    const citizen = await server.signIn('citizen');

    const view = await bodyOf<ComparisonView>(await citizen.get(`/api/comparisons/unemployment-certificate?left=${KEY}&right=${KEY}`));

    expect(view.channels).to.deep.equal([{ key: KEY, region: 'Атырауская область', channel: 'office', channelName: 'ГУ' }]);
    expect(view.steps.every(({ differences }) => differences.length === 0)).to.equal(true);
  });
});

describe('http: the accounts of a demonstration', () => {
  it('should name them to whoever comes, without those that are closed', async () => {
    const server = await TestServer.start({ demoPassword: 'demo' });
    await server.people.savePerson(samplePerson({ id: 'd1', login: 'd1', name: 'Ким Анна', demo: true, mustChangePassword: false, disabled: false }));
    await server.people.savePerson(samplePerson({ id: 'd2', login: 'd2', demo: true, mustChangePassword: false, disabled: true }));
    await server.people.savePerson(samplePerson({ id: 'd3', login: 'd3', demo: false }));

    const view = await bodyOf<DemoAccountsView>(await server.fetch('/api/session/demo'));

    expect(view.password).to.equal('demo');
    const logins = view.accounts.map(({ login }) => login);
    expect(logins).to.include('d1').and.not.include('d2').and.not.include('d3');
    expect(view.accounts.find(({ login }) => login === 'd1')).to.deep.include({ name: 'Ким Анна', office: 'Отдел занятости города Атырау', region: 'atyrau' });
    await server.stop();
  });

  it('should name nobody where there is no demonstration', async () => {
    const server = await TestServer.start();
    await server.people.savePerson(samplePerson({ id: 'd1', login: 'd1', demo: true }));

    expect(await bodyOf(await server.fetch('/api/session/demo'))).to.deep.equal({ password: '', accounts: [] });
    await server.stop();
  });
});
