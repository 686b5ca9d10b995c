import { ReglamentError } from '../../errors.ts';

/** A letter as it is handed to a mail server. */
export interface Email {
  /** The same for the same letter at every try: receivers drop what they have seen. Hexadecimal digits. */
  readonly id: string;
  /** One address, checked. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** A PDF that goes with it; null where none does. */
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array } | null;
}

/**
 * Hands a letter over; answers once the server has taken it. At least once: after a failure nobody knows of, the letter
 * may be handed over again under its id.
 * @throws SystemUnavailable to be tried again later. @throws EmailRefused where trying again will not help.
 */
export type SendEmail = (email: Email) => Promise<void>;

/** The server will never take this letter: no such mailbox, or it refuses the letter itself. */
export class EmailRefused extends ReglamentError {
  readonly code = 'email-refused';
  readonly status = 502;
  /** @param reply the code of SMTP, `550` */
  constructor(reply: number, options?: { cause?: unknown }) {
    super(`the mail server refused the letter for good (${reply})`, { reply }, options);
  }
}
