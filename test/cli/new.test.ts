import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const program = resolve(import.meta.dirname, '../../src/cli/main.ts');

describe('reglament new', function () {
  this.timeout(60_000);
  let folder: string;
  let remove: () => Promise<void>;

  beforeEach(async () => {
    ({ path: folder, remove } = await temporaryFolder());
  });
  afterEach(() => remove());

  async function reglament(...words: readonly string[]): Promise<{ code: unknown; out: string; err: string }> {
    const child = spawn(process.execPath, [program, ...words], { cwd: folder });
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { code, out, err };
  }

  it('should write the files of a channel that passes the check, the second under the act of the first', async () => {
    const first = await reglament('new', 'town/dogs', '--channel', 'office', '--title', 'Учёт собак', '--dir', 'diagrams');
    expect([first.code, first.err]).to.deep.equal([0, '']);
    expect(first.out.split('\n')).to.include.members(['diagrams/town/act.json', 'diagrams/town/dogs/office.bpmn', 'diagrams/forms/service-decision.form']);

    const second = await reglament('new', 'town/dogs', '--channel', 'portal', '--title', 'Учёт собак', '--paragraph', '5', '--dir', 'diagrams');
    expect(second.out.split('\n')).to.include('diagrams/town/dogs/portal.regulation.json').and.not.include('diagrams/forms/service-decision.form');

    const act = JSON.parse(await readFile(join(folder, 'diagrams/town/act.json'), 'utf8')) as { units: { id: string }[] };
    expect(act.units.map(({ id }) => id)).to.include.members(['office', 'persons-register', 'portal', 'consumer']);
    expect((await reglament('check', 'diagrams')).out).to.equal('2 diagrams checked: nothing to find fault with\n');
  });

  it('should leave a channel alone that is there, and say what is missing of the command', async () => {
    const begun = ['new', 'town/dogs', '--channel', 'office', '--title', 'Учёт собак', '--dir', 'diagrams'];
    await reglament(...begun);

    expect((await reglament(...begun)).err).to.include('[channel-exists]');
    expect((await reglament('new', 'town/dogs', '--channel', 'desk')).err).to.include('the channel is one of office, provider, akim, service-centre, portal');
  });
});
