import { mkdir, mkdtemp, readFile, readdir, rename, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { type InstalledPackage, installPackage, ran } from './installed-package.ts';

const TOOLS = ['@types/chai', '@types/mocha', '@types/node', 'chai', 'mocha', 'typescript'];

describe('the package', function () {
  this.timeout(300_000);
  let folder: string;
  let installed: InstalledPackage;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reglament-package-'));
    installed = await installPackage(folder, TOOLS);
  });
  after(() => rm(folder, { recursive: true, force: true }));

  const reglament = (...words: string[]): ReturnType<typeof ran> => ran(join(folder, 'node_modules/.bin/reglament'), words, folder);

  it('should hold what runs and is read, and nothing of the workshop', async () => {
    const files = await readdir(installed.path, { recursive: true });

    expect(files).to.include.members(['LICENSE', 'THIRD-PARTY.txt', 'lib/testing/index.js', 'lib/testing/index.d.ts', 'dist/web/inbox', 'diagrams/forms/decision.form']);
    expect(files.filter((file) => /(?<!\.d)\.ts$|\.tsx$|^(?:test|docs|web|src)\b/.test(file) && !file.startsWith('starter/'))).to.deep.equal([]);
    expect((await stat(installed.tarball)).size).to.be.below(4_000_000);
  });

  it('should run the diagrams it brings where there are no others', () => {
    const { status, said } = reglament('run', 'atyrau/unemployment-certificate/office', '--scenario', 'granted');
    expect(said).to.match(/outcome: completed\n$/);
    expect(status).to.equal(0);
  });

  it('should hand over to the Node that npm has put beside it where the machine has an older one', async () => {
    // given
    await writeFile(join(folder, 'older.cjs'), "Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.19.0' } });");
    const help = (): ReturnType<typeof ran> => ran(process.execPath, ['--require', './older.cjs', 'node_modules/reglament/lib/reglament.cjs', '--help'], folder);
    expect(help()).to.include({ status: 1 }).and.to.have.property('said').that.includes('needs Node 24');

    // when
    const bin = join(folder, `node_modules/node-${process.platform}-${process.arch}/bin`);
    await mkdir(bin, { recursive: true });
    await symlink(process.execPath, join(bin, 'node'));

    // then
    expect(help()).to.include({ status: 0 }).and.to.have.property('said').that.matches(/^reglament COMMAND\n/);
  });

  it('should make no repository where something is', async () => {
    await mkdir(join(folder, 'taken'));
    await writeFile(join(folder, 'taken/notes.txt'), 'mine');

    for (const taken of ['taken', 'taken/notes.txt']) {
      const { status, said } = reglament('init', taken);
      expect([status, said.includes('[folder-not-empty]')], said).to.deep.equal([2, true]);
    }
    expect(await readdir(join(folder, 'taken'))).to.deep.equal(['notes.txt']);
    expect(await readFile(join(folder, 'taken/notes.txt'), 'utf8')).to.equal('mine');
  });

  describe('a repository made in an empty folder', () => {
    let repository: string;

    before(async () => {
      // given
      repository = join(folder, 'Our Flows');
      await mkdir(repository);
      const { status, said } = reglament('init', 'Our Flows', '--package', `file:${installed.tarball}`);
      expect(status, said).to.equal(0);
      expect(said).to.equal('Our Flows is made. Next: cd "Our Flows" && npm install && npm test\n');
    });

    it('should have calendars of its own, whose schema is where the package will be', async () => {
      const calendar = await readFile(join(repository, 'diagrams/calendars/kz-2026.json'), 'utf8');
      const { $schema } = JSON.parse(calendar) as { $schema: string };
      expect(resolve(repository, 'diagrams/calendars', $schema)).to.equal(join(repository, 'node_modules/reglament/diagrams/schemas/calendar.schema.json'));
      expect(await readdir(join(installed.path, 'diagrams/schemas'))).to.include('calendar.schema.json');
    });

    it('should ask npm for the package and for tools of the versions that were tried', async () => {
      const { name, devDependencies } = JSON.parse(await readFile(join(repository, 'package.json'), 'utf8')) as { name: string; devDependencies: Record<string, string> };
      expect(name).to.equal('our-flows');
      expect(devDependencies).to.have.all.keys('reglament', ...TOOLS).and.to.include({ reglament: `file:${installed.tarball}` });
    });

    it('should pass in its pipeline, and have an editor know the ids of its diagram', async () => {
      // given an installation, and a test that names an element which is not there
      await rename(join(folder, 'node_modules'), join(repository, 'node_modules'));
      await writeFile(
        join(repository, 'test/ids.test.ts'),
        `import { openFlow } from 'reglament/testing';
it('should know its elements', async () => {
  const subject = await (await openFlow('example/residence-certificate/office')).start();
  await subject.complete('process_1', { iin: '791115401015', address: 'Улица, 2' });
  // @ts-expect-error: no such task
  await subject.complete('process_9').catch(() => {});
});
`,
      );

      // when the pipeline runs, with an npm that finds everything installed
      const npm = ran('sh', ['-c', 'command -v npm'], folder).said.trim();
      await mkdir(join(folder, 'bin'));
      await writeFile(join(folder, 'bin/npm'), `#!/bin/sh\n[ "$1" = install ] || exec "${npm}" "$@"\n`, { mode: 0o755 });
      const { status, said } = ran(join(repository, '.ci/run'), [], repository, [join(folder, 'bin')]);

      // then
      expect(status, said).to.equal(0);
      expect(said).to.include('1 diagrams checked: nothing to find fault with').and.to.include('1 channel, 3 scenarios').and.to.include('4 passing');
      expect(await readdir(join(repository, 'coverage'))).to.include('index.html');
    });
  });
});
