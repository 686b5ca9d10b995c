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

describe('systems with effects', () => {
  let stubs: StubsUnderTest;
  beforeEach(async () => {
    stubs = await stubsUnderTest();
  });
  afterEach(() => stubs.remove());

  const register = async (key: string, office: string, now: string): Promise<unknown> =>
    (await stubs.ask('case.register', {}, { key, office, now: new Date(now) }))['registrationNumber'];

  const calls: readonly (readonly [type: string, system: EffectfulSystem, input: Record<string, unknown>, answer: RegExp])[] = [
    ['case.register', 'registration', {}, /"registrationNumber":"ATYRAU-CITY-2026-00001"/u],
    ['gateway.send', 'gateway', { subject: 'A', status: 'received', recipient: 'B' }, /SHEP-00000001/u],
    ['monitoring.status', 'monitoring', { registrationNumber: 'A', status: 'in-work' }, /CON-00000001/u],
    ['notice.send', 'notices', { outcome: 'granted', registrationNumber: null }, /N-2026-000001/u],
    ['document.form', 'result-documents', granted, /"documentNumber":"00001-С\/2026"/u],
  ];
  for (const [type, system, input, answer] of calls) {
    it(`should answer ${type} the same for the same key, at once, twice and after a restart`, async () => {
      const both = await Promise.all([stubs.ask(type, input), stubs.ask(type, input)]);
      const later = await stubs.restarted().ask(type, input, { now: new Date('2027-01-01T00:00:00Z') });
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

  describe('monitoring.status', () => {
    it('should refuse a status it does not know', async () => {
      const input = { registrationNumber: 'A', status: 'lost' };
      expect(await rejection(stubs.ask('monitoring.status', input))).to.be.instanceOf(InputRejected);
    });
  });

  describe('notice.form', () => {
    it('should say a reason it knows in words', async () => {
      const input = { noticeKind: 'signing-refused', reason: 'revoked', registrationNumber: 'A-1' };
      expect(await stubs.ask('notice.form', input)).to.deep.equal({
        noticeText: 'Заявление не подписано (заявление № A-1). Причина: сертификат подписи отозван.',
      });
    });

    it('should leave any other reason as it is', async () => {
      const { noticeText } = await stubs.ask('notice.form', { noticeKind: 'documents-refused', reason: 'нет фотографии' });
      expect(noticeText).to.equal('Документы не приняты. Причина: нет фотографии.');
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
          office: 'atyrau-city',
          number: '00001-С/2026',
          formedAt: '2026-03-02T05:00:00.000Z',
          registrationNumber: granted.registrationNumber,
          registeredAt: granted.registeredAt,
          person: { ...person, iin: null },
          reason: null,
        },
      ]);
    });

    it('should attach the same bytes where the answer was lost and it is asked again', async () => {
      const [first, second] = [callContext(), callContext({ now: new Date('2026-03-05T05:00:00Z') })];
      await stubs.ask('document.form', granted, first);
      await stubs.ask('document.form', granted, second);
      expect(second.attached).to.deep.equal(first.attached);
    });

    it('should attach a refusal with its reason, numbered apart from certificates', async () => {
      await stubs.ask('document.form', granted);
      const refused = { ...granted, decision: 'refuse', decisionReason: 'Вы трудоустроены.' };
      expect(await stubs.ask('document.form', refused, { key: '2' })).to.include({ documentNumber: '00001-О/2026' });
      expect(stubs.papers.at(-1)).to.include({ kind: 'refusal', reason: 'Вы трудоустроены.' });
    });

    it('should form no refusal without a reason', async () => {
      const error = await rejection(stubs.ask('document.form', { ...granted, decision: 'refuse' }));
      expect(error).to.be.instanceOf(InputRejected).with.property('message').that.matches(/decisionReason/u);
    });
  });
});
