import { join } from 'node:path';
import { z } from 'zod';
import { QuestionnaireAnswered } from '../../cases/errors.ts';
import { type Questionnaire, questionnaireAnswers, type QuestionnaireStore } from '../../cases/questionnaire.ts';
import { KeyedQueue } from '../keyed-queue.ts';
import { AppendedLines } from './appended-lines.ts';

const answer = z.enum(questionnaireAnswers);
const questionnaireSchema = z.object({
  case: z.string().min(1),
  key: z.string(),
  office: z.string(),
  quality: answer,
  availability: answer,
  at: z.iso.datetime(),
});

/** Answers in `<dataDir>/questionnaires.jsonl`, a line each, held in memory too. Of two of one case the first counts. */
export class FileQuestionnaireStore implements QuestionnaireStore {
  readonly #lines: AppendedLines<Questionnaire>;
  readonly #byCase = new Map<string, Questionnaire>();
  readonly #byOffice = new Map<string, Questionnaire[]>();
  readonly #queue = new KeyedQueue();

  private constructor(lines: AppendedLines<Questionnaire>) {
    this.#lines = lines;
  }

  static async open(dataDir: string): Promise<FileQuestionnaireStore> {
    const { lines, entries } = await AppendedLines.open(join(dataDir, 'questionnaires.jsonl'), questionnaireSchema);
    const store = new FileQuestionnaireStore(lines);
    for (const entry of entries) store.#take(entry);
    return store;
  }

  answer(questionnaire: Questionnaire): Promise<void> {
    return this.#queue.run(questionnaire.case, async () => {
      if (this.#byCase.has(questionnaire.case)) throw new QuestionnaireAnswered(questionnaire.case);
      await this.#lines.append(questionnaire);
      this.#take(structuredClone(questionnaire));
    });
  }

  async ofCase(id: string): Promise<Questionnaire | null> {
    return this.#byCase.get(id) ?? null;
  }

  async ofOffice(office: string): Promise<readonly Questionnaire[]> {
    return [...(this.#byOffice.get(office) ?? [])];
  }

  async close(): Promise<void> {
    await this.#queue.idle();
    await this.#lines.close();
  }

  #take(questionnaire: Questionnaire): void {
    if (this.#byCase.has(questionnaire.case)) return;
    this.#byCase.set(questionnaire.case, questionnaire);
    const ofOffice = this.#byOffice.get(questionnaire.office);
    if (ofOffice === undefined) this.#byOffice.set(questionnaire.office, [questionnaire]);
    else ofOffice.push(questionnaire);
  }
}
