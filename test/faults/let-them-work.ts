import type { Ground } from './ground.ts';
import { after } from './site.ts';

/** A machine that is busy with other things is not waited for longer. */
const LONGEST_MS = 6_000;
const TURN_MS = 5;

/**
 * Waits until so many requests more have been answered, by chance up to `most`, and then a moment: the fault that follows
 * comes in the middle of the work, however fast the machine is.
 */
export async function letThemWork({ site, random }: Pick<Ground, 'site' | 'random'>, most: number): Promise<void> {
  const enough = site.tally.answered + random.below(most + 1);
  for (let waited = 0; site.tally.answered < enough && waited < LONGEST_MS; waited += TURN_MS) await after(TURN_MS);
  await after(random.below(40));
}
