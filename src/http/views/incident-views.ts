import type { CaseSummary } from '../../cases/store.ts';
import type { IncidentView } from '../contract.ts';

/** The stable code of the failure, where the case knows it. */
export function codeOf({ code }: { readonly code?: string }): { readonly code?: string } {
  return code === undefined ? {} : { code };
}

/** The incidents of the cases, the latest first. */
export function incidentViews(cases: readonly CaseSummary[]): IncidentView[] {
  return cases
    .flatMap(({ id, number, jobs }) =>
      jobs.flatMap(({ element, pass, operation, attempts, incident }) =>
        incident === null
          ? []
          : [{ case: { id, number }, element, pass, operation, attempts, reason: incident.reason, ...codeOf(incident), at: incident.at }],
      ),
    )
    .toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
}
