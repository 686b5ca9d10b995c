import type { OutgoingMail } from '../../cases/outgoing-mail.ts';
import type { MailDesk } from '../mail-desk.ts';
import type { MailView, WaitingMailView } from '../contract.ts';

/** The letters that have not gone out, to the administrator. */
export async function mailView(desk: MailDesk): Promise<MailView> {
  return { sends: desk.sends, waiting: (await desk.waiting()).map(waitingMailView) };
}

function waitingMailView({ id, case: about, document, to, queuedAt, attempts, nextAttemptAt, fault }: OutgoingMail): WaitingMailView {
  return { id, case: about, about: document === null ? 'notice' : 'document', to: masked(to), queuedAt, attempts, nextAttemptAt, fault };
}

/** Enough to see a wrong domain by, and not enough to write to: `a…@mail.kz`. */
function masked(address: string): string {
  const at = address.lastIndexOf('@');
  return `${address.slice(0, 1)}…${address.slice(at)}`;
}
