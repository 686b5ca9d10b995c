/** Types on the wire about what citizens are told and asked beside their applications, and about letters to them. */

/** One change of status of one of the applicant's own applications. */
export interface CabinetNotice {
  readonly case: { readonly id: string; readonly number: string };
  readonly service: string;
  /** Language of the act: of the names of the service and its steps. */
  readonly language: 'ru' | 'kk';
  /** Its place in the application: the later of two has the greater. */
  readonly seq: number;
  readonly at: string;
  readonly kind: 'received' | 'yours' | 'office' | 'ready' | 'refused' | 'withdrawn';
  /** What the applicant has to do, or how it was decided; null where the kind says all. */
  readonly step: string | null;
  readonly read: boolean;
}

/** Notices the applicant has read: of each case, up to and with this one. */
export interface ReadNoticesRequest {
  readonly upTo: readonly { readonly case: string; readonly seq: number }[];
}

/** What a citizen has told their cabinet. */
export interface CabinetProfile {
  readonly email: string | null;
  /** Whether notices go to the address too. */
  readonly notices: boolean;
  /** What letters are written in. */
  readonly language: 'ru' | 'kk';
  /** False: letters are kept by the installation and none is sent. */
  readonly sends: boolean;
}

export interface CabinetProfileRequest {
  /** Null or empty: none. */
  readonly email: string | null;
  /** Only with an address. */
  readonly notices: boolean;
  readonly language: 'ru' | 'kk';
}

export type QuestionnaireMark = 'dissatisfied' | 'partly' | 'satisfied';

/** Answers to the questionnaire of an application that has ended. Once. */
export interface QuestionnaireRequest {
  /** Of how the service was rendered, and of its result. */
  readonly quality: QuestionnaireMark;
  /** Of the information on how it is rendered. */
  readonly availability: QuestionnaireMark;
}

/** What was answered about one service of an office, summed. */
export interface ServiceMarksView {
  /** Definition key. */
  readonly key: string;
  readonly service: string;
  readonly language: 'ru' | 'kk';
  readonly channelName: string;
  readonly answered: number;
  readonly quality: Readonly<Record<QuestionnaireMark, number>>;
  readonly availability: Readonly<Record<QuestionnaireMark, number>>;
}

/** A letter that has not gone out. */
export interface WaitingMailView {
  readonly id: string;
  readonly case: { readonly id: string; readonly number: string };
  readonly about: 'notice' | 'document';
  /** The address with all but its first letter and its domain left out. */
  readonly to: string;
  readonly queuedAt: string;
  readonly attempts: number;
  /** Null where it was given up: a person decides. */
  readonly nextAttemptAt: string | null;
  /** Why the last try failed, in the mail's codes; null before the first. */
  readonly fault: string | null;
}

export interface MailView {
  /** False: letters are kept as files and none is sent. */
  readonly sends: boolean;
  /** Oldest first. */
  readonly waiting: readonly WaitingMailView[];
}

/*
 * GET    /api/cabinet/notices                       → CabinetNotice[], newest first
 * POST   /api/cabinet/notices/read                  ReadNoticesRequest → 204
 * GET    /api/cabinet/profile                       → CabinetProfile
 * PUT    /api/cabinet/profile                       CabinetProfileRequest → CabinetProfile
 * POST   /api/cabinet/cases/:case/questionnaire     QuestionnaireRequest → 201 CabinetCaseView
 * GET    /api/office/questionnaires                 → ServiceMarksView[] (head)
 * GET    /api/mail                                  → MailView (administrator)
 * POST   /api/mail/:id/retry                        → MailView (administrator)
 * DELETE /api/mail/:id                              → MailView (administrator)
 */
