import { QuestionnaireAnswered } from '../../cases/errors.ts';
import type { Questionnaire, QuestionnaireStore } from '../../cases/questionnaire.ts';

/** Answers in memory. */
export class MemoryQuestionnaireStore implements QuestionnaireStore {
  readonly #byCase = new Map<string, Questionnaire>();

  async answer(questionnaire: Questionnaire): Promise<void> {
    if (this.#byCase.has(questionnaire.case)) throw new QuestionnaireAnswered(questionnaire.case);
    this.#byCase.set(questionnaire.case, structuredClone(questionnaire));
  }

  async ofCase(id: string): Promise<Questionnaire | null> {
    return this.#byCase.get(id) ?? null;
  }

  async ofOffice(office: string): Promise<readonly Questionnaire[]> {
    return [...this.#byCase.values()].filter((one) => one.office === office);
  }

  async close(): Promise<void> {}
}
