import { expect } from 'chai';
import { createHash } from 'node:crypto';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import type { CaseView, TaskSummary } from '../../src/http/contract.ts';
import type { RandomSource } from '../../src/runtime/parts.ts';
import { seededRandom } from '../../src/testing/seeded-random.ts';
import { Answered } from '../faults/answered.ts';
import { CaseWorkers } from '../faults/case-workers.ts';
import { channelsOf, CHANNELS, folderOfChannels } from '../faults/folder-of-channels.ts';
import { folderOfPeople } from '../faults/folder-of-people.ts';
import { after as later, Site } from '../faults/site.ts';
import type { SiteClient } from '../faults/site-client.ts';
import { allRoutes } from './all-routes.ts';

/** What stands in nobody's log by chance. */
const CANARY = 'Канарейкин';
const IIN = '850312300012';
/** How personal values look: a number of a person, letters of the acts' languages, an address of e-mail. */
const PERSONAL = /(?<!\d)\d{12}(?!\d)|[А-Яа-яЁёӘәҒғҚқҢңӨөҰұҮүҺһІі]|@/u;
/** Ids and hashes, some of which have twelve digits in a row by chance. */
const CHANCE = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}/g;
const KEYS = CHANNELS.map(([key]) => key);
/** Nobody breaks off a request, clicks twice or withdraws. */
const steady: RandomSource = { ...seededRandom(), below: (limit) => limit - 1 };

