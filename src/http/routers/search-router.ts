import type { FoundCaseView } from '../contract.ts';
import type { Door } from '../door.ts';
import { loadContext } from '../load-context.ts';
import { noteAccess } from '../note-access.ts';
import type { HttpOptions } from '../options.ts';
import { parseRequest } from '../requests.ts';
import { searchCasesBody } from '../search-requests.ts';
import { caseSummaryView } from '../views/case-views.ts';
import { taskSummaries } from '../views/task-views.ts';
import { Routes } from '../routes.ts';

/** Cases one answer holds at most; who finds more gives another condition. */
const LIMIT = 50;

/** `/cases/search`: what is looked for comes in the body, for an address is kept in histories and logs. */
export function searchRoutes(options: HttpOptions, door: Door): Routes {
  const routes = new Routes(door);
  routes.add({ method: 'post', path: '/cases/search', action: 'case.search', heavy: true, body: 'json', json: searchCasesBody }, async ({ actor }, request, response) => {
    const found = await options.runtime.searchCases(parseRequest(searchCasesBody, request.body), actor);
    const shown = found.slice(0, LIMIT);
    const context = await loadContext(options, actor, shown.map(({ summary }) => summary));
    const items: FoundCaseView[] = shown.map(({ summary, name }) => ({
      ...caseSummaryView(summary, context),
      applicantName: name,
      tasks: taskSummaries(summary, context),
    }));
    // Whom one looked for is personal and is not kept; whose names one was shown is what the applicant may ask about.
    await Promise.all(shown.map(({ summary }) => noteAccess(options, actor, summary.id, 'search')));
    response.json({ items, total: found.length });
  });
  return routes;
}
