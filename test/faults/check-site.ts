import type { CaseView } from '../../src/http/contract.ts';
import type { JournalEntry } from '../../src/cases/journal.ts';
import { brokenFacts, type Answered, type ObservedCase } from './answered.ts';
import { caseViolations } from './case-violations.ts';
import type { Site } from './site.ts';
import type { SiteClient } from './site-client.ts';

/**
 * Asks the server, while the others go on working, for every case something was answered of since the last time: what was
 * answered must be so, and the case whole.
 */
export async function checkSite(site: Site, answered: Answered, auditor: SiteClient): Promise<void> {
  const touched = [...answered.touched];
  answered.touched.clear();
  for (const id of touched) {
    const known = answered.cases.get(id);
    if (known === undefined || known.spoilt) continue;
    // What is answered from now on may be missing from what is read now.
    const then = { ...known, facts: [...known.facts] };
    const now = await observe(id, auditor);
    if (known.spoilt) continue;
    site.tally.chains += 1;
    site.violations.push(...(now === null ? [`case ${id} is lost`] : [...brokenFacts(then, now), ...caseViolations(now)]));
  }
}

/** The case as the server shows it, at one revision; null where it shows none. */
async function observe(id: string, auditor: SiteClient): Promise<ObservedCase | null> {
  let view = await auditor.read<CaseView>(`/api/cases/${id}`);
  for (;;) {
    const journal = await auditor.read<{ readonly entries: readonly JournalEntry[] }>(`/api/cases/${id}/journal.json`);
    const again = await auditor.read<CaseView>(`/api/cases/${id}`);
    if (view === null || journal === null || again === null) return null;
    const { number, status, outcome, revision } = again;
    // Else it has moved between the two.
    if (view.revision === revision) return { id, number, status, outcome, revision, journal: journal.entries };
    view = again;
  }
}
