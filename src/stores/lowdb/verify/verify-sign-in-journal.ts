import { FileSignInJournal } from '../file-sign-in-journal.ts';
import type { Finding } from './finding.ts';

/** Where the journal of sign-ins is broken; null where it holds. */
export async function verifySignInJournal(dataDir: string): Promise<Finding | null> {
  const journal = await FileSignInJournal.open(dataDir, () => new Date());
  const broken = await journal.verify();
  return broken === null ? null : { case: null, seq: broken.seq, fault: broken.reason, what: 'sign-ins' };
}
