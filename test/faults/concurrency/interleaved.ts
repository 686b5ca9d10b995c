import { array, assert, asyncProperty, boolean, scheduler, type Scheduler } from 'fast-check';
import type { Operations } from '../../../src/adapters/port.ts';
import { KEY } from '../../runtime/installation.ts';
import { amend, installContested, somebody } from './contested-office.ts';
import { type Deed, deed, doDeed } from './deed.ts';
import { type Done, judgeDeeds } from './judge-deeds.ts';
import { OrderedStore } from './ordered-store.ts';

/** Several do one thing after the other, all of them at once. */
const lanes = array(array(deed, { minLength: 1, maxLength: 3 }), { minLength: 2, maxLength: 4 });

/**
 * Lets people, timers, jobs and analysts move one case at once, in every order that chance finds: within a step too, for
 * the store and the systems answer when the scheduler says so. @throws with the shortest order that goes wrong
 */
export async function interleaveDeeds(runs: number, seed: number): Promise<void> {
  await assert(
    asyncProperty(scheduler(), lanes, boolean(), async (scheduler, wanted, atSeal) => {
      const wrong = await runDeeds(scheduler, wanted, atSeal);
      if (wrong.length > 0) throw new Error(wrong.join('\n'));
    }),
    { numRuns: runs, seed },
  );
}

async function runDeeds(scheduler: Scheduler, wanted: readonly (readonly Deed[])[], atSeal: boolean): Promise<readonly string[]> {
  const store = new OrderedStore(scheduler);
  const office = await installContested(store, (operations) => answeringInTurn(operations, scheduler));
  await amend(office);
  const { runtime, due } = office;
  const { id } = await scheduler.waitFor(runtime.startCase(KEY, somebody('counter-0', 'counter')));
  if (atSeal) {
    await scheduler.waitFor(runtime.completeTask(id, 'note', 1, { note: 'before' }, somebody('before', 'counter')).then(() => due.runDue(id)));
  }
  const done: Done[] = [];
  const lane = async (deeds: readonly Deed[]): Promise<void> => {
    for (const one of deeds) {
      await doDeed(office, id, one).then(
        (answered) => done.push({ deed: one, answered, refused: null }),
        (error: unknown) => done.push({ deed: one, answered: null, refused: error }),
      );
    }
  };
  await scheduler.waitFor(Promise.all(wanted.map(lane)));
  return judgeDeeds(store.saved, done);
}

function answeringInTurn(operations: Operations, scheduler: Scheduler): Operations {
  return new Map(
    [...operations].map(([type, operation]) => [
      type,
      {
        ...operation,
        call: async (input, context) => {
          await scheduler.schedule(Promise.resolve(), type);
          const answer = await operation.call(input, context);
          await scheduler.schedule(Promise.resolve(), `${type} answers`);
          return answer;
        },
      },
    ]),
  );
}
