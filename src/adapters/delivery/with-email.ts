import type { CallContext, Operation, Operations } from '../operation.ts';
import type { DeliverInput } from './send.ts';

/** A result document to be sent to an address. */
export interface EmailedDocument {
  /** The call's key: an order under a key that was seen is the same order. */
  readonly key: string;
  readonly caseId: string;
  /** Id of the document. */
  readonly document: string;
  /** The address given in the application. */
  readonly to: string;
  /** The act's. */
  readonly language: 'ru' | 'kk';
}

/** Takes the order over for good; answers once it is kept. */
export type EmailDocument = (order: EmailedDocument) => Promise<void>;

const DELIVERY = 'delivery.send';

/**
 * The operations, with every delivery by e-mail sent to the address too. The system is asked first: what it does not take
 * is not sent. A call that is repeated under its key orders nothing new.
 */
export function withEmail(operations: Operations, email: EmailDocument): Operations {
  const delivery = operations.get(DELIVERY);
  if (delivery === undefined) return operations;
  const call = async (input: unknown, context: CallContext): Promise<unknown> => {
    const answer = await delivery.call(input, context);
    const { channel, email: to, documentId } = input as DeliverInput;
    const { key, caseId, language } = context;
    if (channel === 'email' && to !== null) await email({ key, caseId, document: documentId, to, language });
    return answer;
  };
  const emailed: Operation = { ...delivery, call };
  return new Map([...operations, [DELIVERY, emailed]]);
}
