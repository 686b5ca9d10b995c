import type { PaperLanguage } from './paper-language.ts';

/** What a notice of registration says. */
export interface RegistrationNotice {
  /** The act's. */
  readonly language: PaperLanguage;
  /** On the letterhead. */
  readonly office: { readonly name: string; readonly address: string };
  /** As the act calls it. */
  readonly service: string;
  readonly caseNumber: string;
  readonly registrationNumber: string;
  /** UTC instant, ISO 8601; the paper bears its day and time in Asia/Almaty. */
  readonly registeredAt: string;
  readonly applicantName: string | null;
  /** Names of the papers that were received with the application. */
  readonly received: readonly string[];
  /** By when the service must be rendered: UTC instant, or null where the act sets no term or no calendar tells. */
  readonly dueAt: string | null;
  /** Absent where the term is settled or there is none. */
  readonly dueState?: 'undetermined' | 'provisional';
}
