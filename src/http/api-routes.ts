import type { Door } from './door.ts';
import type { EventStreams } from './events/event-streams.ts';
import type { HttpOptions } from './options.ts';
import type { Routes } from './routes.ts';
import { accessesRoutes } from './routers/accesses-router.ts';
import { lookersRoutes } from './routers/lookers-router.ts';
import { cabinetRoutes } from './routers/cabinet-router.ts';
import { casesRoutes } from './routers/cases-router.ts';
import { cabinetNoticesRoutes } from './routers/cabinet-notices-router.ts';
import { migrationRoutes } from './routers/migration-router.ts';
import { newChannelRoutes } from './routers/new-channel-router.ts';
import { mailRoutes } from './routers/mail-router.ts';
import { questionnairesRoutes } from './routers/questionnaires-router.ts';
import { catalogueRoutes } from './routers/catalogue-router.ts';
import { deadlinesRoutes } from './routers/deadlines-router.ts';
import { definitionsRoutes } from './routers/definitions-router.ts';
import { differenceRoutes } from './routers/difference-router.ts';
import { draftsRoutes } from './routers/drafts-router.ts';
import { engineRoutes } from './routers/engine-router.ts';
import { eventsRoutes } from './routers/events-router.ts';
import { formsRoutes } from './routers/forms-router.ts';
import { operationsRoutes } from './routers/operations-router.ts';
import { filesRoutes } from './routers/files-router.ts';
import { incidentsRoutes } from './routers/incidents-router.ts';
import { openApiRoutes } from './routers/open-api-router.ts';
import { papersRoutes } from './routers/papers-router.ts';
import { peopleRoutes } from './routers/people-router.ts';
import { correctionsRoutes } from './routers/corrections-router.ts';
import { deputiesRoutes } from './routers/deputies-router.ts';
import { incidentAnswersRoutes } from './routers/incident-answers-router.ts';
import { journalRoutes } from './routers/journal-router.ts';
import { officeRoutes } from './routers/office-router.ts';
import { registrationNoticeRoutes } from './routers/registration-notice-router.ts';
import { erasureRoutes } from './routers/erasure-router.ts';
import { scenariosRoutes } from './routers/scenarios-router.ts';
import { searchRoutes } from './routers/search-router.ts';
import { trainingRoutes } from './routers/training-router.ts';
import { setsRoutes } from './routers/sets-router.ts';
import { providerRoutes } from './routers/provider-router.ts';
import { sessionsRoutes } from './routers/sessions-router.ts';
import { signInsRoutes } from './routers/sign-ins-router.ts';
import { sessionRoutes } from './routers/session-router.ts';
import { signingRoutes } from './routers/signing-router.ts';
import { tasksRoutes } from './routers/tasks-router.ts';
import { voidDocumentsRoutes } from './routers/void-documents-router.ts';

/** Every route of the API, resource by resource. */
export function apiRoutes(options: HttpOptions, door: Door, streams: EventStreams): readonly Routes[] {
  const routes = [
    sessionRoutes(options, door, streams),
    definitionsRoutes(options, door),
    draftsRoutes(options, door),
    differenceRoutes(options, door),
    casesRoutes(options, door),
    tasksRoutes(options, door),
    filesRoutes(options, door),
    incidentsRoutes(options, door),
    peopleRoutes(options, door, streams),
    searchRoutes(options, door),
    registrationNoticeRoutes(options, door),
    officeRoutes(options, door),
    correctionsRoutes(options, door),
    deputiesRoutes(options, door),
    incidentAnswersRoutes(options, door),
    journalRoutes(options, door),
    accessesRoutes(options, door),
    lookersRoutes(options, door),
    trainingRoutes(options, door),
    cabinetRoutes(options, door),
    cabinetNoticesRoutes(options, door),
    questionnairesRoutes(options, door),
    mailRoutes(options, door),
    catalogueRoutes(options, door),
    deadlinesRoutes(options, door),
    signingRoutes(options, door),
    eventsRoutes(door, streams),
    papersRoutes(options, door),
    voidDocumentsRoutes(options, door),
    operationsRoutes(options, door),
    formsRoutes(options, door),
    engineRoutes(options, door),
    migrationRoutes(options, door),
    setsRoutes(options, door),
    newChannelRoutes(options, door),
    scenariosRoutes(options, door),
    sessionsRoutes(options, door, streams),
    providerRoutes(options, door, streams),
    signInsRoutes(options, door),
    erasureRoutes(options, door),
  ];
  return [...routes, openApiRoutes(door, () => routes.flatMap(({ list }) => list))];
}
