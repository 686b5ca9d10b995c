import { type ChannelJob, type FaultyChannel, type TriedChannel, tryChannel } from '../../try-channel.ts';
import type { ChannelPool } from './channel-pool.ts';
import { tryShared } from './try-shared.ts';

/** Channels that are done before another process would have started. */
const FEW = 2;

/** How channels are tried. */
export interface TryOptions {
  readonly pool: ChannelPool;
  /** Whether the processes are wanted again, and are to be warm then. */
  readonly stay: boolean;
  /** Told of each channel in the order they were given, as soon as may be. */
  readonly tell: (channel: TriedChannel | FaultyChannel) => void;
}

/** Tries the channels: a few one after another in this process, many side by side. */
export async function tryAll(jobs: readonly ChannelJob[], { pool, stay, tell }: TryOptions): Promise<readonly (TriedChannel | FaultyChannel)[]> {
  const channels: (TriedChannel | FaultyChannel)[] = [];
  const few = jobs.length <= FEW;
  const begun = few ? [] : jobs.map((job) => pool.run(job));
  for (const [index, job] of jobs.entries()) {
    const channel = await (begun[index] ?? (stay ? tryShared(job, pool) : tryChannel(job)));
    channels.push(channel);
    tell(channel);
  }
  return channels;
}
