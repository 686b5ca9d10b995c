import type { FindAccessesRequest, FoundAccessesView, LookerView } from '../src/http/contract.ts';
import { ask, request } from './api.ts';

/** Who looked at which cases. */
export const findAccesses = (asked: FindAccessesRequest): Promise<FoundAccessesView> => ask('POST', '/api/journal/accesses', asked);

/** All of them as a file; what is asked for names a person and stands in no address. */
export async function accessesFile(asked: FindAccessesRequest): Promise<Blob> {
  const init = { headers: { 'content-type': 'application/json' }, body: JSON.stringify(asked) };
  return (await request('POST', '/api/journal/accesses.csv', init)).blob();
}

/** Who of the staff looked at one's own application. */
export const getLookers = (caseId: string): Promise<readonly LookerView[]> => ask('GET', `/api/cabinet/cases/${encodeURIComponent(caseId)}/accesses`);
