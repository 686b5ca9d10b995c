import { expect } from 'chai';
import type { Case } from '../../src/cases/case.ts';
import { KEY } from '../runtime/installation.ts';
import { Answered, brokenFacts } from './answered.ts';
import { caseViolations } from './case-violations.ts';
import { installContested, somebody } from './concurrency/contested-office.ts';
import { halfDone } from './half-done.ts';

const counter = somebody('counter-1', 'counter');

describe('the ledger of the fault tests', () => {
  let begun: Case;
  let done: Case;
  let answered: Answered;
  const known = (): Parameters<typeof brokenFacts>[0] => answered.cases.get(begun.id) ?? expect.fail('not noted');

  beforeEach(async () => {
    const { runtime } = await installContested();
    begun = await runtime.startCase(KEY, counter);
    done = await runtime.completeTask(begun.id, 'note', 1, { note: 'seen' }, counter);
    answered = new Answered();
    answered.note(begun.id, KEY, { kind: 'begun', number: begun.number }, begun.revision);
    answered.note(begun.id, KEY, { kind: 'completed', element: 'note', pass: 1, by: 'counter-1' }, done.revision);
  });

  it('should find nothing wrong with a case that is as it was answered', () => {
    expect([...brokenFacts(known(), done), ...caseViolations(done), ...halfDone(done)]).to.deep.equal([]);
  });

  it('should find that a step which was answered is lost', () => {
    const [fact, revision] = brokenFacts(known(), begun);
    expect(fact).to.contain('answered').and.to.contain('"element":"note"');
    expect(revision).to.contain('revision 2 was answered, it is at 1');
  });

  it('should find a step that is there twice, an entry that is missing, and somebody else’s deed', () => {
    const twice = done.journal.find(({ event }) => event.type === 'task-completed') ?? expect.fail('not completed');
    expect(caseViolations({ ...done, journal: [...done.journal, twice] }).join('\n')).to.match(/chain breaks[^]*twice in the journal: task-completed note#1/);
    expect(caseViolations({ ...done, journal: done.journal.slice(1) }).join('\n')).to.contain('the chain breaks');
    answered.note(begun.id, KEY, { kind: 'completed', element: 'note', pass: 1, by: 'somebody-else' });
    expect(brokenFacts(known(), done)).to.have.length(1);
  });

  it('should find a case that waits for what its engine does not know, and one that is half ended', () => {
    expect(halfDone({ ...done, jobs: [] })).to.have.length(1);
    expect(halfDone({ ...done, status: 'completed' })).to.have.length(1);
    expect(caseViolations({ ...done, status: 'completed', outcome: 'done' }).join('\n')).to.contain('its journal ends 0 times');
  });
});
