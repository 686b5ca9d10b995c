import { type ChannelJob, type FaultyChannel, type TriedChannel, tryChannel } from '../../try-channel.ts';
import type { ChannelPool } from './channel-pool.ts';

/** Channels that are done before another thread would have started. */
const FEW = 2;

/** Tries the channels, side by side where there are several, and tells of each in the order they were given, as soon as it can. */
export async function tryAll(
  jobs: readonly ChannelJob[],
  pool: ChannelPool,
  tell: (channel: TriedChannel | FaultyChannel) => void,
): Promise<readonly (TriedChannel | FaultyChannel)[]> {
  const running = jobs.length <= FEW ? jobs.map((job) => () => tryChannel(job)) : jobs.map((job) => () => pool.run(job));
  const channels: (TriedChannel | FaultyChannel)[] = [];
  const begun = jobs.length <= FEW ? [] : running.map((run) => run());
  for (const [index, run] of running.entries()) {
    const channel = await (begun[index] ?? run());
    channels.push(channel);
    tell(channel);
  }
  return channels;
}
