import { resolve } from 'node:path';
import { expect } from 'chai';
import { readEntry } from '../../src/definitions/read-folder.ts';
import { plannedFailures, type Scenario } from '../../src/definitions/scenarios.ts';
import { failures } from '../../src/adapters/failures.ts';
import { readCalendars } from '../../src/read-calendars.ts';
import { scenarioParts } from '../../src/scenario-parts.ts';
import { type TriedScenario, tryScenarios } from '../../src/testing/try-scenarios.ts';

const folder = resolve(import.meta.dirname, '../../diagrams');
const { key, content } = await readEntry(folder, resolve(folder, 'atyrau/unemployment-certificate/office.bpmn'));
const { calendar } = await readCalendars(folder);
const granted = content.scenarios.scenarios.find(({ name }) => name === 'granted')!;

/** Tries the granted scenario, changed so. */
async function tried(change: Partial<Scenario>): Promise<TriedScenario> {
  const scenarios = { scenarios: [{ ...granted, ...change }] };
  const [one] = await tryScenarios(key, { ...content, scenarios }, scenarioParts(content.act, { calendar }));
  return one!;
}

describe('a scenario that plans', () => {
  it('should know every way a system can be made to fail', () => {
    expect(plannedFailures).to.deep.equal(failures);
  });

  it('should find people for offices where nobody of the demonstration works', async () => {
    const offices = [{ id: 'new-town', name: 'New town', address: 'Street 1' }];
    const elsewhere = { ...content, act: { ...content.act, offices }, scenarios: { scenarios: [granted] } };
    const [one] = await tryScenarios(key, elsewhere, scenarioParts(elsewhere.act, { calendar }));
    expect(one!.faults).to.deep.equal([]);
  });

  describe('time', () => {
    it('should have late what it says takes too long, and what hangs on it', async () => {
      // given eleven minutes for ten, and a minute and a half for a register that has one together with two tasks
      const waits = { process_12: 'PT11M', process_4: 'PT90S' };

      // when
      const { faults, passage } = await tried({ waits });

      // then
      const missed = Object.keys(passage.deadlines).filter((id) => id.endsWith(':missed'));
      expect(faults).to.deep.equal([]);
      expect(missed).to.have.members(['process_12:missed', 'group t1a2:missed']);
    });

    it('should meet every deadline where nothing takes time', async () => {
      const { passage } = await tried({});
      expect(Object.keys(passage.deadlines).every((id) => id.endsWith(':met'))).to.equal(true);
      expect(passage.deadlines).to.include.keys('process_12:met', 'group t1a1:met');
    });

    it('should begin when it says, and count the days that are worked from there', async () => {
      // given sixteen days for a service of ten working days
      const zhambyl = await readEntry(folder, resolve(folder, 'zhambyl/disabled-children/provider.bpmn'));
      const [first] = zhambyl.content.scenarios.scenarios;
      const slow = { ...first!, waits: { process_8: 'P16D' } };
      const holidays = { ...slow, name: 'holidays', begins: '2026-03-18T10:00:00+05:00' };
      const given = { ...zhambyl.content, scenarios: { scenarios: [slow, holidays] } };

      // when one begins in an ordinary week and the other before the holidays of spring
      const both = await tryScenarios(zhambyl.key, given, scenarioParts(given.act, { calendar }));

      // then
      expect(both.map(({ passage }) => Object.keys(passage.deadlines).find((id) => id.startsWith('service:')))).to.deep.equal(['service:missed', 'service:met']);
    });
  });

  describe('answers', () => {
    it('should try a system again that is down, and note how it failed', async () => {
      const { faults, passage } = await tried({ answers: { process_4: ['down', 'time-out'] } });
      expect(faults).to.deep.equal([]);
      expect(passage.failures).to.deep.equal({ 'process_4:down': 1, 'process_4:time-out': 1 });
    });

    it('should have an incident tried again that it planned', async () => {
      const { faults, passage } = await tried({ answers: { process_4: 'refused', action_3: ['broken-answer', 'lost-answer'] } });
      expect(faults).to.deep.equal([]);
      expect(passage.failures).to.deep.equal({ 'process_4:refused': 1, 'action_3:broken-answer': 1, 'action_3:lost-answer': 1 });
    });

    it('should let a person try again whose system failed', async () => {
      expect((await tried({ answers: { process_8: ['down', 'down'] } })).faults).to.deep.equal([]);
    });

    it('should go the way of the answer it gives', async () => {
      // given a register that knows nobody, said in its own words
      const nobody = { personFound: 'not-found', surname: null, givenName: null, patronymic: null, birthDate: null };
      const byHand = content.scenarios.scenarios.find(({ name }) => name === 'person-by-hand')!.tasks.process_5!;

      // when
      const { trace, passage } = await tried({ answers: { process_4: nobody }, tasks: { ...granted.tasks, process_5: byHand } });

      // then it is typed in by hand, and counts as a register that does not know
      expect(trace).to.include('process_5');
      expect(passage.failures).to.deep.equal({ 'process_4:not-found': 1 });
    });
  });

  describe('what cannot be', () => {
    for (const [what, change, sentence] of [
      ['a wait at an element that is not there', { waits: { process_99: 'PT1M' } }, 'at <process_99>: the diagram has no such element'],
      ['an answer where nothing is asked', { answers: { process_1: 'down' } }, 'at <process_1>: answers are planned, and it asks no system'],
      ['a failure the system cannot have', { answers: { process_4: 'lost-answer' } }, 'persons-register.find cannot fail by lost-answer'],
      ['an order with a misspelt element', { expect: { passes: ['procces_1'] } }, 'at <procces_1>: the diagram has no such element'],
    ] as const) {
      it(`should be refused: ${what}`, async () => {
        const { faults } = await tried(change as unknown as Partial<Scenario>);
        expect(faults).to.have.length(1);
        expect(faults[0]).to.include(sentence);
      });
    }
  });

  describe('what is to show', () => {
    it('should pass where all shows', async () => {
      const { faults } = await tried({ expect: { passes: ['process_1', 'process_12', 'process_15'], avoids: ['process_5'], late: [], documents: ['Справка безработного'] } });
      expect(faults).to.deep.equal([]);
    });

    for (const [what, change, sentence] of [
      ['another end', { outcome: 'refused_on_merits' }, 'it ends at <completed>, not at <refused_on_merits>'],
      ['another order', { expect: { passes: ['process_12', 'process_1'] } }, 'it does not pass <process_1> after <process_12>'],
      ['an element it passes', { expect: { avoids: ['process_12'] } }, 'it passes <process_12>, which it is to avoid'],
      ['nothing late', { expect: { late: ['process_12'] } }, 'late: none; expected: process_12'],
      ['another paper', { expect: { documents: [] } }, 'its papers: Справка безработного; expected: none'],
      ['a task without values', { tasks: {} }, 'no values for pass 1'],
    ] as const) {
      it(`should be said in a sentence: ${what}`, async () => {
        const { faults } = await tried(change as unknown as Partial<Scenario>);
        expect(faults).to.have.length(1);
        expect(faults[0]).to.include(sentence);
      });
    }
  });
});
