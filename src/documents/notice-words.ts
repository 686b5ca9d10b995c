/** The words of the notice of registration in one language. */
export interface NoticeWords {
  readonly file: string;
  readonly title: string;
  readonly subtitle: string;
  readonly applicant: string;
  readonly service: string;
  readonly registrationNumber: string;
  readonly registeredAt: string;
  readonly caseNumber: string;
  readonly due: string;
  /** Where the act sets no term. */
  readonly noDue: string;
  /** Where no calendar of working days tells yet. */
  readonly undetermined: string;
  /** Behind a term by a calendar that is not confirmed. */
  readonly provisional: string;
  readonly received: string;
  readonly application: string;
  readonly advice: string;
  readonly electronic: string;
}
