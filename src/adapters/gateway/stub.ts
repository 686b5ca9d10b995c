import type { EffectLedger } from '../effect-ledger.ts';
import { InputRejected } from '../errors.ts';
import type { Operation } from '../operation.ts';
import { findReceipt } from './find-receipt.ts';
import { routeTo, type Route } from './routing.ts';
import { sendThroughGateway, type SendResult } from './send.ts';

/** Each gateway counts on its own. */
const counted: Readonly<Record<Route, { readonly prefix: string; readonly series: string }>> = {
  central: { prefix: 'SHEP', series: 'messages' },
  regional: { prefix: 'RSHEP', series: 'regional messages' },
};

/** The gateways of the demonstration: every message is numbered and arrives at once. */
export function stubGateway(ledger: EffectLedger): readonly Operation[] {
  return [
    sendThroughGateway(async ({ recipient }, { key, now }) => {
      const route = routeTo(recipient);
      if (route === null) throw new InputRejected('gateway.send', `no gateway knows ${recipient}`);
      const { prefix, series } = counted[route];
      return ledger.once(key, series, (ordinal): SendResult => {
        const messageNumber = `${prefix}-${String(ordinal).padStart(8, '0')}`;
        return { messageNumber, deliveredAt: now.toISOString(), receiptNumber: `${messageNumber}/R` };
      });
    }),
    findReceipt(async ({ messageNumber }) => {
      const effects = await ledger.effects();
      const sent = effects.map(({ result }) => result as SendResult).find((other) => other.messageNumber === messageNumber);
      const { deliveredAt, receiptNumber = null } = sent ?? { deliveredAt: null };
      return deliveredAt === null || receiptNumber === null
        ? { receipt: 'none', receiptNumber: null, deliveredAt: null }
        : { receipt: 'delivered', receiptNumber, deliveredAt };
    }),
  ];
}
