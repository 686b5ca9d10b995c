/** What the runtime sees of the adapters: the contract, how an operation is called, and the ways it fails. */
export type { CallContext, FormedDocument, Operation, Operations, Option, OptionSources, Signatory } from './operation.ts';
export { answerForm, type AnswerField, type AnswerForm, type AnswerVariant } from './answer-form.ts';
export { checkAnswer, type AnswerFault } from './check-answer.ts';
export { callOperation, type CallLimits, type CallerContext } from './call-operation.ts';
export { BrokenAnswer, CompletionRefused, InputRejected, SystemRefused, SystemUnavailable, SystemUndecided } from './errors.ts';
export { type Email, EmailRefused, type SendEmail } from './email/email.ts';
export type { EmailedDocument } from './delivery/with-email.ts';
