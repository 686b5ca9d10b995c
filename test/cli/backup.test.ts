import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import type { CaseView } from '../../src/http/contract.ts';
import { verifyFolder } from '../../src/stores/lowdb/verify/verify-folder.ts';
import { samplePdf } from '../../src/testing/sample-pdf.ts';
import { BrowserClient } from '../browser-client.ts';
import { channelsOf, folderOfChannels } from '../faults/folder-of-channels.ts';
import { folderOfPeople } from '../faults/folder-of-people.ts';
import { type ServerProcess, startServer } from '../server-process.ts';

const program = resolve(import.meta.dirname, '../../src/cli/main.ts');
const KEY = 'atyrau/unemployment-certificate/office';
/** Cases people work on at a time, and how many are done or under way when the back-up begins. */
const WORKERS = 2;
const BEFORE = 3;
const PAUSE_MS = 20;

describe('reglament backup, restore and verify', function () {
  this.timeout(120_000);
  let diagramsDir: string;
  let dataDir: string;
  let folder: string;
  let server: ServerProcess | null;

  beforeEach(async () => {
    diagramsDir = await folderOfChannels([KEY]);
    dataDir = await folderOfPeople();
    folder = await mkdtemp(join(tmpdir(), 'reglament-backup-'));
    server = null;
  });
  afterEach(async () => {
    await server?.kill();
    for (const path of [diagramsDir, dataDir, folder]) await rm(path, { recursive: true, force: true });
  });

  async function reglament(...words: readonly string[]): Promise<{ readonly code: number; readonly said: string }> {
    const child = spawn(process.execPath, [program, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
    const [said, complained, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'exit')]);
    return { code: code as number, said: said + complained };
  }

  /** Lines two of which have one key, or one number of a series: an effect that was had twice. */
  async function doubled(of: string): Promise<readonly string[]> {
    const names = (await readdir(join(of, 'systems'))).filter((name) => name.endsWith('.jsonl'));
    const found = names.map(async (name) => {
      const lines = (await readFile(join(of, 'systems', name), 'utf8')).trim().split('\n').map((line) => JSON.parse(line) as { key: string; series: string; ordinal: number });
      const marks = lines.flatMap(({ key, series, ordinal }) => [`${name} ${key}`, `${name} ${series} ${ordinal}`]);
      return marks.filter((mark, index) => marks.indexOf(mark) !== index);
    });
    return (await Promise.all(found)).flat();
  }

  it('should bring everything back that was answered before, from a server at work, and double nothing', async () => {
    // given people at work, and everything they were answered
    const [{ granted } = expect.fail()] = await channelsOf([KEY]);
    const answered = new Map<string, { revision: number; status: string }>();
    const stop = new AbortController();
    server = await startServer(dataDir, { DIAGRAMS_DIR: diagramsDir });
    const { address } = server;

    async function workOn(staff: ReadonlyMap<string, BrowserClient>, view: CaseView): Promise<CaseView> {
      const [task] = view.tasks;
      const path = `/api/cases/${view.id}`;
      const counter = staff.get('counter') ?? expect.fail();
      if (task === undefined) {
        await pause();
        return counter.get<CaseView>(path);
      }
      const here = `${path}/tasks/${task.element}/${task.pass}`;
      const values: Record<string, unknown> = { ...(granted.tasks[task.element] as object | undefined) };
      if ('attachments' in values) values['attachments'] = [(await counter.attach<{ id: string }>(`${here}/attachments`, 'scan.pdf', samplePdf('scan'))).id];
      return (staff.get(task.positions[0] ?? '') ?? expect.fail()).post<CaseView>(`${here}/completion`, { values });
    }

    async function staffAt(site: string): Promise<ReadonlyMap<string, BrowserClient>> {
      const signedIn = ['counter', 'specialist', 'head'].map(async (login) => [login, await BrowserClient.signedIn(site, login)] as const);
      return new Map(await Promise.all(signedIn));
    }

    async function worker(staff: ReadonlyMap<string, BrowserClient>): Promise<void> {
      while (!stop.signal.aborted) {
        let view = await (staff.get('counter') ?? expect.fail()).post<CaseView>('/api/cases', { definition: KEY });
        for (;;) {
          answered.set(view.id, { revision: view.revision, status: view.status });
          if (stop.signal.aborted || view.status !== 'active') break;
          view = await workOn(staff, view);
        }
      }
    }

    const staff = await staffAt(address);
    const work = Promise.all(Array.from({ length: WORKERS }, () => worker(staff)));
    while (answered.size < BEFORE) await Promise.race([work, pause()]);

    // when a back-up is taken meanwhile
    const before = structuredClone(answered);
    const file = join(folder, 'back-up.tar.gz');
    const backedUp = await reglament('backup', file, '--data', dataDir);
    const beside = await reglament('verify', '--data', dataDir);
    stop.abort();
    await work;
    await server.kill();

    // then it was taken, and what it was taken of held beside the work
    expect(backedUp.code, backedUp.said).to.equal(0);
    expect(beside.code, beside.said).to.equal(0);
    expect(answered.size, 'work went on meanwhile').to.be.greaterThan(before.size - 1);

    // when it is restored, and a server started on it
    const restored = join(folder, 'restored');
    const back = await reglament('restore', file, '--data', restored);
    expect(back.code, back.said).to.equal(0);
    server = await startServer(restored, { DIAGRAMS_DIR: diagramsDir });
    const again = await staffAt(server.address);
    const counter = again.get('counter') ?? expect.fail();

    // then every case is as far as it was answered, or further, and goes on to its end
    for (const [id, { revision, status }] of before) {
      let view = await counter.get<CaseView>(`/api/cases/${id}`);
      expect(view.revision).to.be.at.least(revision);
      expect(view.journalIntact).to.equal(true);
      if (status !== 'active') expect(view.status).to.equal(status);
      while (view.status === 'active') view = await workOn(again, view);
      expect(view.outcome).to.equal('completed');
    }
    await server.stop();
    expect(await doubled(restored)).to.deep.equal([]);
    expect((await verifyFolder(restored)).findings).to.deep.equal([]);
  });

  it('should say by their exit codes what went wrong', async () => {
    expect((await reglament('backup', join(dataDir, 'inside.tar.gz'), '--data', dataDir)).code).to.equal(2);
    const used = await reglament('restore', join(folder, 'none.tar.gz'), '--data', dataDir);
    expect(used).to.deep.include({ code: 2 });
    expect(used.said).to.include('data-folder-not-empty');
    const unknown = await reglament('verify', 'no-such-case', '--data', dataDir);
    expect(unknown).to.deep.equal({ code: 1, said: 'reglament: no case no-such-case\n' });
  });

  it('should find nothing right with a folder that holds no installation', async () => {
    const mistyped = join(folder, 'mistyped');
    for (const words of [['verify'], ['backup', join(folder, 'of-nothing.tar.gz')], ['restore', join(folder, 'none.tar.gz'), '--case', 'x']]) {
      const refused = await reglament(...words, '--data', mistyped);
      expect(refused).to.deep.include({ code: 2 });
      expect(refused.said).to.include('[data-folder-missing]').and.not.to.include('everything holds');
    }
    expect(await readdir(folder)).to.deep.equal([]);
  });
});

/** Systems of the state are asked meanwhile. */
function pause(): Promise<void> {
  return new Promise((go) => void setTimeout(go, PAUSE_MS));
}
