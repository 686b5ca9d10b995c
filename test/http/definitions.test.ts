import { expect } from 'chai';
import type { DefinitionSummary, DefinitionView, LiveCounts } from '../../src/http/contract.ts';
import { sampleJob, sampleTask } from '../stores/sample-case.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

const address = '/api/definitions/atyrau/unemployment-certificate/office';

describe('http: /api/definitions', () => {
  let server: TestServer;
  let counter: Browser;

  beforeEach(async () => {
    server = await TestServer.start();
    counter = await server.signIn('counter');
  });
  afterEach(() => server.stop());

  it('should list the services with the act and what the person may do', async () => {
    server.runtime.add();
    server.runtime.add({ office: 'zhylyoi' });
    server.runtime.add({ status: 'completed', tasks: [] });
    const [summary, ...others] = await bodyOf<DefinitionSummary[]>(await counter.get('/api/definitions'));
    expect(others).to.deep.equal([]);
    expect(summary).to.deep.include({
      key: 'atyrau/unemployment-certificate/office',
      version: 1,
      service: 'Выдача справок безработным',
      channel: 'office',
      channelName: 'ГУ',
      activeCases: 1,
      mayStart: true,
      tiedToAct: true,
    });
    expect(summary?.act).to.include({ number: '394', date: '2011-12-30', state: 'repealed' });
    const [forHead] = await bodyOf<DefinitionSummary[]>(await (await server.signIn('head')).get('/api/definitions'));
    expect(forHead?.mayStart).to.equal(false);
  });

  it('should name the departments to those alone who must choose one', async () => {
    const [forCounter] = await bodyOf<DefinitionSummary[]>(await counter.get('/api/definitions'));
    expect(forCounter?.offices).to.deep.equal([]);
    server.runtime.officesToName = () => ['atyrau-city'];
    const [forOperator] = await bodyOf<DefinitionSummary[]>(await (await server.signIn('operator')).get('/api/definitions'));
    expect(forOperator?.offices).to.deep.equal([{ id: 'atyrau-city', name: 'Отдел города Атырау', address: 'ул. Шарипова, 4а' }]);
  });

  it('should show the diagram, its elements, remarks and scenarios', async () => {
    const view = await bodyOf<DefinitionView>(await counter.get(address));
    expect(view.xml).to.contain('<bpmn:process id="sample"');
    expect(view.elements.map(({ id }) => id)).to.include.members(['start', 'check', 'done']);
    expect(view.remarks).to.deep.equal(['Общего срока нет.']);
    expect(view.scenarios).to.deep.equal([{ name: 'granted', title: 'Справка выдана', outcome: 'done' }]);
  });

  it('should show the version that is asked for', async () => {
    expect(await bodyOf(await counter.get(`${address}?version=1`))).to.include({ version: 1 });
    await problem(await counter.get(`${address}?version=2`), 404, 'definition-unknown');
    await problem(await counter.get(`${address}?version=0`), 400, 'request-invalid');
    await problem(await counter.get(`${address}?version=one`), 400, 'request-invalid');
  });

  it('should not know a service that is none', async () => {
    await problem(await counter.get('/api/definitions/atyrau/unknown/office'), 404, 'definition-unknown');
    await problem(await counter.get('/api/definitions/atyrau/unknown/office/live'), 404, 'definition-unknown');
    await problem(await counter.get('/api/definitions/atyrau/unknown'), 404, 'route-unknown');
  });

  it('should count the live cases at each element', async () => {
    const stuck = sampleJob({ element: 'ask', incident: { reason: 'no answer', at: '2026-11-22T04:00:00.000Z' } });
    server.runtime.add();
    server.runtime.add({ tasks: [sampleTask({ element: 'check', dueAt: '2026-11-22T04:00:00.000Z' })], jobs: [stuck] });
    server.runtime.add({ tasks: [sampleTask({ element: 'check' }), sampleTask({ element: 'check', pass: 2 })] });
    server.runtime.add({ office: 'zhylyoi' });
    server.runtime.add({ status: 'completed', tasks: [] });
    const { key, counts } = await bodyOf<LiveCounts>(await counter.get(`${address}/live`));
    expect(key).to.equal('atyrau/unemployment-certificate/office');
    expect(counts).to.have.deep.members([
      { element: 'check', cases: 3, overdue: 1, incidents: 0 },
      { element: 'ask', cases: 1, overdue: 0, incidents: 1 },
    ]);
  });
});
