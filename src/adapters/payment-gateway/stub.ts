import type { EffectLedger } from '../effect-ledger.ts';
import type { Operation } from '../operation.ts';
import { checkPayment } from './check.ts';

/** The payment gateway of the demonstration: no money moves, a payment the consumer agreed to is numbered. */
export function stubPaymentGateway(ledger: EffectLedger): Operation {
  return checkPayment(async ({ paymentChoice }, { key }) =>
    paymentChoice === 'pay'
      ? ledger.once(key, 'payments', (ordinal) => ({
          paymentState: 'paid',
          paymentNumber: `PAY-${String(ordinal).padStart(8, '0')}`,
        }))
      : { paymentState: 'not-paid', paymentNumber: null },
  );
}
