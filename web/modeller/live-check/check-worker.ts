/** Runs the checks off the main thread: a diagram comes in, what is wrong with it goes out. */
import type { CheckReply, CheckRequest } from './check-request.ts';
import { findingsIn } from './findings-in.ts';

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  void answer(data);
});

async function answer({ turn, xml, context }: CheckRequest): Promise<void> {
  const reply: CheckReply = { turn, findings: await findingsIn(xml, context).catch(() => null) };
  postMessage(reply);
}
