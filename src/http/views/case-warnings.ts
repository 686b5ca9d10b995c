import type { Actor } from '../../cases/actor.ts';
import type { Runtime } from '../../runtime/api.ts';
import type { CaseSummary } from '../../cases/store.ts';
import type { CaseWarning } from '../contract.ts';

/** What the values of a form give reason to warn of: another application of the person whose number they name. */
export async function caseWarnings(
  runtime: Runtime,
  record: Pick<CaseSummary, 'id' | 'definition'>,
  values: Readonly<Record<string, unknown>>,
  actor: Actor,
): Promise<CaseWarning[]> {
  const iin = values['iin'];
  if (typeof iin !== 'string' || iin === '') return [];
  const cases = await runtime.duplicatesOf(record, iin, actor);
  return cases.length === 0 ? [] : [{ code: 'duplicate-application', cases }];
}
