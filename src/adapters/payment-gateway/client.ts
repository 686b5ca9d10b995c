import type { Operation } from '../operation.ts';
import type { HttpConnection } from '../wire/http-connection.ts';
import { checkPayment } from './check.ts';

/**
 * The payment gateway over HTTP. Money may move: the key must reach it with every try, and a payment it has seen is answered
 * with its number again. Nothing paid is 200 and `not-paid`, no failure.
 */
export function connectPaymentGateway(at: HttpConnection): readonly Operation[] {
  return [checkPayment(at.ask('payment-gateway.check', { timeLimitMs: 4_500 }))];
}
