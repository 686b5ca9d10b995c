import type { ChannelJob, FaultyChannel, TriedChannel } from '../../try-channel.ts';
import type { ChannelPool } from './channel-pool.ts';

/** Tries one channel on all processes of the pool at once, each its share of the scenarios: it is there in a part of the time. */
export async function tryShared(job: ChannelJob, pool: ChannelPool): Promise<TriedChannel | FaultyChannel> {
  const turns = Array.from({ length: pool.width }, (_, turn) => turn);
  const parts = await Promise.all(turns.map((turn) => pool.run({ ...job, share: { turn, of: pool.width } })));
  const [first] = parts;
  const faulty = parts.find((part) => 'fault' in part);
  if (faulty !== undefined || first === undefined || 'fault' in first) return faulty ?? { file: job.file, fault: 'nothing tried it' };
  const lots = parts.map((part) => ('fault' in part ? [] : part.tried));
  const most = Math.max(...lots.map(({ length }) => length));
  // Dealt out in turn, they are taken back in turn: the order is the file's.
  const tried = Array.from({ length: most }, (_, index) => lots.flatMap((lot) => lot[index] ?? [])).flat();
  return { ...first, tried };
}
