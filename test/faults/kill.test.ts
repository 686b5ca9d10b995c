import { cp, mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { readChannel } from '../../src/definitions/read-folder.ts';
import type { CaseView } from '../../src/http/contract.ts';
import { samplePdf } from '../../src/testing/sample-pdf.ts';
import { BrowserClient } from '../browser-client.ts';
import { startServer, type ServerProcess } from '../server-process.ts';

const KILLS = 10;
const diagrams = resolve(import.meta.dirname, '../../diagrams');
const key = 'atyrau/unemployment-certificate/office';

describe('kill -9 at random moments of a running case', function () {
  this.timeout(240_000);

  it('should leave the case at its last answered step, double no effect, and let it go on to its end', async () => {
    const dataDir = await mkdtemp(join(tmpdir(), 'reglament-kill-'));
    const diagramsDir = await folderOfOneChannel();
    const { content } = await readChannel(diagramsDir, key);
    const scenario = content.scenarios.scenarios.find(({ name }) => name === 'granted');
    const moments: number[] = [];
    /** Everything the server has answered: it must be true for ever after. */
    const answered = { caseId: '', revision: 0, done: [] as string[] };

    /** Works on the case as its staff would until it has ended, or the server is gone. */
    async function work(address: string): Promise<CaseView> {
      const staff = new Map<string, BrowserClient>();
      for (const position of ['counter', 'specialist', 'head']) {
        staff.set(position, await BrowserClient.signedIn(address, position));
      }
      const counter = staff.get('counter')!;
      if (answered.caseId === '') {
        const begun = await counter.post<CaseView>('/api/cases', { definition: key });
        answered.caseId = begun.id;
      }
      const path = `/api/cases/${answered.caseId}`;
      for (;;) {
        const view = await counter.get<CaseView>(path);
        check(view);
        if (view.status !== 'active') return view;
        const [task] = view.tasks;
        if (task === undefined) continue;
        const here = `${path}/tasks/${task.element}/${task.pass}`;
        const given = (scenario?.tasks[task.element] ?? {}) as Record<string, unknown>;
        const values = { ...given };
        if ('attachments' in values) {
          const file = await counter.attach<{ id: string }>(`${here}/attachments`, 'scan.pdf', samplePdf('scan'));
          values['attachments'] = [file.id];
        }
        const moved = await staff.get(task.positions[0] ?? '')!.post<CaseView>(`${here}/completion`, { values });
        answered.done.push(task.element);
        check(moved);
      }
    }

    /** Nothing that was answered may be lost. */
    function check(view: CaseView): void {
      expect(view.revision, `revision after ${moments.join(', ')} ms`).to.be.at.least(answered.revision);
      answered.revision = view.revision;
      const completed = view.journal.filter(({ type }) => type === 'task-completed').map(({ element }) => element);
      expect(new Set(completed).size, 'a task completed twice').to.equal(completed.length);
      expect(completed).to.include.members(answered.done);
      expect(view.journalIntact).to.equal(true);
    }

    let server: ServerProcess | null = null;
    try {
      for (let kills = 0; kills < KILLS; kills += 1) {
        server = await startServer(dataDir, { DIAGRAMS_DIR: diagramsDir });
        const life = server;
        const moment = Math.floor(Math.random() * 900);
        moments.push(moment);
        const killed = after(moment).then(() => life.kill());
        // The work ends by the server's death, or because the case has ended before it.
        const outcome = await work(life.address).catch((error: unknown) => error);
        if (outcome instanceof Error && !isConnectionLoss(outcome)) throw outcome;
        await killed;
        if (!(outcome instanceof Error)) Object.assign(answered, { caseId: '', revision: 0, done: [] });
      }
      server = await startServer(dataDir, { DIAGRAMS_DIR: diagramsDir });
      const ended = await work(server.address);
      expect(ended.outcome).to.equal('completed');
      expect(await doubledEffects(dataDir)).to.deep.equal([]);
    } finally {
      await server?.kill();
      await rm(dataDir, { recursive: true, force: true });
      await rm(diagramsDir, { recursive: true, force: true });
    }
  });
});

/** A folder that holds the channel alone: the server is started many times here, and would publish all of them. */
async function folderOfOneChannel(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reglament-kill-diagrams-'));
  const parts = ['forms', `${key.split('/')[0]}/act.json`, `${key}.bpmn`, `${key}.regulation.json`, `${key}.scenarios.json`];
  for (const part of parts) await cp(join(diagrams, part), join(folder, part), { recursive: true });
  return folder;
}

/** Real time: a crash comes at no moment of a moved clock. */
function after(milliseconds: number): Promise<void> {
  return new Promise((done) => {
    setTimeout(done, milliseconds);
  });
}

function isConnectionLoss(error: Error): boolean {
  return error instanceof TypeError || 'code' in error;
}

/** Keys under which a state system recorded more than one effect. */
async function doubledEffects(dataDir: string): Promise<readonly string[]> {
  const folder = join(dataDir, 'systems');
  const doubled: string[] = [];
  let effects = 0;
  for (const file of await readdir(folder)) {
    const seen = new Set<string>();
    for (const line of (await readFile(join(folder, file), 'utf8')).split('\n')) {
      const effect = /^\{"key":"([^"]+)"/.exec(line)?.[1];
      if (effect === undefined) continue;
      effects += 1;
      if (seen.has(effect)) doubled.push(`${file} ${effect}`);
      seen.add(effect);
    }
  }
  expect(effects, 'effects recorded').to.be.greaterThan(0);
  return doubled;
}
