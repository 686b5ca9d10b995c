import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { expect } from 'chai';
import type { Case } from '../../src/cases/case.ts';
import { publish } from '../../src/definitions/publish.ts';
import { readChannel } from '../../src/definitions/read-folder.ts';
import { scenarioParts } from '../../src/scenario-parts.ts';
import { openLowdbStores } from '../../src/stores/lowdb/open-lowdb-stores.ts';
import { playOnStage } from '../../src/testing/run-scenario.ts';
import { setStage } from '../../src/testing/stage.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const program = resolve(import.meta.dirname, '../../src/cli/main.ts');
const diagrams = resolve(import.meta.dirname, '../../diagrams');
const KEY = 'atyrau/unemployment-certificate/office';

describe('reglament record', function () {
  this.timeout(60_000);
  let folder: string;
  let remove: () => Promise<void>;
  let subject: Case;

  before(async () => {
    ({ path: folder, remove } = await temporaryFolder());
    const { content } = await readChannel(diagrams, KEY);
    const granted = content.scenarios.scenarios.find(({ name }) => name === 'granted')!;
    const played = await playOnStage(await setStage(KEY, content), granted, scenarioParts(content.act, { papers: 'blank' }), new Date('2026-05-14T09:12:00Z'));
    subject = played.subject!;
    const stores = await openLowdbStores(join(folder, 'data'), { warn: () => {}, now: () => new Date() });
    await publish(stores.definitions, KEY, content, new Date());
    await stores.cases.create(subject);
    await stores.close();
    // Its own copy: what is recorded is written there.
    await mkdir(join(folder, 'diagrams'));
    for (const part of ['atyrau', 'calendars', 'forms']) await cp(join(diagrams, part), join(folder, 'diagrams', part), { recursive: true });
  });
  after(() => remove());

  async function run(...words: readonly string[]): Promise<{ code: unknown; out: string; err: string }> {
    const environment = { ...process.env, DIAGRAMS_DIR: join(folder, 'diagrams') };
    const child = spawn(process.execPath, [program, 'record', ...words, '--data', join(folder, 'data')], { cwd: folder, env: environment });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { code, out, err };
  }

  it('should add a stored case to the scenarios of its channel', async () => {
    const { code, out, err } = await run(subject.number, '--name', 'granted', '--write');

    expect(err).to.include(`a case of ${KEY}, version 1`).and.to.include('granted-2 added to');
    expect(code).to.equal(0);
    const file = await readFile(join(folder, 'diagrams', `${KEY}.scenarios.json`), 'utf8');
    const { scenarios } = JSON.parse(file) as { readonly scenarios: readonly { readonly name: string }[] };
    expect(scenarios.at(-1)).to.deep.equal(JSON.parse(out));
    expect(scenarios.at(-1)).to.have.property('name', 'granted-2');
  });

  it('should say where there is no such case', async () => {
    const { code, err } = await run('no-such-case');
    expect([code, err]).to.deep.equal([2, 'reglament: case no-such-case is unknown [case-unknown]\n']);
  });
});
