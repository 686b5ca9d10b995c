import { CaseUnknown } from '../../cases/errors.ts';
import { may } from '../../cases/rights.ts';
import { verifyJournal } from '../../cases/verify-journal.ts';
import type { AccessView, JournalView } from '../contract.ts';
import type { Door } from '../door.ts';
import { loadContext } from '../load-context.ts';
import { noteAccess } from '../note-access.ts';
import type { HttpOptions } from '../options.ts';
import { caseParams, parseRequest } from '../requests.ts';
import { findCaseBody, verificationBody } from '../requests-audit.ts';
import { sendFile } from '../send-file.ts';
import { verifyJournals } from '../verify-journals.ts';
import { accessViews } from '../views/access-views.ts';
import { caseSummaryView } from '../views/case-views.ts';
import { journalCsv } from '../views/journal-csv.ts';
import { journalViews } from '../views/journal-views.ts';
import { sealedEntryViews } from '../views/sealed-entry-views.ts';
import { Routes } from '../routes.ts';

/** `/journal/…`, `/cases/:case/journal…`, `/cases/:case/accesses`: what happened, whether it holds, who looked. */
export function journalRoutes(options: HttpOptions, door: Door): Routes {
  const { runtime, clock, accesses } = options;
  const routes = new Routes(door);

  routes.add({ method: 'post', path: '/journal/case', action: 'journal.audit', body: 'json', json: findCaseBody }, async ({ actor }, request, response) => {
    const { number } = parseRequest(findCaseBody, request.body);
    const found = (await runtime.listCases({}, actor, 'journal.audit')).find((summary) => summary.number.toUpperCase() === number);
    if (found === undefined) throw new CaseUnknown(number);
    response.json(caseSummaryView(found, await loadContext(options, actor, [found])));
  });

  routes.add({ method: 'post', path: '/journal/verification', action: 'journal.audit', heavy: true, body: 'json', json: verificationBody }, async ({ actor }, request, response) => {
    const { case: one } = parseRequest(verificationBody, request.body);
    const ids = one === undefined ? (await runtime.listCases({}, actor, 'journal.audit')).map(({ id }) => id) : [one];
    const verification = await verifyJournals(options, ids, actor);
    // Of all cases, only those the answer names are shown to anybody.
    const shown = one === undefined ? verification.broken.map((found) => found.case.id) : [one];
    for (const id of shown) await noteAccess(options, actor, id, 'verification');
    response.json(verification);
  });

  routes.add({ method: 'get', path: '/cases/:case/journal', action: 'journal.read', params: caseParams }, async ({ actor }, request, response) => {
    const { case: id } = parseRequest(caseParams, request.params);
    const record = await runtime.readCase(id, actor);
    const context = await loadContext(options, actor, [record]);
    await noteAccess(options, actor, id, 'journal');
    const subject = { id, number: record.number };
    const view: JournalView = may(actor, 'journal.audit', record)
      ? { complete: true, case: subject, entries: sealedEntryViews(record, context) }
      : { complete: false, case: subject, entries: journalViews(record, context) };
    response.json(view);
  });

  routes.add({ method: 'get', path: '/cases/:case/journal.json', action: 'journal.audit', heavy: true, params: caseParams }, async ({ actor }, request, response) => {
    const { case: id } = parseRequest(caseParams, request.params);
    const { number, definition, office, journal } = await runtime.readCase(id, actor);
    await noteAccess(options, actor, id, 'export', 'json');
    const broken = verifyJournal(id, journal);
    const exported = { case: id, number, definition, office, exportedAt: clock().toISOString(), broken, entries: journal };
    sendFile(response, textFile(`${number}.json`, 'application/json', `${JSON.stringify(exported, null, 2)}\n`));
  });

  routes.add({ method: 'get', path: '/cases/:case/journal.csv', action: 'journal.audit', heavy: true, params: caseParams }, async ({ actor }, request, response) => {
    const { case: id } = parseRequest(caseParams, request.params);
    const record = await runtime.readCase(id, actor);
    await noteAccess(options, actor, id, 'export', 'csv');
    const entries = sealedEntryViews(record, await loadContext(options, actor, [record]));
    sendFile(response, textFile(`${record.number}.csv`, 'text/csv', journalCsv(entries)));
  });

  routes.add({ method: 'get', path: '/cases/:case/accesses', action: 'journal.audit', params: caseParams }, async ({ actor }, request, response) => {
    const { case: id } = parseRequest(caseParams, request.params);
    const record = await runtime.readCase(id, actor);
    await noteAccess(options, actor, id, 'accesses');
    const views: AccessView[] = accessViews(await accesses.of(id), record, await loadContext(options, actor, [record]));
    response.json(views);
  });
  return routes;
}

function textFile(name: string, mediaType: string, text: string): { name: string; mediaType: string; bytes: Uint8Array } {
  return { name, mediaType, bytes: new TextEncoder().encode(text) };
}
