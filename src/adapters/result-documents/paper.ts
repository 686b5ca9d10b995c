import type { Signatory } from '../operation.ts';
import type { PaperWords } from './form-document.ts';

/**
 * The paper a case ends in: the certificate of an unemployed person, the placement of a child in a preschool, the
 * notice that a child stands in the queue, the notice that support at home is granted, or the reasoned refusal.
 */
export type ResultKind = 'certificate' | 'placement' | 'queue-notice' | 'support-notice' | 'refusal';

/** What a result document says. */
export interface ResultPaper {
  readonly kind: ResultKind;
  /** The act's. */
  readonly language: 'ru' | 'kk';
  /** The service, as its folder is called. */
  readonly service: string;
  /** Whom the service is for, where that is a child. */
  readonly child: { readonly name: string; readonly birthDate: string; readonly homeAddress: string | null } | null;
  /** Where the child is placed; null on any other paper. */
  readonly preschool: { readonly name: string; readonly address: string } | null;
  /** Id of the office on the letterhead. */
  readonly office: string;
  readonly number: string;
  /** UTC instant, ISO 8601; the paper bears its day in Asia/Almaty. */
  readonly formedAt: string;
  /** Null: not registered, as where the application was not even accepted. */
  readonly registrationNumber: string | null;
  /** UTC instant, ISO 8601. */
  readonly registeredAt: string | null;
  readonly person: {
    readonly surname: string;
    readonly givenName: string;
    readonly patronymic: string | null;
    /** ISO date; null where the paper does not say it. */
    readonly birthDate: string | null;
    readonly iin: string | null;
  };
  /** Why the service is refused; null on any other paper. */
  readonly reason: string | null;
  /** The service's own words; null: those of the paper of its kind. */
  readonly words: PaperWords | null;
  /** What the service's own words are followed by, or null. */
  readonly details: string | null;
}

/** What makes a paper final. */
export interface Issue {
  /** The case it is a result of. */
  readonly caseId: string;
  /** What anybody may verify the paper by; of this issue alone. */
  readonly code: string;
  /** Who signed it; null where the act asks for nobody's signature: the office's seal stands alone. */
  readonly signatory: Signatory | null;
}

/**
 * Makes the PDF of a paper: a draft, or the final one under the seal of its office. The same bytes for the same draft,
 * and for the same code. Handed in, for the adapters know no PDF library.
 */
export type FormPdf = (paper: ResultPaper, issue: Issue | null) => Promise<Uint8Array>;
