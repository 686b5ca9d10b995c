import { expect } from 'chai';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const program = resolve(import.meta.dirname, '../../src/cli/main.ts');
const PASSWORD = 'a sentence to remember';

describe('reglament admin, reglament people', function () {
  this.timeout(60_000);
  let folder: string;
  let remove: () => Promise<void>;

  beforeEach(async () => {
    ({ path: folder, remove } = await temporaryFolder());
  });
  afterEach(() => remove());

  /** Runs a command on an installation of its own, with this on standard input. */
  async function reglament(words: readonly string[], input = ''): Promise<{ code: unknown; out: string; err: string }> {
    const child = spawn(process.execPath, [program, ...words], { env: { ...process.env, DATA_DIR: folder } });
    child.stdin.end(input);
    const [out, err, [code]] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
    return { code, out, err };
  }
  const create = (login: string, input: string, ...more: string[]): ReturnType<typeof reglament> =>
    reglament(['admin', 'create', '--login', login, '--name', 'Петрова Ольга', ...more], input);
  const stored = async (): Promise<string> => readFile(join(folder, 'people.json'), 'utf8');

  it('should make the first administrator, and a second only where it is forced', async () => {
    expect(await create('olga', `${PASSWORD}\n`)).to.deep.equal({ code: 0, out: 'olga is administrator\n', err: '' });
    const { people } = JSON.parse(await stored()) as { people: readonly Record<string, unknown>[] };
    expect(people).to.have.length(1);
    expect(people[0]).to.deep.include({ login: 'olga', roles: ['administrator'], mustChangePassword: false, demo: false });
    expect(await stored()).not.to.include(PASSWORD);

    const second = await create('nina', `${PASSWORD}\n`);
    expect(second.code).to.equal(2);
    expect(second.err).to.match(/olga is administrator already.*\[administrator-exists\]/);
    expect((await create('nina', `${PASSWORD}\n`, '--force')).code).to.equal(0);
  });

  it('should refuse a short password, and none', async () => {
    expect((await create('olga', 'elevenchars\n')).err).to.include('[password-weak]');
    expect((await create('olga', '')).err).to.include('[password-missing]');
    expect((await reglament(['admin', 'create', '--login', 'Ольга', '--name', 'x'], PASSWORD)).err).to.include('usage:');
  });

  it('should take people over and print once what they sign in with, or say what is off and take nothing', async () => {
    const file = join(folder, 'people-to-come.json');
    const clerk = { login: 'clerk', name: 'Оспанова Айгерим', office: 'zhylyoi', positions: ['counter'], roles: [] };
    await writeFile(file, JSON.stringify({ people: [clerk, { ...clerk, login: 'other', iin: '850312300013' }] }));
    const wrong = await reglament(['people', 'import', file]);
    expect(wrong.code).to.equal(2);
    expect(wrong.err).to.match(/people\[1\]\.iin: .*\[import-invalid\]/);

    await writeFile(file, JSON.stringify({ people: [clerk] }));
    const { code, out } = await reglament(['people', 'import', file]);

    expect(code).to.equal(0);
    const [, password = ''] = /^ {2}clerk\s+(\S+) {2}Оспанова Айгерим$/m.exec(out) ?? [];
    expect(password).to.match(/^[a-z2-9]{4}(-[a-z2-9]{4}){3}$/);
    expect(await stored()).not.to.include(password);
  });

  it('should not quote a file that is no JSON', async () => {
    const file = join(folder, 'broken.json');
    await writeFile(file, '{"people": [850312300012');
    const { code, err } = await reglament(['people', 'import', file]);
    expect(code).to.equal(2);
    expect(err).to.include('broken.json: no JSON').and.not.to.include('850312300012');
  });
});
