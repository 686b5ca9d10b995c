import { spawnSync } from 'node:child_process';
import { statfs } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { canPin } from './pinned.ts';

/** File systems by the number the kernel has for them. */
const FILE_SYSTEMS: Readonly<Record<number, string>> = { 0xef53: 'ext4', 0x58465342: 'xfs', 0x9123683e: 'btrfs', 0x1021994: 'tmpfs: nothing is durable there' };

/** Where and when a run was made, in one sentence: figures of two machines are not compared. */
export async function machineOf(folder: string): Promise<string> {
  const { type } = await statfs(folder);
  const commit = spawnSync('git', ['rev-parse', '--short', 'HEAD'], { encoding: 'utf8', cwd: import.meta.dirname }).stdout?.trim();
  return [
    new Date().toISOString().slice(0, 10),
    ...(commit ? [`commit ${commit}`] : []),
    `${cpus()[0]?.model ?? 'unknown processor'}, ${availableParallelism()} cores`,
    `${Math.round(totalmem() / 2 ** 30)} GB`,
    `Node ${process.versions.node}`,
    `disk ${FILE_SYSTEMS[type] ?? `0x${type.toString(16)}`}`,
    `load ${loadavg()[0]?.toFixed(1)} at the start`,
    ...(canPin ? [] : ['processes not tied to cores: no taskset']),
  ].join('; ');
}
