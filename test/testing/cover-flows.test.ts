import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from 'chai';
import { readCoverage } from '../../src/testing/coverage/coverage-file.ts';

const root = resolve(import.meta.dirname, '../..');
const OFFICE = 'atyrau/unemployment-certificate/office';

const TESTS = `import { fails, openFlow } from '${root}/src/testing/index.ts';

describe('the office', () => {
  it('should refuse twice', async () => {
    const flow = await openFlow('${OFFICE}');
    await flow.play('refused-documents');
    await flow.play('refused-documents');
  });
  it('should wait for the register', async () => {
    const flow = await openFlow('${OFFICE}', { adapters: { 'persons-register.find': fails('down') } });
    await flow.play('granted', { until: 'process_4' });
    throw new Error('this test fails');
  });
});
`;

describe('coverFlows', function () {
  this.timeout(60_000);

  it('should write what each test of mocha has passed, for scenarios to be put beside', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reglament-cover-'));
    try {
      // given tests of flows, and the hooks in a file that mocha requires
      await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
      await symlink(join(root, 'diagrams'), join(folder, 'diagrams'));
      await writeFile(join(folder, 'flows.test.mts'), TESTS);
      await writeFile(join(folder, 'hooks.mts'), `import { coverFlows } from '${root}/src/testing/index.ts';\nexport const mochaHooks = coverFlows('out/tests.json');\n`);

      // when they run
      spawnSync(join(root, 'node_modules/.bin/mocha'), ['--require', './hooks.mts', 'flows.test.mts'], { cwd: folder, encoding: 'utf8' });

      // then
      const [diagram, ...others] = readCoverage(await readFile(join(folder, 'out/tests.json'), 'utf8'), 'out/tests.json');
      expect(others).to.deep.equal([]);
      expect(diagram?.key).to.equal(OFFICE);
      const [refused, waited] = diagram?.runs ?? [];
      expect(refused).to.include({ kind: 'test', name: 'the office should refuse twice', passed: true });
      expect(refused?.passage.elements).to.deep.include({ refused_documents: 2 });
      expect(waited).to.include({ name: 'the office should wait for the register', passed: false });
      expect(waited?.passage.failures).to.deep.equal({ 'process_4:down': 1 });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
