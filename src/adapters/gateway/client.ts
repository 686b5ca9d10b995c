import type { Operation } from '../operation.ts';
import type { HttpConnection } from '../wire/http-connection.ts';
import { findReceipt } from './find-receipt.ts';
import { sendThroughGateway } from './send.ts';

/**
 * The gateway over HTTP. It answers when the recipient's receipt is there; a message sent again under its key is not
 * passed on again, and gets the first number and receipt. A recipient it has no route to is 400 `input-rejected`.
 */
export function connectGateway(at: HttpConnection): readonly Operation[] {
  return [
    sendThroughGateway(at.ask('gateway.send', { timeLimitMs: 4_500 })),
    findReceipt(at.ask('gateway.find-receipt', { timeLimitMs: 4_000 })),
  ];
}
