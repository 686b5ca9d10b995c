import { ApiFault } from '../api.ts';
import { problemText } from './problem-text.ts';
import { texts } from './texts/texts.ts';

/** Why a new password was not taken, in the user's language. */
export function passwordFault(cause: unknown): string {
  if (!(cause instanceof ApiFault) || cause.code !== 'password-weak') return problemText(cause);
  const { rule, limit } = cause.details;
  const sentence = typeof rule === 'string' ? texts.signIns.passwordFaults[rule] : undefined;
  return sentence === undefined ? problemText(cause) : sentence(typeof limit === 'number' ? limit : 0);
}
