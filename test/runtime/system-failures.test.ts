import { expect } from 'chai';
import { failuresOf, withFailures, type Failure } from '../../src/adapters/failures.ts';
import { isOfState, stateSystems, systemOf } from '../../src/adapters/system-of.ts';
import { createStubOperations, type EffectfulSystem } from '../../src/adapters/stubs.ts';
import type { Case } from '../../src/cases/case.ts';
import { verifyJournal } from '../../src/cases/verify-journal.ts';
import type { EngineState } from '../../src/engine/port.ts';
import { tokenViews } from '../../src/http/views/token-views.ts';
import { movedClock, type MovedClock } from '../../src/testing/moved-clock.ts';
import { ru } from '../../web/shared/texts/ru.ts';
import { whoIsNext } from '../../web/viewer/who-next.ts';
import { rejection } from '../adapters/rejection.ts';
import { stubsUnderTest, type StubsUnderTest } from '../adapters/stubs-in.ts';
import { administrator, person } from './installation.ts';
import { installLittle, LITTLE_KEY, type Asked, type LittleInstallation, type LittleProcess } from './little-process.ts';

const counter = person('counter');
const MINUTE = 60_000;

/** What each operation is asked, what of its answer tells whether it knew, and the ledger of its effects. */
const asked: readonly (Asked & { readonly tells?: string; readonly ledger?: EffectfulSystem })[] = [
  { type: 'persons-register.find', input: { iin: '850312300012' }, tells: 'surname' },
  { type: 'legal-entities.find', input: { bin: '120740014207' }, tells: 'entityName' },
  { type: 'civil-registry.find-birth', input: { iin: '850312300012', childIin: '220514500191' }, tells: 'applicantIsParent' },
  {
    type: 'notary-system.find-power-of-attorney',
    input: { representation: 'notarial', iin: '850312300012', representativeIin: '810726490672', powerOfAttorneyNumber: 'NOT-2025-000117' },
    tells: 'powerOfAttorney',
  },
  { type: 'social-assistance.find-recipient', input: { iin: '850312300012' }, tells: 'assistance' },
  { type: 'gateway.send', input: { subject: 'A', status: 'received', recipient: 'ПЭП' }, ledger: 'gateway' },
  { type: 'gateway.find-receipt', input: { messageNumber: 'SHEP-00000001' }, tells: 'receipt' },
  { type: 'monitoring.status', input: { registrationNumber: 'A', status: 'in-work' }, ledger: 'monitoring' },
  { type: 'portal.status', input: { status: 'sent' }, ledger: 'portal' },
  { type: 'payment-gateway.check', input: { paymentAmount: 0, paymentChoice: 'pay' }, tells: 'paymentState', ledger: 'payment-gateway' },
  { type: 'signature-authority.check-certificate', input: { certificate: '5F0101', signerIin: '791115401015' }, tells: 'certificateState' },
  { type: 'case.register', input: {}, ledger: 'registration' },
  { type: 'notice.send', input: { outcome: 'granted' }, ledger: 'notices' },
  { type: 'notice.form', input: { noticeKind: 'request-refused', reason: 'not-paid' } },
  { type: 'delivery.send', input: { documentId: 'document-1', channel: 'cabinet' }, ledger: 'delivery' },
];

/** What the answer amiss puts into the case, by the failure. */
const amiss: Readonly<Record<string, Readonly<Record<string, string | null>>>> = {
  'persons-register.find': { 'not-found': null, mismatch: 'Иной' },
  'legal-entities.find': { 'not-found': null, mismatch: 'ТОО «Иная организация»' },
  'civil-registry.find-birth': { 'not-found': null, mismatch: 'no' },
  'notary-system.find-power-of-attorney': { 'not-found': 'not-found' },
  'social-assistance.find-recipient': { 'not-found': 'not-recipient' },
  'gateway.find-receipt': { 'not-found': 'none' },
  'payment-gateway.check': { 'not-found': 'not-paid' },
};

/** What staff read where the case stands with an incident, and after how many tries. */
const incidents: Partial<Record<Failure, readonly [sentence: string, tries: number]>> = {
  'time-out': ['Сбой на шаге «Ask 1»: система не отвечает.', 3],
  down: ['Сбой на шаге «Ask 1»: система не отвечает.', 3],
  'lost-answer': ['Сбой на шаге «Ask 1»: система не отвечает.', 3],
  refused: ['Сбой на шаге «Ask 1»: система не допускает к себе.', 1],
  'broken-answer': ['Сбой на шаге «Ask 1»: ответ не того вида.', 1],
};

const { operations } = createStubOperations({ dataDir: '', formPdf: async () => new Uint8Array() });
/** The ways each operation can fail. */
const offered = new Map([...operations].map(([type, operation]) => [type, failuresOf(operation)]));

