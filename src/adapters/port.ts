/** What the runtime sees of the adapters: the contract, how an operation is called, and the ways it fails. */
export type { CallContext, FormedDocument, Operation, Operations, Option, OptionSources } from './operation.ts';
export { callOperation, type CallLimits, type CallerContext } from './call-operation.ts';
export { BrokenAnswer, CompletionRefused, InputRejected, SystemUnavailable } from './errors.ts';
