import { access } from 'node:fs/promises';
import { relative } from 'node:path';
import { watch } from 'chokidar';
import type { ChannelJob, FaultyChannel, TriedChannel } from '../../try-channel.ts';
import { affectedChannels, mayAffect } from './affected-channels.ts';
import type { ChannelPool } from './channel-pool.ts';
import { tryShared } from './try-shared.ts';

/** Files of one save reach the disk a moment apart. */
const TOGETHER_MS = 40;

/** What is watched, and who is told. */
export interface Watch {
  readonly jobs: readonly ChannelJob[];
  /** How they went when the watch began. */
  readonly channels: readonly (TriedChannel | FaultyChannel)[];
  readonly pool: ChannelPool;
  /** The watch has begun. */
  readonly ready: () => void;
  /** Channels were tried again because of these files; `channels` is all of them as they now are. */
  readonly tried: (again: readonly (TriedChannel | FaultyChannel)[], because: readonly string[], channels: readonly (TriedChannel | FaultyChannel)[]) => Promise<void>;
  readonly signal: AbortSignal;
}

/** Tries again whatever channel a changed file belongs to, until the signal; its processes stay warm meanwhile. */
export async function watchChannels({ jobs, channels, pool, ready, tried, signal }: Watch): Promise<void> {
  const known = new Map(channels.map((channel) => [channel.file, channel]));
  const folders = [...new Set(jobs.map(({ folder }) => folder))];
  const changed = new Set<string>();
  const end = Promise.withResolvers<void>();
  let working: Promise<void> | null = null;
  let timer: NodeJS.Timeout | null = null;

  async function work(): Promise<void> {
    while (changed.size > 0) {
      const because = [...changed];
      changed.clear();
      const now = [...known.values()];
      const affected = new Set(because.flatMap((file) => folders.flatMap((folder) => affectedChannels(file, folder, now))));
      const again: (TriedChannel | FaultyChannel)[] = [];
      for (const job of jobs.filter(({ file }) => affected.has(file))) {
        const there = await access(job.file).then(() => true, () => false);
        const channel = there ? await tryShared(job, pool) : { file: job.file, fault: 'is not there any more' };
        known.set(job.file, channel);
        again.push(channel);
      }
      if (again.length > 0) await tried(again, because.map((file) => relative(process.cwd(), file)), [...known.values()]);
    }
    working = null;
  }

  const watcher = watch(folders, { ignoreInitial: true, ignored: (path, stats) => stats?.isFile() === true && !mayAffect(path) });
  watcher.on('all', (_event, path) => {
    if (!mayAffect(path)) return;
    changed.add(path);
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      working ??= work().catch(end.reject);
    }, TOGETHER_MS);
  });
  watcher.on('ready', ready);
  signal.addEventListener('abort', () => end.resolve(), { once: true });
  try {
    await end.promise;
  } finally {
    if (timer !== null) clearTimeout(timer);
    await watcher.close();
  }
}
