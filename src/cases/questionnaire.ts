/**
 * The answers of the acts' questionnaire «для определения показателей электронной государственной услуги: „качество“ и
 * „доступность“»: Atyrau no. 394, appendix 5; the same in Urdzhar no. 502, Aktobe no. 133 and Zhambyl no. 23.
 */
export const questionnaireAnswers = ['dissatisfied', 'partly', 'satisfied'] as const;
export type QuestionnaireAnswer = (typeof questionnaireAnswers)[number];

/** What the applicant of a case answered. It says nothing of who they are but by the case. */
export interface Questionnaire {
  /** Id of the case. */
  readonly case: string;
  /** Key of its definition. */
  readonly key: string;
  /** Id of the office that rendered the service. */
  readonly office: string;
  /** «Удовлетворены ли Вы качеством процесса и результатом оказания услуги?» */
  readonly quality: QuestionnaireAnswer;
  /** «Удовлетворены ли Вы качеством информации о порядке оказания услуги?» */
  readonly availability: QuestionnaireAnswer;
  /** UTC instant. */
  readonly at: string;
}

/** Where answers are kept: one per case, never changed. What has been answered survives a crash. */
export interface QuestionnaireStore {
  /** @throws QuestionnaireAnswered where the case has its answer. */
  answer(questionnaire: Questionnaire): Promise<void>;
  /** Null where nobody has answered yet. */
  ofCase(id: string): Promise<Questionnaire | null>;
  ofOffice(office: string): Promise<readonly Questionnaire[]>;
  close(): Promise<void>;
}
