import { expect } from 'chai';
import { SystemBreaker } from '../../src/adapters/system-breaker.ts';
import { checkContext } from '../../src/check-context.ts';
import type { Case } from '../../src/cases/case.ts';
import { endProver } from '../../src/definitions/migration/prove-end.ts';
import { publish } from '../../src/definitions/publish.ts';
import { isRefusal } from '../../src/runtime/applicant-steps.ts';
import { CaseMigrations } from '../../src/runtime/migration/case-migrations.ts';
import { Metrics } from '../../src/telemetry/metrics/metrics.ts';
import { serveMetrics } from '../../src/telemetry/metrics/serve-metrics.ts';
import { administrator, install, type Installation, KEY, outage, person } from '../runtime/installation.ts';
import { samples } from './samples.ts';

const counter = person('counter');
const head = person('head');
const DAY = 24 * 60 * 60_000;
const at = 'channel="office",region="region"';

describe('metrics', () => {
  let metrics: Metrics;
  let installation: Installation;

  beforeEach(async () => {
    metrics = new Metrics(isRefusal);
    metrics.cases.count([]);
    installation = await install({ saved: (saved) => metrics.cases.saved(saved), observe: (engines) => metrics.engines.observed(engines) });
  });

  const now = async (): Promise<ReadonlyMap<string, number>> => samples(await metrics.text());
  const noted = async (): Promise<Case> => {
    const { id } = await installation.runtime.startCase(KEY, counter);
    return installation.runtime.completeTask(id, 'note', 1, { note: 'hello' }, counter);
  };

  it('should tell of a case from its beginning to its end', async () => {
    const { id } = await noted();
    const begun = await now();
    expect(begun.get(`reglament_cases_begun_total{${at}}`)).to.equal(1);
    expect(begun.get(`reglament_cases{${at},status="active"}`)).to.equal(1);
    expect([begun.get(`reglament_open_tasks{${at}}`), begun.get(`reglament_open_jobs{${at}}`)]).to.deep.equal([0, 1]);

    await installation.due.drain();
    installation.clock.advance(40 * DAY);
    await installation.due.drain();
    await installation.runtime.deliverMessage(id, 'answer', {}, counter);
    await installation.runtime.completeTask(id, 'seal', 1, { certificate: 'A1' }, head);

    const ended = await now();
    expect(ended.get(`reglament_cases{${at},status="active"}`)).to.equal(0);
    expect(ended.get(`reglament_cases{${at},status="completed"}`)).to.equal(1);
    expect(ended.get(`reglament_cases_ended_total{${at.replace(',', ',outcome="completed",')}}`)).to.equal(1);
    expect(ended.get(`reglament_tasks_completed_total{${at}}`)).to.equal(2);
    expect(ended.get('reglament_jobs_total{operation="system.ask",result="done"}')).to.equal(1);
    expect(ended.get(`reglament_deadlines_missed_total{channel="office",of="service",region="region"}`)).to.equal(1);
    expect(ended.get(`reglament_overdue_cases{${at}}`), 'nothing that has ended is overdue').to.equal(0);
    expect([`reglament_open_tasks{${at}}`, `reglament_open_jobs{${at}}`].map((name) => ended.get(name))).to.deep.equal([0, 0]);
  });

  it('should count steps and their time by engine and by what moved them, and each save', async () => {
    await noted();
    const counted = await now();
    for (const [stimulus, steps] of [['start', 1], ['complete', 1]] as const) {
      expect(counted.get(`reglament_steps_total{engine="native",result="ok",stimulus="${stimulus}"}`), stimulus).to.equal(steps);
      expect(counted.get(`reglament_step_duration_seconds_count{engine="native",stimulus="${stimulus}"}`), stimulus).to.equal(steps);
      expect(counted.get(`reglament_step_duration_seconds_sum{engine="native",stimulus="${stimulus}"}`), stimulus).to.be.within(0, 5);
    }
    expect(counted.get('reglament_case_save_duration_seconds_count{kind="create"}')).to.equal(1);
    expect(counted.get('reglament_case_save_duration_seconds_count{kind="save"}')).to.equal(1);
  });

  it('should let cases be moved to a new version, whose engines know only programs of their own', async () => {
    const { runtime } = installation;
    const { id } = await runtime.startCase(KEY, counter);
    const { definitions, clock } = runtime.mover.parts;
    const first = (await definitions.latest(KEY)) ?? expect.fail('nothing is published');
    await publish(definitions, KEY, { ...first, xml: `${first.xml}<!-- amended -->` }, clock());
    const migrations = new CaseMigrations(runtime.mover, endProver((content) => checkContext(content)));
    const analyst = { ...administrator, roles: ['analyst' as const] };
    const [moved] = await migrations.move(KEY, 2, { mapping: {}, cases: [id], reason: 'amended' }, analyst);
    expect(moved?.faults).to.deep.equal([]);
  });

  it('should tell of tries that failed, of the incident they came to, and of its end', async () => {
    const { id } = await noted();
    installation.system.next.push(outage(), outage(), outage());
    for (let tries = 0; tries < 3; tries += 1) {
      await installation.due.drain();
      installation.clock.advance(60 * 60_000);
    }
    const jobs = async (): Promise<unknown[]> => {
      const counted = await now();
      const of = (result: string): unknown => counted.get(`reglament_jobs_total{operation="system.ask",result="${result}"}`);
      return [counted.get(`reglament_open_incidents{${at}}`), of('failed'), of('incident'), of('retried'), of('done')];
    };
    expect(await jobs()).to.deep.equal([1, 2, 1, undefined, undefined]);
    await installation.runtime.retryIncident(id, 'ask', 1, administrator);
    await installation.due.drain();
    expect(await jobs()).to.deep.equal([0, 2, 1, 1, 1]);
  });

  it('should tell of a withdrawal', async () => {
    const { id } = await noted();
    await installation.runtime.withdraw(id, 'changed my mind', counter);
    const counted = await now();
    expect(counted.get(`reglament_cases_ended_total{channel="office",outcome="withdrawn",region="region"}`)).to.equal(1);
    expect(counted.get(`reglament_open_jobs{${at}}`)).to.equal(0);
  });

  it('should know after a new start what there was', async () => {
    await noted();
    await installation.runtime.startCase(KEY, counter);
    const before = await now();
    metrics = new Metrics(isRefusal);
    metrics.cases.count(await installation.cases.list());
    const after = await now();
    for (const name of [`reglament_cases{${at},status="active"}`, `reglament_open_tasks{${at}}`, `reglament_open_jobs{${at}}`, `reglament_open_incidents{${at}}`]) {
      expect(after.get(name), name).to.equal(before.get(name));
    }
    expect(after.get(`reglament_cases{${at},status="active"}`)).to.equal(2);
  });

  it('should name no case, no person and no value', async () => {
    const { id, number } = await noted();
    await installation.runtime.withdraw(id, 'Әділ 791115401015', counter);
    metrics.http.answered({ method: 'GET', route: '/api/cases/:case', status: 200, ms: 3, streamed: false });
    const text = await metrics.text();
    for (const secret of [id, number, counter.id, counter.name, 'Әділ', '791115401015', 'hello']) expect(text).to.not.include(secret);
  });

  it('should tell requests by route and kind of reply, and leave streams out', async () => {
    const request = { method: 'GET', route: '/api/cases/:case', ms: 30, streamed: false };
    metrics.http.answered({ ...request, status: 200 });
    metrics.http.answered({ ...request, status: 204 });
    metrics.http.answered({ ...request, status: 404 });
    metrics.http.answered({ ...request, route: null, status: 404 });
    metrics.http.answered({ ...request, route: '/api/events', status: 200, ms: 3_600_000, streamed: true });
    metrics.http.streams(2);
    const counted = await now();
    const of = (name: string, route: string, status: string): unknown => counted.get(`reglament_http_request_duration_seconds_${name}{method="GET",route="${route}",status="${status}"}`);
    expect([of('count', '/api/cases/:case', '2xx'), of('count', '/api/cases/:case', '4xx'), of('count', 'none', '4xx'), of('count', '/api/events', '2xx')]).to.deep.equal([2, 1, 1, undefined]);
    expect(of('sum', '/api/cases/:case', '2xx')).to.be.closeTo(0.06, 1e-9);
    expect(counted.get('reglament_event_streams')).to.equal(2);
  });

  it('should count how attempts to sign in end', async () => {
    const ends: (Error | null)[] = [null, Object.assign(new Error(), { status: 401 }), Object.assign(new Error(), { status: 429 }), new Error('ENOSPC')];
    const signIn = metrics.http.countedSignIns('password', async () => {
      const end = ends.shift();
      if (end) throw end;
      return 'in';
    });
    expect(await signIn()).to.equal('in');
    for (let times = 0; times < 3; times += 1) await signIn().catch(() => {});
    const counted = await now();
    expect(['good', 'refused', 'limited', 'failed'].map((result) => counted.get(`reglament_sign_ins_total{result="${result}",way="password"}`))).to.deep.equal([1, 1, 1, 1]);
  });

  it('should look up how the installation is', async () => {
    const clock = (): Date => new Date('2026-11-20T04:00:00Z');
    const breaker = new SystemBreaker('gateway', clock, { failures: 1, firstOpenMs: 5_000, longestOpenMs: 5_000 });
    await breaker.run('gateway.send', new AbortController().signal, () => Promise.reject(outage())).catch(() => {});
    metrics.observeInstallation({
      systems: () => [breaker.state()],
      wakeups: () => ({ waiting: 3, due: 2, working: 1 }),
      letters: async () => [{ nextAttemptAt: null }, { nextAttemptAt: '2026-11-20T05:00:00Z' }, { nextAttemptAt: '2026-11-20T05:00:00Z' }],
      damagedFiles: () => 1,
      segmentsWaiting: () => 4,
      dataDir: import.meta.dirname,
      clock,
    });
    metrics.observeReadiness(async () => ({ status: 'failing', failing: ['data-folder'] }), ['stores', 'data-folder']);
    const found = await now();
    const values = (name: string, label: string, ...of: string[]): unknown[] => of.map((value) => found.get(`${name}{${label}="${value}"}`));
    expect(['closed', 'open', 'half-open'].map((state) => found.get(`reglament_state_system_breaker{state="${state}",system="gateway"}`))).to.deep.equal([0, 1, 0]);
    expect(values('reglament_wakeups', 'state', 'waiting', 'due', 'working')).to.deep.equal([3, 2, 1]);
    expect(values('reglament_letters', 'state', 'waiting', 'given-up')).to.deep.equal([2, 1]);
    expect(found.get('reglament_damaged_files')).to.equal(1);
    expect(found.get('reglament_log_segments_waiting')).to.equal(4);
    expect(found.get('reglament_data_folder_free_bytes')).to.be.greaterThan(0);
    expect(found.get('reglament_clock_seconds')).to.equal(Date.parse('2026-11-20T04:00:00Z') / 1000);
    expect(found.get('reglament_ready')).to.equal(0);
    expect(values('reglament_part_working', 'part', 'stores', 'data-folder')).to.deep.equal([1, 0]);
  });

  it('should be answered on a port of their own, and nothing else be', async () => {
    const server = await serveMetrics(metrics, { host: '127.0.0.1', port: 0 });
    try {
      const response = await fetch(`${server.address}/metrics`);
      expect(response.headers.get('content-type')).to.match(/^text\/plain; version=0\.0\.4/);
      expect(samples(await response.text()).size).to.be.greaterThan(0);
      expect((await fetch(`${server.address}/`)).status).to.equal(404);
      expect((await fetch(`${server.address}/metrics`, { method: 'POST' })).status).to.equal(404);
    } finally {
      await server.close();
    }
  });
});
