import type { Operation } from './operation.ts';

/** A value of an answer that the operation's schema does not take. */
export interface AnswerFault {
  /** Key of the value; empty where the answer as a whole is wrong. */
  readonly field: string;
  /** As zod names it: `invalid_type`, `invalid_format`, `too_small`, … */
  readonly rule: string;
}

/** The answer as the operation's schema has it, or everything that is wrong with it: what the system itself is held to. */
export function checkAnswer(
  { result }: Operation,
  answer: unknown,
): { readonly answer: Readonly<Record<string, unknown>> } | { readonly faults: readonly AnswerFault[] } {
  const checked = result.safeParse(answer);
  if (checked.success) return { answer: checked.data as Readonly<Record<string, unknown>> };
  return { faults: checked.error.issues.map(({ path, code }) => ({ field: path.join('.'), rule: code })) };
}
