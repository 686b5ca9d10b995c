import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect } from 'chai';

const root = resolve(import.meta.dirname, '../..');
const DIAGRAM = join(root, 'diagrams/zhambyl/disabled-children/portal.bpmn');

describe('reglament types', function () {
  this.timeout(60_000);

  it('should write the file, and say whether it is stale', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reglament-types-cli-'));
    const types = (...words: readonly string[]): { readonly status: number | null; readonly stdout: string; readonly stderr: string } =>
      spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), 'types', DIAGRAM, ...words], { cwd: folder, encoding: 'utf8' });
    try {
      expect(types('--check')).to.include({ status: 1, stderr: 'reglament-flows.d.ts is not there: run reglament types\n' });
      expect(types()).to.include({ status: 0, stdout: '1 flows: reglament-flows.d.ts\n' });
      expect(types('--check')).to.include({ status: 0, stderr: '' });

      const text = await readFile(join(folder, 'reglament-flows.d.ts'), 'utf8');
      await writeFile(join(folder, 'reglament-flows.d.ts'), text.replace('process_1', 'process_one'));
      expect(types('--check')).to.include({ status: 1, stderr: 'reglament-flows.d.ts is stale: run reglament types\n' });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
