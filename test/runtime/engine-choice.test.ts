import { expect } from 'chai';
import type { Case } from '../../src/cases/case.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import type { EngineName } from '../../src/engine/port.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';
import { movedClock } from '../../src/testing/moved-clock.ts';
import { administrator, install, KEY, person, type Installation } from './installation.ts';

const counter = person('counter');
const DAY = 24 * 60 * 60_000;

describe('the engine of a case', () => {
  for (const [former, later] of [
    ['bpmn-engine', 'native'],
    ['native', 'bpmn-engine'],
  ] as const satisfies readonly (readonly [EngineName, EngineName])[]) {
    it(`should stay ${former} to the end where new cases begin with ${later}`, async () => {
      // given a case that has begun under the one engine
      const stores = { cases: new MemoryCaseStore(), definitions: new MemoryDefinitionStore(), clock: movedClock(new Date('2026-11-20T04:00:00Z')) };
      const before = await install({ ...stores, engine: former });
      const begun = await before.runtime.startCase(KEY, counter);
      await before.runtime.completeTask(begun.id, 'note', 1, { note: 'hello' }, counter);

      // when the product is started with the other
      const after = await install({ ...stores, engine: later });
      const ended = await finish(after, begun);
      const fresh = await after.runtime.startCase(KEY, counter);

      // then the case has ended where it should, and a new one begins with the other
      expect(ended).to.include({ status: 'completed', outcome: 'done', engine: former });
      expect(verifyJournal(ended.id, ended.journal)).to.equal(null);
      expect(fresh.engine).to.equal(later);
    });
  }
});

async function finish({ runtime, due, clock }: Installation, { id }: Case): Promise<Case> {
  await due.drain();
  clock.advance(40 * DAY);
  await due.drain();
  await runtime.deliverMessage(id, 'answer', {}, counter);
  await runtime.completeTask(id, 'seal', 1, { certificate: 'A1' }, person('head'));
  return runtime.readCase(id, administrator);
}
