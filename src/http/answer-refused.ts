import { AnswerRejected } from '../runtime/errors.ts';
import type { FieldError } from './contract.ts';
import { ValuesRefused } from './errors.ts';

/** The refusal with a sentence for each field; any other error as it is. */
export function answerRefused(error: unknown): unknown {
  if (!(error instanceof AnswerRejected)) return error;
  return new ValuesRefused(
    error,
    error.faults.map(({ field, rule }) => ({ field, ...faultOf(rule) })),
  );
}

/** The rules of an answer's schema, in the words of every other rule. */
function faultOf(rule: string): Omit<FieldError, 'field'> {
  if (rule === 'too_small') return { rule: 'required', message: 'Заполните поле' };
  if (rule === 'unrecognized_keys') return { rule: 'unknown-field', message: 'Такого поля в ответе не бывает' };
  return { rule: 'not-an-answer', message: 'Система так не отвечает: значение не того вида' };
}
