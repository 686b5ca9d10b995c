import type { OutgoingMail } from '../cases/outgoing-mail.ts';

/** What the administrator does with letters that have not gone out. */
export interface MailDesk {
  /** False: letters are kept as files and none is sent. */
  readonly sends: boolean;
  /** The oldest first. */
  waiting(): Promise<readonly OutgoingMail[]>;
  /** @throws MailUnknown */
  retry(id: string): Promise<void>;
  /** @throws MailUnknown */
  drop(id: string): Promise<void>;
}