describe('what comes of a system’s failure', () => {
  let stubs: StubsUnderTest;
  let clock: MovedClock;
  let installation: LittleInstallation;
  let limit: { ms: number };
  beforeEach(async () => {
    stubs = await stubsUnderTest();
    clock = movedClock(new Date('2026-11-20T04:00:00Z'));
  });
  afterEach(() => stubs.remove());

  async function install(process: LittleProcess, type: string, failure: Failure): Promise<void> {
    const failing = withFailures(stubs.operations, { [type]: [failure, failure, failure] }, 1);
    // Only a call that is never answered runs into its limit; the others must not, however slow the machine.
    limit = { ms: failure === 'time-out' ? 10 : 10_000 };
    installation = await installLittle(process, failing, clock, limit);
  }

  /** Given a case that asks, as often as it may without a person. */
  async function caseThatAsks(ask: Asked, failure: Failure): Promise<Case> {
    await install({ asks: [ask] }, ask.type, failure);
    const { runtime, due } = installation;
    const { id } = await runtime.startCase(LITTLE_KEY, counter);
    await runtime.completeTask(id, 'begin', 1, { note: 'hello' }, counter);
    for (let tries = 0; tries < 4; tries += 1) {
      await due.drain();
      clock.advance(MINUTE);
    }
    return runtime.readCase(id, administrator);
  }

  const variable = ({ state }: Case, name: string | undefined): unknown => (state as EngineState).variables[name ?? ''];
  const sentenceOf = (subject: Case): string | undefined =>
    whoIsNext({ tokens: tokenViews(subject, clock.now()), tasks: [] }, () => 'Ask 1')[0]?.text;
  const countOf = (subject: Case, type: string): number => subject.journal.filter(({ event }) => event.type === type).length;

  it('should be looked at for every system of the state', () => {
    const looked = new Set([...asked.map(({ type }) => type), 'sign-in.verify'].filter(isOfState).map(systemOf));
    expect([...looked]).to.have.members([...stateSystems]);
  });

  for (const { ledger, tells, ...ask } of asked) {
    describe(ask.type, () => {
      for (const failure of offered.get(ask.type) ?? []) {
        it(`should lose and double nothing where it fails by ${failure}`, async () => {
          // given a message whose receipt may be looked for
          if (ask.type === 'gateway.find-receipt') await stubs.ask('gateway.send', { subject: 'A', status: 'received', recipient: 'ПЭП' }, { key: 'other' });
          // when
          let subject = await caseThatAsks(ask, failure);
          // then
          const expected = incidents[failure];
          if (expected === undefined) {
            expect(subject.outcome, 'answered, so the case went on').to.equal('done');
            if (failure === 'not-found' || failure === 'mismatch') expect(variable(subject, tells)).to.equal(amiss[ask.type]?.[failure]);
          } else {
            const [sentence, tries] = expected;
            expect(sentenceOf(subject)).to.equal(sentence);
            expect(subject.jobs.map(({ attempts, nextAttemptAt }) => [attempts, nextAttemptAt])).to.deep.equal([[tries, null]]);
            // and when a person has it tried again, the system up by now
            limit.ms = 10_000;
            subject = await healed(subject, 3 - tries);
            expect(subject.outcome).to.equal('done');
          }
          expect(countOf(subject, 'job-done')).to.equal(1);
          expect(verifyJournal(subject.id, subject.journal)).to.equal(null);
          if (ledger !== undefined) {
            const effects = await stubs.ledgers[ledger].effects();
            expect(effects.map(({ key }) => key)).to.deep.equal(failure === 'not-found' ? [] : [`${subject.id}/ask_1#1`]);
          }
        });
      }
    });
  }

  /** The case tried again until it is answered: once for each failure still planned, and once more. */
  async function healed(subject: Case, stillPlanned: number): Promise<Case> {
    for (let tries = 0; tries <= stillPlanned; tries += 1) {
      await installation.runtime.retryIncident(subject.id, 'ask_1', 1, administrator);
      await installation.due.drain();
      clock.advance(MINUTE);
    }
    return installation.runtime.readCase(subject.id, administrator);
  }

  describe('sign-in.verify, asked while a person waits', () => {
    const values = { iin: '850312300012', password: 'demo' };
    const citizen = { ...counter, iin: '850312300012' };
    const refusals: readonly (readonly [failure: Failure, sentence: string])[] = [
      ['time-out', 'Внешняя система не отвечает. Задача осталась открытой; повторите позже.'],
      ['down', 'Внешняя система не отвечает. Задача осталась открытой; повторите позже.'],
      ['refused', 'Внешняя система не допускает к себе отдел. Задача осталась открытой; сообщите администратору.'],
      ['broken-answer', 'Внешняя система ответила непонятно. Задача осталась открытой; сообщите администратору.'],
    ];

    const begun = async (failure: Failure): Promise<Case> => {
      await install({ asks: [], completion: 'sign-in.verify' }, 'sign-in.verify', failure);
      return installation.runtime.startCase(LITTLE_KEY, citizen);
    };
    const complete = (id: string): Promise<Case> => installation.runtime.completeTask(id, 'begin', 1, values, citizen);

    for (const [failure, sentence] of refusals) {
      it(`should leave the task open and say why where it fails by ${failure}`, async () => {
        const { id, revision } = await begun(failure);
        for (let tries = 0; tries < 3; tries += 1) {
          const error = (await rejection(complete(id))) as Error & { code: string };
          expect(ru.problems[error.code]).to.equal(sentence);
        }
        limit.ms = 10_000;
        const waiting = await installation.runtime.readCase(id, administrator);
        expect(waiting.tasks.map(({ element }) => element)).to.deep.equal(['begin']);
        expect(waiting.revision, 'nothing was written').to.equal(revision);
        expect((await complete(id)).outcome).to.equal('done');
      });
    }

    it('should answer that nobody is known there, and go on from that', async () => {
      const { id } = await begun('not-found');
      expect(variable(await complete(id), 'signIn')).to.equal('refused');
    });

    it('should answer slowly, and go on', async () => {
      const { id } = await begun('slow');
      expect(variable(await complete(id), 'signIn')).to.equal('verified');
    });
  });
});
