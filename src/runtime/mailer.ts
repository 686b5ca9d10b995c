import { createHash } from 'node:crypto';
import { type Email, EmailRefused, type SendEmail, SystemUnavailable } from '../adapters/port.ts';
import type { MailStore, OutgoingMail } from '../cases/outgoing-mail.ts';
import { backoff } from './backoff.ts';
import { MailUnknown } from './errors.ts';
import type { RuntimeParts } from './parts.ts';
import { Wakeups } from './wakeups.ts';

/** A letter to be sent. The key says what it is about: a second one under it is the same letter. */
export type NewMail = Pick<OutgoingMail, 'key' | 'case' | 'to' | 'subject' | 'text' | 'document'>;

/** What the mailer works with. */
export interface MailerParts extends Pick<RuntimeParts, 'cases' | 'files' | 'clock' | 'random' | 'warn'> {
  readonly mails: MailStore;
  readonly send: SendEmail;
}

/** A letter that cannot go out for so long is given up: RFC 5321, 4.5.4.1, has senders try for four to five days. */
const TRIED_FOR_MS = 5 * 24 * 60 * 60_000;
/** A mail server is one: more letters at once would wait there instead of here. */
const AT_ONCE = 2;

/**
 * Sends letters behind the backs of the cases: whoever queues one is answered once it is kept, so that no case ever waits
 * for a mail server. A letter that does not go out is tried again, later each time, until it does, is refused for good or
 * is too old; what was given up waits for a person.
 *
 * A letter: waiting → (sent) gone; waiting → (no answer) waiting; waiting → (refused, too old) given up → (retry)
 * waiting; waiting or given up → (drop) gone.
 */
export class Mailer {
  readonly #parts: MailerParts;
  readonly #wakeups: Wakeups;

  constructor(parts: MailerParts) {
    this.#parts = parts;
    this.#wakeups = new Wakeups(parts.clock, (id) => this.#work(id), AT_ONCE);
  }

  /** Takes up what was left of an earlier run. */
  async start(): Promise<void> {
    for (const { id, nextAttemptAt } of await this.#parts.mails.waiting()) this.#wakeups.schedule(id, nextAttemptAt);
  }

  /** Keeps the letter and sends it soon; nothing where one with its key was queued before. */
  async queue(mail: NewMail): Promise<void> {
    const now = this.#parts.clock().toISOString();
    const id = createHash('sha256').update(mail.key).digest('hex');
    const added = await this.#parts.mails.add({ ...mail, id, queuedAt: now, attempts: 0, nextAttemptAt: now, fault: null });
    if (added) this.#wakeups.schedule(id, now);
  }

  /** Letters that have not gone out, the oldest first. */
  waiting(): Promise<readonly OutgoingMail[]> {
    return this.#parts.mails.waiting();
  }

  /** Tries the letter now, and for as long as a new one. @throws MailUnknown */
  async retry(id: string): Promise<void> {
    const now = this.#parts.clock().toISOString();
    await this.#parts.mails.save({ ...(await this.#read(id)), queuedAt: now, nextAttemptAt: now });
    this.#wakeups.schedule(id, now);
  }

  /** Sends the letter to another address, as a new one; nothing where that is its address. @throws MailUnknown */
  async readdress(id: string, to: string): Promise<void> {
    const mail = await this.#read(id);
    if (mail.to === to) return;
    await this.#parts.mails.save({ ...mail, to, attempts: 0, fault: null });
    await this.retry(id);
  }

  /** Gives the letter up for good. @throws MailUnknown */
  async drop(id: string): Promise<void> {
    await this.#read(id);
    this.#wakeups.schedule(id, null);
    await this.#parts.mails.finish(id);
  }

  /** Stops sending; answers when the letters under way are done. */
  close(): Promise<void> {
    return this.#wakeups.close();
  }

  async #read(id: string): Promise<OutgoingMail> {
    const mail = await this.#parts.mails.read(id);
    if (mail === null) throw new MailUnknown(id);
    return mail;
  }

  async #work(id: string): Promise<void> {
    const mail = await this.#parts.mails.read(id);
    if (mail === null || mail.nextAttemptAt === null) return;
    try {
      await this.#parts.send(await this.#email(mail));
      await this.#parts.mails.finish(id);
    } catch (error) {
      await this.#failed(mail, error);
    }
  }

  async #email({ id, case: { id: caseId }, to, subject, text, document }: OutgoingMail): Promise<Email> {
    if (document === null) return { id, to, subject, text, attachment: null };
    const { cases, files } = this.#parts;
    const found = (await cases.read(caseId))?.documents.find((one) => one.id === document);
    const bytes = found === undefined ? null : await files.get(caseId, found.sha256);
    if (found === undefined || bytes === null) throw new DocumentLost();
    return { id, to, subject, text, attachment: { name: `${found.number.replaceAll('/', '-')}.pdf`, bytes } };
  }

  async #failed(mail: OutgoingMail, error: unknown): Promise<void> {
    const { clock, random, mails, warn } = this.#parts;
    const now = clock().getTime();
    const attempts = mail.attempts + 1;
    const hopeless = error instanceof EmailRefused || error instanceof DocumentLost || now - Date.parse(mail.queuedAt) >= TRIED_FOR_MS;
    const nextAttemptAt = hopeless ? null : new Date(now + backoff(attempts, random)).toISOString();
    const fault = faultOf(error);
    if (attempts === 1 || hopeless) warn('a letter did not go out', { mail: mail.id, case: mail.case.id, attempts, fault, hopeless });
    try {
      // It may have been given another address, or dropped, while it was under way.
      const kept = (await mails.read(mail.id)) ?? mail;
      await mails.save({ ...kept, attempts, nextAttemptAt, fault });
    } catch (cause) {
      warn('a letter could not be kept', { mail: mail.id, error: cause instanceof Error ? cause.name : typeof cause });
    }
    this.#wakeups.schedule(mail.id, nextAttemptAt);
  }
}

/** The document the letter was to bring is no longer with its case. Internal: it is kept as the letter's fault. */
class DocumentLost extends Error {}

/** Codes only: the words of a server may hold the address. */
function faultOf(error: unknown): string {
  if (error instanceof EmailRefused) return `refused ${String(error.details['reply'])}`;
  if (error instanceof DocumentLost) return 'document-lost';
  if (error instanceof SystemUnavailable) return String(error.details['reason']);
  return error instanceof Error ? error.name : 'unknown';
}
