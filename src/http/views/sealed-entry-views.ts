import type { Case } from '../../cases/case.ts';
import type { SealedEntryView } from '../contract.ts';
import { journalViews } from './journal-views.ts';
import type { ViewContext } from './view-context.ts';

/** The journal as it is stored, every entry with its hashes, and the same words for people beside it. */
export function sealedEntryViews(record: Case, context: ViewContext): SealedEntryView[] {
  const views = journalViews(record, context);
  return record.journal.flatMap(({ actor, event, previous, hash }, index) => {
    const view = views[index];
    return view === undefined ? [] : [{ ...view, actor, event: { ...event }, previous, hash }];
  });
}
