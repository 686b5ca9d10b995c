import { type ChannelJob, tryChannel } from '../../try-channel.ts';

/** A process that tries channels, one at a time, as it is told. It ends with the one that started it. */
process.on('message', (job: ChannelJob) => {
  void tryChannel(job).then(
    (answer) => process.send?.({ answer }),
    (error: unknown) => process.send?.({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }),
  );
});
