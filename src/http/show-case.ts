import type { Actor } from '../cases/actor.ts';
import type { Case } from '../cases/case.ts';
import { may } from '../cases/rights.ts';
import type { CaseView } from './contract.ts';
import { loadContext } from './load-context.ts';
import { formerNames } from './former-names.ts';
import type { HttpOptions } from './options.ts';
import { caseView } from './views/case-views.ts';
import { outsideView } from './views/outside-view.ts';

/** The case as this person sees it: the reply of every route that answers with a case. */
export async function showCase(options: HttpOptions, record: Case, actor: Actor): Promise<CaseView> {
  const { runtime, journalIntact } = options;
  const facts = {
    mayWithdraw: await runtime.mayWithdraw(actor, record),
    mayRetry: runtime.mayRetry(actor),
    mayVoid: may(actor, 'document.void', record),
    journalIntact: journalIntact(record),
  };
  const names = await formerNames(runtime.catalogue, record);
  const mayErase = may(actor, 'case.erase', record) && record.status !== 'active' && record.erased === undefined;
  const shown = { ...caseView(record, facts, await loadContext(options, actor, [record])), ...(mayErase && { mayErase }) };
  const view = Object.keys(names).length === 0 ? shown : { ...shown, formerNames: names };
  return may(actor, 'journal.read', record) ? view : outsideView(view);
}
