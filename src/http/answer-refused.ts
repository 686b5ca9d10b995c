import { AnswerRejected } from '../runtime/errors.ts';
import { ValuesRefused } from './errors.ts';

/** The refusal with a sentence for each field; any other error as it is. */
export function answerRefused(error: unknown): unknown {
  if (!(error instanceof AnswerRejected)) return error;
  return new ValuesRefused(
    error,
    error.faults.map(({ field, rule }) => ({ field, rule, message: sentence(rule) })),
  );
}

function sentence(rule: string): string {
  if (rule === 'too_small') return 'Заполните поле';
  return rule === 'unrecognized_keys' ? 'Такого поля в ответе не бывает' : 'Система так не отвечает: значение не того вида';
}
