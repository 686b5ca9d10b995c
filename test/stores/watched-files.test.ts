import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'chai';
import { machineFiles } from '../../src/stores/lowdb/file-operations.ts';
import { watchedFiles } from '../../src/stores/lowdb/watched-files.ts';
import { Metrics } from '../../src/telemetry/metrics/metrics.ts';
import { samples } from '../telemetry/samples.ts';

describe('watched files', () => {
  it('should tell what is written and how often the disk is waited for, and change nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'reglament-watched-'));
    try {
      const metrics = new Metrics(() => false);
      const files = watchedFiles(machineFiles, metrics.disk);
      const made = await files.create(join(folder, 'a'));
      await made.write(Buffer.from('one'));
      await made.datasync();
      await made.close();
      await files.rename(join(folder, 'a'), join(folder, 'b'));
      const more = await files.append(join(folder, 'b'));
      await more.write(Buffer.from(' two'));
      await more.datasync();
      await more.close();
      expect(await readFile(join(folder, 'b'), 'utf8')).to.equal('one two');
      const told = samples(await metrics.text());
      expect(told.get('reglament_disk_written_bytes_total')).to.equal(7);
      expect(told.get('reglament_disk_flush_duration_seconds_count')).to.equal(2);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
