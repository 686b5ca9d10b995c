/** Runs the checks off the main thread: a diagram comes in, what is wrong with it goes out. */
import '../schemas-without-eval.ts';
import type { CheckedSetView } from '../../../src/http/contract.ts';
import type { CheckReply, CheckRequest, InstallationTold } from './check-request.ts';
import { findingsIn } from './findings-in.ts';
import type { Installation } from './installed-context.ts';

/**
 * How often the first diagram is checked again, answering nobody. The first checks of a worker take three times as long
 * as later ones, until its code has been compiled: the analyst has not drawn anything yet and need not wait for that.
 */
const WARM_UPS = 6;

let installation: Installation | null = null;
let set: CheckedSetView | null = null;
/** The checks that have been asked for. */
let asked = 0;

addEventListener('message', ({ data }: MessageEvent<CheckRequest | InstallationTold>) => {
  if ('installation' in data) installation = data.installation;
  else void answer(data);
});

async function answer(request: CheckRequest): Promise<void> {
  set = request.set ?? set;
  asked += 1;
  const reply: CheckReply = { turn: request.turn, findings: await found(request.xml).catch(() => null) };
  postMessage(reply);
  if (asked === 1) await warmUp(request.xml);
}

async function warmUp(xml: string): Promise<void> {
  for (let round = 0; round < WARM_UPS; round += 1) {
    // A message that has come meanwhile is answered first.
    await new Promise((resolve) => setTimeout(resolve));
    if (asked > 1) return;
    await found(xml).catch(() => null);
  }
}

async function found(xml: string): ReturnType<typeof findingsIn> {
  if (installation === null || set === null) throw new Error('the worker has been told of no set');
  return findingsIn(xml, set, installation);
}
