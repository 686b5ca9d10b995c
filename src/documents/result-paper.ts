import type { PaperLanguage } from './paper-language.ts';

/**
 * The paper a case ends in: the certificate of an unemployed person, the placement of a child in a preschool, the
 * notice that a child stands in the queue, the notice that support at home is granted, or the reasoned refusal.
 */
export type ResultKind = 'certificate' | 'placement' | 'queue-notice' | 'support-notice' | 'refusal';

/** What a result document says. */
export interface ResultPaperContent {
  /** The act's. */
  readonly language: PaperLanguage;
  readonly kind: ResultKind;
  /** The service that is granted or refused, as its folder is called. */
  readonly service: string;
  /** Whom the service is for, where that is a child. */
  readonly child: { readonly name: string; readonly birthDate: string; readonly homeAddress: string | null } | null;
  /** Where the child is placed; null on any other paper. */
  readonly preschool: { readonly name: string; readonly address: string } | null;
  /** On the letterhead. */
  readonly office: { readonly name: string; readonly address: string };
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
  /** The service's own words: the title, its first word set large, what was decided, whose signature. Null: the certificate's. */
  readonly words: { readonly title: string; readonly text: string; readonly signer: string } | null;
  /** What the service's own words are followed by, or null. */
  readonly details: string | null;
  /** What makes it final; null: a draft, which says so on every page. */
  readonly issue: PaperIssue | null;
}

/** What a final paper says of its signature, and of how it is verified. */
export interface PaperIssue {
  /** Who signed; null: the office's seal stands alone. */
  readonly signatory: { readonly name: string; readonly position: string; readonly acting: boolean } | null;
  /** When: UTC instant, ISO 8601; the paper bears day and time in Asia/Almaty. */
  readonly at: string;
  /** As `readVerificationCode` gives it. */
  readonly code: string;
  /** Address of the installation, `https://services.example.kz`. */
  readonly site: string;
}
