import { expect } from 'chai';
import { InputRejected } from '../../src/adapters/port.ts';
import type { rememberingSystems } from '../../src/adapters/state-systems.ts';
import { callContext } from './call-context.ts';
import { rejection } from './rejection.ts';
import { stubsUnderTest, transports, type StubsUnderTest } from './stubs-in.ts';

for (const transport of transports) {
  describe(`systems of the state with effects ${transport}`, () => {
    let stubs: StubsUnderTest;
    beforeEach(async () => {
      stubs = await stubsUnderTest(transport);
    });
    afterEach(() => stubs.remove());

    const message = { subject: 'A', status: 'received', recipient: 'ИИС ЦОН' };
    const calls: readonly (readonly [type: string, system: (typeof rememberingSystems)[number], input: Record<string, unknown>, answer: RegExp])[] = [
      ['gateway.send', 'gateway', message, /SHEP-00000001/u],
      ['monitoring.status', 'monitoring', { registrationNumber: 'A', status: 'in-work' }, /CON-00000001/u],
      ['portal.status', 'portal', { status: 'sent' }, /PEP-00000001/u],
      ['payment-gateway.check', 'payment-gateway', { paymentAmount: 0, paymentChoice: 'pay' }, /PAY-00000001/u],
    ];
    for (const [type, system, input, answer] of calls) {
      it(`should answer ${type} the same for the same key, at once, twice and after a restart`, async () => {
        const both = await Promise.all([stubs.ask(type, input), stubs.ask(type, input)]);
        const later = await (await stubs.restarted()).ask(type, input, { now: new Date('2027-01-01T00:00:00Z') });
        expect(JSON.stringify(both[0])).to.match(answer);
        expect([both[1], later]).to.deep.equal([both[0], both[0]]);
        expect(await stubs.ledgers[system].effects()).to.have.length(1);
      });

      it(`should give ${type} another number for another key, be it in Kazakh letters`, async () => {
        const first = await stubs.ask(type, input);
        expect(await stubs.ask(type, input, { key: 'іс-2/қадам#1' })).to.not.deep.equal(first);
        const keys = (await stubs.ledgers[system].effects()).map(({ key }) => key);
        expect(keys).to.deep.equal([callContext().key, 'іс-2/қадам#1']);
      });
    }

    describe('gateway.send', () => {
      it('should number the messages of the central gateway and of the regional one apart', async () => {
        const send = async (key: string, recipient: string): Promise<unknown> =>
          (await stubs.ask('gateway.send', { ...message, recipient }, { key }))['messageNumber'];
        expect(await send('1', 'ПЭП')).to.equal('SHEP-00000001');
        expect(await send('2', 'ИС МИО')).to.equal('RSHEP-00000001');
        expect(await send('3', 'ХҚКО АЖ')).to.equal('SHEP-00000002');
      });

      it('should refuse a recipient no gateway knows, and pass nothing on', async () => {
        expect(await rejection(stubs.ask('gateway.send', { ...message, recipient: 'ИС' }))).to.be.instanceOf(InputRejected);
        expect(await stubs.ledgers.gateway.effects()).to.deep.equal([]);
      });
    });

    describe('gateway.find-receipt', () => {
      it('should find the receipt of a message, also after a restart', async () => {
        const { messageNumber, receiptNumber, deliveredAt } = await stubs.ask('gateway.send', message);
        const found = await (await stubs.restarted()).ask('gateway.find-receipt', { messageNumber });
        expect(found).to.deep.equal({ receipt: 'delivered', receiptNumber, deliveredAt });
        expect(receiptNumber).to.equal('SHEP-00000001/R');
      });

      it('should answer, not fail, where no such message was sent', async () => {
        expect(await stubs.ask('gateway.find-receipt', { messageNumber: 'SHEP-00000009' })).to.deep.equal({
          receipt: 'none',
          receiptNumber: null,
          deliveredAt: null,
        });
      });
    });

    describe('portal.status', () => {
      it('should show a request before it has a number, and refuse a status it does not know', async () => {
        const applicationNumber = 'ATYRAU-CITY-2026-00001';
        expect(await stubs.ask('portal.status', { status: 'sent', applicationNumber: null })).to.have.key('portalNumber');
        expect(await stubs.ask('portal.status', { status: 'done', applicationNumber }, { key: '2' })).to.have.key('portalNumber');
        expect(await rejection(stubs.ask('portal.status', { status: 'lost' }))).to.be.instanceOf(InputRejected);
      });
    });

    describe('payment-gateway.check', () => {
      it('should answer that nothing was paid where the consumer declined, and number nothing', async () => {
        const declined = await stubs.ask('payment-gateway.check', { paymentAmount: 0, paymentChoice: 'decline' });
        expect(declined).to.deep.equal({ paymentState: 'not-paid', paymentNumber: null });
        expect(await stubs.ledgers['payment-gateway'].effects()).to.have.length(0);
      });

      it('should know no negative amount and no other choice', async () => {
        for (const wrong of [{ paymentAmount: -1, paymentChoice: 'pay' }, { paymentAmount: 0, paymentChoice: 'later' }]) {
          expect(await rejection(stubs.ask('payment-gateway.check', wrong))).to.be.instanceOf(InputRejected);
        }
      });
    });

    describe('monitoring.status', () => {
      it('should refuse a status it does not know', async () => {
        const input = { registrationNumber: 'A', status: 'lost' };
        expect(await rejection(stubs.ask('monitoring.status', input))).to.be.instanceOf(InputRejected);
      });
    });
  });
}
