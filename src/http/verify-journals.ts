import type { Actor } from '../cases/actor.ts';
import { verifyCase } from '../cases/verify-case.ts';
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
    const subject = await runtime.readCase(id, actor);
    entries += subject.journal.length;
    const found = verifyCase(subject);
    if (found !== null) broken.push({ case: { id, number: subject.number }, ...found });
  }
  return { at: clock().toISOString(), cases: ids.length, entries, broken };
}
