import type { NoticeKind } from '../cases/case-notice.ts';

/** What a letter to an applicant says, in one language. `number` is that of the application. */
export interface LetterWords {
  readonly greeting: string;
  /** How the application stands, after its number. */
  readonly status: Readonly<Record<NoticeKind, string>>;
  readonly subject: (number: string, status: string) => string;
  readonly line: (number: string, status: string) => string;
  readonly more: string;
  /** Why they got it and where to end that. */
  readonly ending: string;
  readonly document: {
    readonly subject: (number: string) => string;
    readonly line: (number: string) => string;
    readonly why: string;
  };
}
