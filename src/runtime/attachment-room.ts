import type { Actor } from '../cases/actor.ts';
import type { Case } from '../cases/case.ts';
import { TooManyFiles } from './errors.ts';

/** How many files a case takes; docs/limits.md tells people. An application of the acts has at most a dozen. */
export const attachmentLimits = {
  /** Files of one case. */
  ofCase: 200,
  /** Files one person attaches to one case: nobody fills it up for the others. */
  ofPerson: 100,
  /** Bytes of all files of one case. */
  bytes: 500 * 1024 * 1024,
} as const;

/** Asks whether the case has room for one more file of so many bytes. @throws TooManyFiles */
export function requireRoom({ attachments }: Pick<Case, 'attachments'>, size: number, actor: Pick<Actor, 'id'>): void {
  const { ofCase, ofPerson, bytes } = attachmentLimits;
  if (attachments.length >= ofCase) throw new TooManyFiles({ files: ofCase });
  if (attachments.filter(({ addedBy }) => addedBy === actor.id).length >= ofPerson) throw new TooManyFiles({ filesOfPerson: ofPerson });
  if (attachments.reduce((sum, attachment) => sum + attachment.size, size) > bytes) throw new TooManyFiles({ bytes });
}