describe('personal data', function () {
  this.timeout(120_000);
  let site: Site;
  let workers: CaseWorkers;
  const answered = new Answered();
  const folders: string[] = [];

  /** Given a case of each region that went to its end, and people who got everything wrong on the way. */
  before(async () => {
    const [dataDir, diagramsDir] = [await folderOfPeople(), await folderOfChannels(KEYS)];
    folders.push(dataDir, diagramsDir);
    site = new Site({ dataDir, diagramsDir, settings: { LOG_LEVEL: 'debug', METRICS_PORT: '0' } });
    await site.start();
    workers = new CaseWorkers(site, await channelsOf(KEYS), answered, steady);
    workers.start(KEYS.length);
    const ended = (key: string): boolean => [...answered.cases.values()].some((one) => one.key === key && one.facts.some(({ kind }) => kind === 'ended'));
    while (!KEYS.every(ended)) await later(50);
    await workers.stop();
    await getItWrong();
  });
  after(async () => {
    await site.close();
    for (const folder of folders) await rm(folder, { recursive: true, force: true });
  });

  async function getItWrong(): Promise<void> {
    const counter = workers.person('counter');
    const admin = workers.person('admin');
    const auditor = workers.person('auditor');
    const begun = await counter.ask({ method: 'POST', path: '/api/cases', json: { definition: KEYS[0] } });
    const { id, tasks } = begun.body as CaseView;
    const here = `/api/cases/${id}/tasks/${(tasks[0] as TaskSummary).element}/1`;
    await counter.ask({ method: 'POST', path: `${here}/completion`, json: { values: { iin: IIN, surname: CANARY, [CANARY]: `${CANARY}@example.kz` } } });
    await counter.ask({ method: 'POST', path: `${here}/attachments`, file: { name: `${CANARY}.pdf`, bytes: new TextEncoder().encode(CANARY) } });
    await counter.ask({ method: 'POST', path: '/api/cases/search', json: { iin: IIN, name: CANARY } });
    await counter.ask({ method: 'POST', path: '/api/cases/search', json: { name: CANARY, iin: `${IIN}1` } });
    await counter.ask({ method: 'POST', path: `/api/cases/${id}/withdrawal`, json: { reason: `${CANARY} ${IIN}` } });
    await workers.person('citizen').ask({ method: 'PUT', path: '/api/cabinet/profile', json: { email: `${IIN}@example.kz`, notices: true, language: 'ru' } });
    await admin.ask({ method: 'POST', path: '/api/people', json: { login: IIN, name: CANARY, iin: IIN, office: null, positions: ['consumer'], roles: [] } });
    await admin.ask({ method: 'POST', path: '/api/people/import', json: { people: [{ name: CANARY, login: CANARY, iin: IIN }] } });
    await admin.ask({ method: 'GET', path: `/api/people/${encodeURIComponent(CANARY)}?iin=${IIN}` });
    await workers.person('analyst').ask({ method: 'PUT', path: `/api/definitions/${KEYS[0]}/draft`, json: { revision: 0, changes: { xml: `<a>${CANARY}` } } });
    await auditor.ask({ method: 'POST', path: '/api/journal/case', json: { number: CANARY } });
    await auditor.ask({ method: 'POST', path: '/api/journal/accesses', json: { from: '2026-01-01', to: '2026-01-02', person: CANARY } });
    const origin = await site.address();
    const send = (path: string, body: string, type = 'application/json'): Promise<Response> =>
      fetch(origin + path, { method: 'POST', body, headers: { origin, 'content-type': type, 'user-agent': `browser of ${IIN}` } });
    await send('/api/session', JSON.stringify({ login: IIN, password: IIN }));
    await send('/api/session', `{"login":"${CANARY}", broken`);
    await send('/api/paper-checks', JSON.stringify({ code: CANARY }));
    await fetch(`${origin}/${encodeURIComponent(CANARY)}?iin=${IIN}`, { headers: { referer: `${origin}/?iin=${IIN}` } });
  }

  /** Each line that says something personal. */
  const telling = (lines: readonly string[]): readonly string[] =>
    lines.filter((line) => PERSONAL.test(line.replaceAll(CHANCE, '')) || line.includes(CANARY) || line.includes(encodeURIComponent(CANARY)));

  it('should be known to the installation, or the rest of this would show nothing', async () => {
    const citizen = await workers.person('citizen').read<{ readonly email: string }>('/api/cabinet/profile');
    expect(citizen?.email).to.equal(`${IIN}@example.kz`);
    expect([...answered.cases.values()].filter(({ facts }) => facts.some(({ kind }) => kind === 'received'))).to.have.length.greaterThan(1);
  });

  it('should stand in no line of the log, nor in anything else the process says', () => {
    const lines = site.said.join('').split('\n').filter((line) => line !== '');
    expect(lines.filter((line) => line.includes('"msg":"request"'))).to.have.length.greaterThan(50);
    expect(telling(lines)).to.deep.equal([]);
  });

  it('should stand in no metric, for their names and labels are read by other people', async () => {
    const port = /"port":(\d+),"msg":"metrics are answered"/.exec(site.said.join(''))?.[1];
    const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
    expect(text).to.contain('reglament_');
    expect(telling(text.split('\n').filter((line) => !line.startsWith('#')))).to.deep.equal([]);
  });

  it('should stand in no journal of a case, the reasons of failures among it', async () => {
    const auditor = workers.person('auditor');
    for (const { id } of answered.cases.values()) {
      const journal = await auditor.read<{ readonly entries: readonly { readonly event: object }[] }>(`/api/cases/${id}/journal.json`);
      expect(journal?.entries).to.have.length.greaterThan(3);
      expect(telling((journal?.entries ?? []).map(({ event }) => JSON.stringify(event)))).to.deep.equal([]);
    }
  });

  it('should have no place in an address: nothing is asked after a question mark but versions, days, terms, pages and ids', async () => {
    const names = (await allRoutes()).flatMap(({ query }) => (query === undefined ? [] : Object.keys((query as unknown as { readonly shape: object }).shape)));
    expect([...new Set(names)].toSorted()).to.deep.equal(['definition', 'from', 'left', 'limit', 'offset', 'person', 'revision', 'right', 'status', 'to', 'version', 'years']);
  });

  describe('and what only asks', () => {
    /** What is written whenever somebody looks: who looked, and that their session is in use. */
    const NOTED = /^(accesses|sessions)/;

    async function bytes(): Promise<ReadonlyMap<string, string>> {
      const found = new Map<string, string>();
      const { dataDir } = site.options;
      for (const entry of await readdir(dataDir, { recursive: true, withFileTypes: true })) {
        const path = relative(dataDir, join(entry.parentPath, entry.name));
        if (!entry.isFile() || NOTED.test(path)) continue;
        found.set(path, createHash('sha256').update(await readFile(join(dataDir, path))).digest('hex'));
      }
      return found;
    }

    it('should leave every byte of the data as it is, at every address and for everybody', async () => {
      const routes = (await allRoutes()).filter(({ method, path }) => method === 'get' && path !== '/events');
      const people = ['counter', 'head', 'admin', 'auditor', 'analyst', 'citizen'].map((login) => workers.person(login));
      const first = [...answered.cases.values()].find(({ key }) => key === KEYS[0]);
      const { documents } = (await people[0]?.read<CaseView>(`/api/cases/${first?.id}`)) ?? expect.fail('no case');
      const addressOf = (path: string): string =>
        `/api${path}`
          .replace(':case', first?.id ?? '')
          .replace(':element/:pass', 'action_1/1')
          .replace('documents/:id', `documents/${documents[0]?.id}`)
          .replace(':region/:service/:channel', KEYS[0] ?? '')
          .replace(':version', '1')
          .replace(':service', 'unemployment-certificate')
          .replace(':id', 'x');
      const ask = async (person: SiteClient, path: string): Promise<number> => (await person.ask({ method: 'GET', path: addressOf(path) })).status;
      // A server that is stopped brings every case into its file; one at work does so a little later.
      await site.stop();
      await site.start();
      const before = await bytes();

      const answers = new Map<string, number[]>();
      for (const { path } of routes) answers.set(path, await Promise.all(people.map((person) => ask(person, path))));

      const after = await bytes();
      expect([...after.keys()]).to.have.members([...before.keys()]);
      expect([...after].filter(([path, hash]) => before.get(path) !== hash).map(([path]) => path)).to.deep.equal([]);
      expect([...answers.values()].filter((statuses) => statuses.includes(200))).to.have.length.greaterThan(30);
    });
  });
});
