import type { Finding, Verification } from './stores/lowdb/verify/finding.ts';
import { verifyFolder } from './stores/lowdb/verify/verify-folder.ts';

export type { Finding, Verification };

/** Walks through the data of an installation, running or not, and says what does not hold. See `verifyFolder`. */
export function verifyData(dataDir: string, only: string | null = null): Promise<Verification> {
  return verifyFolder(dataDir, only);
}
