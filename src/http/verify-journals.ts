import type { Actor } from '../cases/actor.ts';
import { verifyJournal } from '../cases/verify-journal.ts';
import type { JournalBreakView, VerificationView } from './contract.ts';
import type { HttpOptions } from './options.ts';

/** Walks the chains of these cases, one after another: a journal is read whole, and all at once would not fit. */
export async function verifyJournals(
  { runtime, clock }: Pick<HttpOptions, 'runtime' | 'clock'>,
  ids: readonly string[],
  actor: Actor,
): Promise<VerificationView> {
  const broken: JournalBreakView[] = [];
  let entries = 0;
  for (const id of ids) {
    const { number, journal } = await runtime.readCase(id, actor);
    entries += journal.length;
    const found = verifyJournal(id, journal);
    if (found !== null) broken.push({ case: { id, number }, ...found });
  }
  return { at: clock().toISOString(), cases: ids.length, entries, broken };
}
