import { expect } from 'chai';
import { InputRejected } from '../../src/adapters/port.ts';
import type { EffectfulSystem } from '../../src/adapters/stubs.ts';
import { callContext } from './call-context.ts';
import { rejection } from './rejection.ts';
import { stubsUnderTest, type StubsUnderTest } from './stubs-in.ts';

const person = { surname: 'Қайратов', givenName: 'Әділ', patronymic: null, birthDate: '1985-03-12' };
const granted = {
  ...person,
  decision: 'grant',
  decisionReason: null,
  registrationNumber: 'ATYRAU-CITY-2026-00001',
  registeredAt: '2026-03-02T05:00:00.000Z',
};

describe('systems of the office with effects', () => {
  let stubs: StubsUnderTest;
  beforeEach(async () => {
    stubs = await stubsUnderTest();
  });
  afterEach(() => stubs.remove());

  const register = async (key: string, office: string, now: string): Promise<unknown> =>
    (await stubs.ask('case.register', {}, { key, office, now: new Date(now) }))['registrationNumber'];

  const calls: readonly (readonly [type: string, system: EffectfulSystem, input: Record<string, unknown>, answer: RegExp])[] = [
    ['case.register', 'registration', {}, /"registrationNumber":"ATYRAU-CITY-2026-00001"/u],
    ['notice.send', 'notices', { outcome: 'granted', registrationNumber: null }, /N-2026-000001/u],
    ['document.form', 'result-documents', granted, /"documentNumber":"00001-С\/2026"/u],
  ];
  for (const [type, system, input, answer] of calls) {
    it(`should answer ${type} the same for the same key, at once, twice and after a restart`, async () => {
      const both = await Promise.all([stubs.ask(type, input), stubs.ask(type, input)]);
      const later = await (await stubs.restarted()).ask(type, input, { now: new Date('2027-01-01T00:00:00Z') });
      expect(JSON.stringify(both[0])).to.match(answer);
      expect([both[1], later]).to.deep.equal([both[0], both[0]]);
      expect(await stubs.ledgers[system].effects()).to.have.length(1);
    });

    it(`should give ${type} another number for another key`, async () => {
      const first = await stubs.ask(type, input);
      expect(await stubs.ask(type, input, { key: 'case-2/element#1' })).to.not.deep.equal(first);
      expect(await stubs.ledgers[system].effects()).to.have.length(2);
    });
  }

  describe('case.register', () => {
    it('should count each office on its own, and anew with the year of the offices', async () => {
      expect(await register('1', 'atyrau-city', '2026-12-31T18:59:59Z')).to.equal('ATYRAU-CITY-2026-00001');
      expect(await register('2', 'zhylyoi', '2026-12-31T18:59:59Z')).to.equal('ZHYLYOI-2026-00001');
      expect(await register('3', 'atyrau-city', '2026-12-31T18:59:59Z')).to.equal('ATYRAU-CITY-2026-00002');
      expect(await register('4', 'atyrau-city', '2026-12-31T19:00:00Z')).to.equal('ATYRAU-CITY-2027-00001');
    });
  });

  describe('case.register for a service centre', () => {
    it('should count apart from the office', async () => {
      await register('1', 'zhylyoi', '2026-03-02T05:00:00Z');
      const { registrationNumber } = await stubs.ask('case.register', { register: 'service-centre' }, { key: '2', office: 'zhylyoi' });
      expect(registrationNumber).to.equal('CON-ZHYLYOI-2026-00001');
    });
  });

  describe('case.register for results and for an akim', () => {
    it('should count each register apart', async () => {
      const numbers = await Promise.all(
        ['office', 'akim', 'results', 'akim-results'].map(async (register) => {
          const { registrationNumber } = await stubs.ask('case.register', { register }, { key: register, office: 'zhylyoi' });
          return String(registrationNumber).replace(/-\d{4}-00001$/u, '');
        }),
      );
      expect(numbers).to.deep.equal(['ZHYLYOI', 'AKIM-ZHYLYOI', 'OUT-ZHYLYOI', 'AKIM-OUT-ZHYLYOI']);
    });
  });

  describe('delivery.send', () => {
    const cabinet = { documentId: 'document-1', channel: 'cabinet', email: null };

    it('should deliver once for a key, and say when it first did, also after a restart', async () => {
      const first = await stubs.ask('delivery.send', cabinet);
      const later = await (await stubs.restarted()).ask('delivery.send', cabinet, { now: new Date('2027-01-01T00:00:00Z') });
      expect(first).to.deep.equal({ deliveredAt: '2026-03-02T05:00:00.000Z' });
      expect(later).to.deep.equal(first);
      expect(await stubs.ledgers.delivery.effects()).to.have.length(1);
    });

    it('should keep no address of whom it wrote to', async () => {
      await stubs.ask('delivery.send', { ...cabinet, channel: 'email', email: 'citizen@example.kz' });
      expect(JSON.stringify(await stubs.ledgers.delivery.effects())).not.to.include('citizen@example.kz');
    });

    it('should write to nobody without an address, and know no other way', async () => {
      for (const wrong of [{ ...cabinet, channel: 'email' }, { ...cabinet, channel: 'pigeon' }, { channel: 'cabinet' }]) {
        expect(await rejection(stubs.ask('delivery.send', wrong))).to.be.instanceOf(InputRejected);
      }
    });
  });

  describe('notice.form', () => {
    it('should speak the language of the act', async () => {
      const revoked = { noticeKind: 'request-refused', reason: 'revoked', registrationNumber: 'A-1' };
      expect((await stubs.ask('notice.form', revoked, { language: 'kk' }))['noticeText']).to.equal(
        'Қызметтен бас тартылды (№ A-1 өтініш). Себебі: қолтаңба куәлігінің күші жойылған.',
      );
      const signIn = { noticeKind: 'sign-in-refused', reason: 'sign-in' };
      expect((await stubs.ask('notice.form', signIn, { language: 'kk' }))['noticeText']).to.equal(
        'Жүйеге кіруге рұқсат берілмеді. Себебі: ЖСН немесе пароль расталмады.',
      );
      expect((await stubs.ask('notice.form', signIn))['noticeText']).to.match(/^Вход в систему не разрешён\./u);
      // A reason only a Russian channel has given so far: its code must not reach a reader of Kazakh.
      const unknown = { noticeKind: 'request-refused', reason: 'not-found' };
      expect((await stubs.ask('notice.form', unknown, { language: 'kk' }))['noticeText']).to.include('мәлімет жоқ').and.not.include('not-found');
    });

    it('should say a reason it knows in words', async () => {
      const input = { noticeKind: 'signing-refused', reason: 'revoked', registrationNumber: 'A-1' };
      expect(await stubs.ask('notice.form', input)).to.deep.equal({
        noticeText: 'Заявление не подписано (заявление № A-1). Причина: сертификат подписи отозван.',
      });
    });

    it('should say in words that nothing was paid', async () => {
      const { noticeText } = await stubs.ask('notice.form', { noticeKind: 'request-refused', reason: 'not-paid' });
      expect(noticeText).to.equal('В услуге отказано. Причина: оплата за услугу не поступила.');
    });

    it('should say in words that the register knows nobody', async () => {
      const { noticeText } = await stubs.ask('notice.form', { noticeKind: 'request-refused', reason: 'not-found' });
      expect(noticeText).to.equal('В услуге отказано. Причина: в государственной базе данных сведений нет.');
    });

    it('should say in words that signing in again failed', async () => {
      const { noticeText } = await stubs.ask('notice.form', { noticeKind: 'request-refused', reason: 'sign-in' });
      expect(noticeText).to.equal('В услуге отказано. Причина: ИИН или пароль не подтверждены.');
    });

    it('should leave any other reason as it is', async () => {
      const { noticeText } = await stubs.ask('notice.form', { noticeKind: 'documents-refused', reason: 'нет фотографии' });
      expect(noticeText).to.equal('Документы не приняты. Причина: нет фотографии.');
    });

    describe('with a reason in a person’s words', () => {
      const reasoned = { noticeKind: 'documents-refused', reason: 'Нет фотографии.', ...person };

      it('should attach the reasoned refusal, final under the office’s seal alone', async () => {
        const context = callContext();
        await stubs.ask('notice.form', reasoned, context);
        expect(context.attached).to.have.length(1);
        expect(context.attached[0]).to.include({ title: 'Уведомление об отказе в выдаче справки', number: '00001-О/2026', final: true });
        expect(stubs.papers[0]).to.deep.include({ kind: 'refusal', reason: 'Нет фотографии.', registrationNumber: null });
        expect(stubs.issues[0]).to.include({ caseId: 'case-1', signatory: null });
      });

      it('should number it and draw its code once for a key, also after a restart', async () => {
        await stubs.ask('notice.form', reasoned);
        const again = await stubs.restarted();
        await again.ask('notice.form', reasoned);
        expect(again.issues).to.deep.equal(stubs.issues);
        expect(again.papers[0]?.number).to.equal(stubs.papers[0]?.number);
      });

      it('should attach nothing where nobody is known it could be addressed to, or a system gave the reason', async () => {
        const context = callContext();
        await stubs.ask('notice.form', { ...reasoned, surname: null }, context);
        await stubs.ask('notice.form', { ...reasoned, noticeKind: 'request-refused', reason: 'revoked' }, context);
        await stubs.ask('notice.form', { ...reasoned, noticeKind: 'sign-in-refused' }, context);
        expect(context.attached).to.deep.equal([]);
      });
    });
  });

  describe('document.form', () => {
    it('should attach a certificate that says who, by what number and when', async () => {
      const context = callContext();
      const answer = await stubs.ask('document.form', granted, context);
      expect(answer).to.deep.equal({ documentId: 'document-1', documentNumber: '00001-С/2026' });
      expect(context.attached).to.have.length(1);
      expect(context.attached[0]).to.include({ title: 'Справка безработного', number: '00001-С/2026', mediaType: 'application/pdf' });
      expect(stubs.papers).to.deep.equal([
        {
          kind: 'certificate',
          language: 'ru',
          service: 'unemployment-certificate',
          office: 'atyrau-city',
          number: '00001-С/2026',
          formedAt: '2026-03-02T05:00:00.000Z',
          registrationNumber: granted.registrationNumber,
          registeredAt: granted.registeredAt,
          person: { ...person, iin: null },
          child: null,
          preschool: null,
          reason: null,
          words: null,
          details: null,
        },
      ]);
    });

    it('should take the title and the words the service has for the decision', async () => {
      const [grant, refuse] = ['Уведомление о назначении', 'Уведомление об отказе'].map((title) => ({ title, text: title, signer: 'Аким' }));
      const own = { ...granted, papers: { grant, refuse }, resultDetails: '12 месяцев' };
      const context = callContext();
      await stubs.ask('document.form', own, context);
      expect(context.attached[0]).to.include({ title: 'Уведомление о назначении' });
      expect(stubs.papers.at(-1)).to.deep.include({ words: grant, details: '12 месяцев' });
      await stubs.ask('document.form', { ...own, decision: 'refuse', decisionReason: 'Доход выше.' }, { key: '2' });
      expect(stubs.papers.at(-1)).to.deep.include({ words: refuse, details: null, reason: 'Доход выше.' });
    });

    it('should bear the letterhead of the office that took the application where that office decides', async () => {
      const atAkim = { office: 'zhylyoi', takenAt: 'akim' };
      await stubs.ask('document.form', { ...granted, issuer: 'taken-at' }, atAkim);
      expect(stubs.papers.at(-1)).to.include({ office: 'akim' });
      await stubs.ask('document.form', granted, { ...atAkim, key: '2' });
      expect(stubs.papers.at(-1)).to.include({ office: 'zhylyoi' });
    });

    it('should attach the same bytes where the answer was lost and it is asked again', async () => {
      const [first, second] = [callContext(), callContext({ now: new Date('2026-03-05T05:00:00Z') })];
      await stubs.ask('document.form', granted, first);
      await stubs.ask('document.form', granted, second);
      expect(second.attached).to.deep.equal(first.attached);
    });

    it('should attach the paper itself once it is signed, under the number of the draft and a code of its own', async () => {
      const signatory = { id: 'p-head', name: 'Жумабаева Сауле', position: 'Руководитель отдела', acting: false, at: '2026-03-03T05:00:00.000Z' };
      const [draft, signed] = [callContext(), callContext({ signatory })];
      await stubs.ask('document.form', granted, draft);
      await stubs.ask('document.form', granted, signed);
      expect([...draft.attached, ...signed.attached].map(({ number, final }) => [number, final])).to.deep.equal([
        ['00001-С/2026', false],
        ['00001-С/2026', true],
      ]);
      expect(stubs.issues).to.deep.equal([{ caseId: 'case-1', code: stubs.issues[0]?.code, signatory }]);
      expect(stubs.issues[0]?.code).to.match(/^[0-9A-HJKMNP-TV-Z]{16}$/u);
    });

    it('should keep to the code of one who signs, and give another to whoever signs instead', async () => {
      const by = (id: string): Promise<unknown> =>
        stubs.ask('document.form', granted, { signatory: { id, name: id, position: 'head', acting: false, at: '2026-03-03T05:00:00.000Z' } });
      for (const id of ['p-head', 'p-head', 'p-deputy']) await by(id);
      const [first, again, deputy] = stubs.issues.map(({ code }) => code);
      expect(again).to.equal(first);
      expect(deputy).to.not.equal(first);
    });

    it('should attach a refusal with its reason, numbered apart from certificates', async () => {
      await stubs.ask('document.form', granted);
      const refused = { ...granted, decision: 'refuse', decisionReason: 'Вы трудоустроены.' };
      expect(await stubs.ask('document.form', refused, { key: '2' })).to.include({ documentNumber: '00001-О/2026' });
      expect(stubs.papers.at(-1)).to.include({ kind: 'refusal', reason: 'Вы трудоустроены.' });
    });

    it('should attach the paper of the service: a placement, a notice of the queue, a notice of support', async () => {
      const child = { childName: 'Қайратов Дамир', childBirthDate: '2022-05-14' };
      const preschool = { preschoolName: '№ 3', preschoolAddress: 'с. Урджар, ул. Школьная, 1' };
      const ask = async (key: string, service: string, more: object): Promise<unknown> => {
        const context = callContext({ key, service });
        await stubs.ask('document.form', { ...granted, ...child, ...more }, context);
        return context.attached[0]?.title;
      };

      expect(await ask('1', 'preschool-queue', preschool)).to.equal('Направление в дошкольную организацию');
      expect(await ask('2', 'preschool-queue', { decision: 'queue' })).to.equal('Уведомление о постановке на очередь');
      expect(await ask('3', 'disabled-children', {})).to.equal('Уведомление об оформлении документов');
      expect(await ask('4', 'preschool-queue', { decision: 'refuse', decisionReason: 'Нет.' })).to.equal('Мотивированный ответ об отказе');
      expect(stubs.papers.map(({ kind }) => kind)).to.deep.equal(['placement', 'queue-notice', 'support-notice', 'refusal']);
      expect(stubs.papers[0]?.preschool).to.deep.equal({ name: '№ 3', address: 'с. Урджар, ул. Школьная, 1' });
      expect(stubs.papers[1]?.child).to.deep.equal({ name: 'Қайратов Дамир', birthDate: '2022-05-14', homeAddress: null });
    });

    it('should name the paper and its series in the language of the act', async () => {
      const context = callContext({ language: 'kk' });
      expect(await stubs.ask('document.form', granted, context)).to.include({ documentNumber: '00001-А/2026' });
      expect(context.attached[0]?.title).to.equal('Жұмыссыз ретінде тіркелу туралы анықтама');
      expect(stubs.papers[0]?.language).to.equal('kk');
    });

    it('should form no refusal without a reason', async () => {
      const error = await rejection(stubs.ask('document.form', { ...granted, decision: 'refuse' }));
      expect(error).to.be.instanceOf(InputRejected).with.property('message').that.matches(/decisionReason/u);
    });
  });
});
