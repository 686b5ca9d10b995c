import type { Access } from '../cases/access-log.ts';
import type { Actor } from '../cases/actor.ts';
import type { HttpOptions } from './options.ts';

const ONCE_WITHIN_MS = 60_000;

/** Notes that the person looks at something of the case: before the answer goes out, so that nobody looks unnoted. */
export async function noteAccess(
  { accesses, clock }: Pick<HttpOptions, 'accesses' | 'clock'>,
  actor: Actor,
  caseId: string,
  what: Access['what'],
  subject: string | null = null,
): Promise<void> {
  const now = clock();
  // Verifying shows nothing of the case; pressed again and again it would bury those who did look.
  if (what === 'verification') {
    const since = new Date(now.getTime() - ONCE_WITHIN_MS).toISOString();
    const noted = await accesses.of(caseId);
    if (noted.some((other) => other.what === what && other.person === actor.id && other.at > since)) return;
  }
  await accesses.record({ person: actor.id, case: caseId, what, subject, at: now.toISOString() });
}
