import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { setStage, type Stage } from './browser.ts';
import { CaseOnScreen } from './case-on-screen.ts';

/** Somebody the persons register knows, and somebody it does not. */
const KNOWN = '850312300012';
const UNKNOWN = '910708450021';

/** Where applications are taken: by whom, with whose certificates, and what the department does first. */
const places = [
  { place: 'the office', login: 'counter', office: null, token: '5F01', accepted: null },
  { place: 'a service centre', login: 'operator', office: 'atyrau-city', token: '5F07', accepted: 'action_5' },
] as const;

for (const { place, login, office, token, accepted } of places) {
  describe(`an application for the unemployment certificate at ${place}, in a browser`, function () {
    this.timeout(120_000);
    let stage: Stage;
    let counter: Page;
    let specialist: Page;
    let head: Page;

    before(async () => {
      stage = await setStage();
      [counter, specialist, head] = [
        await stage.signedIn(login),
        await stage.signedIn('specialist'),
        await stage.signedIn('head'),
      ];
    });

    after(() => stage.close());

    afterEach(() => {
      expect(stage.errors).to.deep.equal([]);
    });

    /** Process 1: the papers are in order. */
    async function checked(subject: CaseOnScreen): Promise<void> {
      await subject.standsAt('process_1');
      await subject.form('process_1');
      await subject.choose('Да, принять');
      await subject.submit();
    }

    /** Process 3: the application is typed in. */
    async function entered(subject: CaseOnScreen, iin: string): Promise<void> {
      await subject.standsAt('process_3');
      await subject.form('process_3');
      await subject.fill('ИИН', iin);
      await subject.fill('Почтовый индекс', '060005');
      await subject.fill('Телефон', '77010000000');
      await subject.fill('СИК', 'SIK0000000000001');
      await subject.submit();
    }

    /** Processes 6 and 7: papers attached, application registered. */
    async function registered(subject: CaseOnScreen): Promise<void> {
      await subject.standsAt('process_6');
      await subject.form('process_6');
      await subject.attach('удостоверение.pdf');
      await subject.submit();
      await subject.standsAt('process_7');
      await subject.form('process_7');
      await subject.submit();
    }

    async function signed(subject: CaseOnScreen, element: string, certificate: string): Promise<void> {
      await subject.standsAt(element);
      await subject.form(element);
      await subject.certificate(certificate);
      await subject.submit();
    }

    /** From the decision to the end, each by whom the act names. */
    async function decided(subject: CaseOnScreen, decision: string, reason: string | null): Promise<void> {
      const examining = await subject.openIn(specialist);
      if (accepted !== null) {
        await examining.standsAt(accepted);
        await examining.form(accepted);
        await examining.submit();
      }
      await examining.standsAt('process_12');
      await examining.form('process_12');
      await examining.choose(decision);
      if (reason !== null) await examining.fill('Обоснование отказа', reason);
      await examining.submit();
      const signing = await subject.openIn(head);
      await signed(signing, 'process_13', '5F0301');
      await subject.standsAt('process_15');
      await subject.form('process_15');
      await subject.choose('На руки');
      await subject.submit();
    }

    it('should go from the counter to the certificate, its marks moving with it', async () => {
      const subject = await CaseOnScreen.start(counter, stage.address, office);
      await checked(subject);
      await entered(subject, KNOWN);
      await registered(subject);
      await signed(subject, 'process_8', `${token}01`);
      await signed(subject, 'process_10', `${token}01`);
      await decided(subject, 'Выдать справку', null);
      await subject.endedAt('completed');
      expect(await subject.elements('not-taken')).to.deep.equal([
        'process_2', 'refused_documents', 'process_5', 'process_9', 'refused_signature', 'refused_on_merits',
      ]);
      const download = counter.locator('a[href*="/documents/"]').first();
      const answer = await counter.request.get(stage.address + (await download.getAttribute('href')));
      expect(answer.headers()['content-type']).to.equal('application/pdf');
      expect((await answer.body()).subarray(0, 5).toString()).to.equal('%PDF-');
    });

    it('should be refused orally where the papers are not in order', async () => {
      const subject = await CaseOnScreen.start(counter, stage.address, office);
      await subject.standsAt('process_1');
      await subject.form('process_1');
      await subject.choose('Нет, есть нарушения');
      await subject.fill('Что не в порядке', 'Нет подписи');
      await subject.submit();
      await subject.standsAt('process_2');
      await subject.form('process_2');
      await subject.fill('Причина отказа', 'Нет подписи');
      await subject.submit();
      await subject.endedAt('refused_documents');
      expect(await subject.elements('done')).to.deep.equal([
        'start', 'process_1', 'gateway_process_1', 'process_2', 'refused_documents',
      ]);
    });

    it('should have the person typed in where the register does not know them, only with the original at hand', async () => {
      const subject = await CaseOnScreen.start(counter, stage.address, office);
      await checked(subject);
      await entered(subject, UNKNOWN);
      await subject.standsAt('process_5');
      await subject.form('process_5');
      await subject.fill('Фамилия', 'Әбілқайыр');
      await subject.fill('Имя', 'Ұлжан');
      await subject.fill('Дата рождения', '1991-07-08');
      await subject.submit();
      expect(await subject.faults()).to.include('Оригинал');
      await subject.choose('Оригинал');
      await subject.submit();
      await registered(subject);
      await signed(subject, 'process_8', `${token}01`);
      await signed(subject, 'process_10', `${token}01`);
      await decided(subject, 'Выдать справку', null);
      await subject.endedAt('completed');
    });

    for (const [kind, certificate] of [['expired', `${token}02`], ['revoked', `${token}03`], ['another person’s', `${token}04`]] as const) {
      it(`should be refused where the certificate is ${kind}`, async () => {
        const subject = await CaseOnScreen.start(counter, stage.address, office);
        await checked(subject);
        await entered(subject, KNOWN);
        await registered(subject);
        await signed(subject, 'process_8', certificate);
        await subject.endedAt('refused_signature');
      });
    }

    it('should be refused on its merits with a reason', async () => {
      const subject = await CaseOnScreen.start(counter, stage.address, office);
      await checked(subject);
      await entered(subject, KNOWN);
      await registered(subject);
      await signed(subject, 'process_8', `${token}01`);
      await signed(subject, 'process_10', `${token}01`);
      await decided(subject, 'Отказать', 'Не зарегистрирован как безработный');
      await subject.endedAt('refused_on_merits');
    });
  });
}
