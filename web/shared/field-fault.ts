import type { FieldError } from '../../src/http/contract.ts';
import { texts } from './texts/texts.ts';

/** What is wrong with one field, in the user's language; the sentence it came with where the rule is not a known one. */
export function fieldFault({ rule, params, message }: FieldError): string {
  return texts.rules[rule]?.(params ?? {}) ?? message;
}
