import type { EmailedDocument } from '../adapters/port.ts';
import type { Case } from '../cases/case.ts';
import type { CaseStore, CaseSummary } from '../cases/store.ts';
import { documentLetter, noticeLetter } from '../documents/letters.ts';
import { ReglamentError } from '../errors.ts';
import type { Catalogue, LoadedDefinition, Runtime } from './api.ts';
import { caseNotices } from './case-notices.ts';
import { MailUnknown } from './errors.ts';
import type { Mailer } from './mailer.ts';
import type { RuntimeParts } from './parts.ts';
import { Wakeups } from './wakeups.ts';

/** Where an applicant wants letters, and how. */
export interface Addressee {
  /** Null where they have named no address. */
  readonly email: string | null;
  /** Since when notices go there, UTC; null where they do not. */
  readonly emailSince: string | null;
  readonly language: 'ru' | 'kk';
}

export interface ApplicantMailParts extends Pick<RuntimeParts, 'clock' | 'warn'> {
  readonly cases: CaseStore;
  readonly catalogue: Catalogue;
  readonly mailer: Pick<Mailer, 'queue' | 'waiting' | 'readdress' | 'drop'>;
  /** Null where the person has told their cabinet nothing. */
  readonly addressee: (person: string) => Promise<Addressee | null>;
  /** Where browsers reach the installation, without a slash at the end. */
  readonly publicUrl: () => string;
}

/** When telling of a case failed (a full disk, say), it is tried again after so long. */
const AFTER_FAILURE_MS = 60_000;
/** At start, cases that ended longer ago are not gone through again: what was to be told of them has been. */
const LOOKED_BACK_MS = 5 * 24 * 60 * 60_000;

/** What applicants are written: of each change of status, to those who want that, and the document to who asked for it so. */
export class ApplicantMail {
  readonly #parts: ApplicantMailParts;
  readonly #wakeups: Wakeups;
  #closed = false;

  constructor(parts: ApplicantMailParts) {
    this.#parts = parts;
    this.#wakeups = new Wakeups(parts.clock, (id) => this.#tellOrLater(id), 2);
  }

  /**
   * Tells of every case that moves from now on; answers when it has looked for what an earlier run may not have come to,
   * which takes as long as there are applicants.
   */
  async start(runtime: Pick<Runtime, 'onCaseMoved'>): Promise<void> {
    const now = this.#parts.clock().toISOString();
    runtime.onCaseMoved(({ caseId, applicant }) => {
      if (applicant !== null) this.#wakeups.schedule(caseId, this.#parts.clock().toISOString());
    });
    const wanted = new Map<string, boolean>();
    for (const { id, applicant } of (await this.#parts.cases.list()).filter((summary) => this.#mayBeUntold(summary))) {
      if (this.#closed) return;
      if (applicant === null) continue;
      const wants = wanted.get(applicant) ?? wantsNotices(await this.#parts.addressee(applicant));
      wanted.set(applicant, wants);
      if (wants) this.#wakeups.schedule(id, now);
    }
  }

  /** Stops; answers when what is under way is queued. */
  close(): Promise<void> {
    this.#closed = true;
    return this.#wakeups.close();
  }

  /**
   * Queues a letter for every change of status of the case since the applicant has wanted letters. May be asked as often
   * as one likes: a notice is one letter.
   */
  async tell(caseId: string): Promise<void> {
    const { cases, mailer, publicUrl } = this.#parts;
    const record = await cases.read(caseId);
    if (record === null || record.applicant === null) return;
    const addressee = await this.#parts.addressee(record.applicant);
    if (addressee === null || addressee.email === null || addressee.emailSince === null) return;
    const { email, emailSince, language } = addressee;
    const links = { caseLink: `${publicUrl()}/cabinet/cases/${record.id}`, profileLink: `${publicUrl()}/cabinet/profile` };
    for (const { seq, at, kind } of caseNotices(record, await this.#definition(record))) {
      if (Date.parse(at) < Date.parse(emailSince)) continue;
      const letter = noticeLetter({ kind, number: record.number, ...links }, language);
      await mailer.queue({ ...letter, key: `notice/${record.id}/${seq}`, case: caseOf(record), to: email, document: null });
    }
  }

  /**
   * The person has told their cabinet something else: notices that have not gone out follow to the address it is now, or
   * are dropped where none are wished any more. A document goes where the application said.
   */
  async profileChanged(person: string): Promise<void> {
    const { cases, mailer } = this.#parts;
    const addressee = await this.#parts.addressee(person);
    const to = wantsNotices(addressee) ? (addressee?.email ?? null) : null;
    for (const { id, case: about, document } of await mailer.waiting()) {
      if (document !== null || (await cases.read(about.id))?.applicant !== person) continue;
      // It may go out in this very moment: then there is nothing to change.
      await (to === null ? mailer.drop(id) : mailer.readdress(id, to)).catch((error: unknown) => {
        if (!(error instanceof MailUnknown)) throw error;
      });
    }
  }

  /** Queues the document, in the language the applicant chose, else in the act's. Nothing where the case is gone. */
  async sendDocument({ key, caseId, document, to, language }: EmailedDocument): Promise<void> {
    const record = await this.#parts.cases.read(caseId);
    if (record === null) return;
    const addressee = record.applicant === null ? null : await this.#parts.addressee(record.applicant);
    const letter = documentLetter(record.number, addressee?.language ?? language);
    await this.#parts.mailer.queue({ ...letter, key: `document/${key}`, case: caseOf(record), to, document });
  }

  async #tellOrLater(caseId: string): Promise<void> {
    const { clock, warn } = this.#parts;
    try {
      await this.tell(caseId);
    } catch (error) {
      warn('an applicant could not be told', { case: caseId, error: error instanceof Error ? error.name : typeof error });
      this.#wakeups.schedule(caseId, new Date(clock().getTime() + AFTER_FAILURE_MS).toISOString());
    }
  }

  #mayBeUntold({ endedAt }: CaseSummary): boolean {
    return endedAt === null || this.#parts.clock().getTime() - Date.parse(endedAt) < LOOKED_BACK_MS;
  }

  /** Null for a damaged or lost version: the end of a case can be told without it. */
  async #definition({ definition: { key, version } }: Case): Promise<LoadedDefinition | null> {
    try {
      return await this.#parts.catalogue.read(key, version);
    } catch (error) {
      if (error instanceof ReglamentError) return null;
      throw error;
    }
  }
}

function wantsNotices(addressee: Addressee | null): boolean {
  return addressee !== null && addressee.email !== null && addressee.emailSince !== null;
}

function caseOf({ id, number }: Case): { readonly id: string; readonly number: string } {
  return { id, number };
}
