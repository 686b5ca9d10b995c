import type { OutgoingMail } from '../../src/cases/outgoing-mail.ts';
import type { MailDesk } from '../../src/http/mail-desk.ts';
import { MailUnknown } from '../../src/runtime/errors.ts';

/** Letters that wait, and what was decided of them. */
export class FakeMailDesk implements MailDesk {
  sends = true;
  readonly letters = new Map<string, OutgoingMail>();

  async waiting(): Promise<readonly OutgoingMail[]> {
    return [...this.letters.values()];
  }

  async retry(id: string): Promise<void> {
    const letter = this.letters.get(id);
    if (letter === undefined) throw new MailUnknown(id);
    this.letters.set(id, { ...letter, nextAttemptAt: '2026-11-22T05:00:00.000Z' });
  }

  async drop(id: string): Promise<void> {
    if (!this.letters.delete(id)) throw new MailUnknown(id);
  }
}
