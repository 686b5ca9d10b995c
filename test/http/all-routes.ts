import { PaperVerifier } from '../../src/documents/verify-paper.ts';
import { MemoryRegister } from '../documents/memory-register.ts';
import { checkContext } from '../../src/check-context.ts';
import { Drafting } from '../../src/definitions/drafting.ts';
import { apiRoutes } from '../../src/http/api-routes.ts';
import { Door } from '../../src/http/door.ts';
import { EventStreams } from '../../src/http/events/event-streams.ts';
import type { PublicRoute, Route } from '../../src/http/routes.ts';
import { createIdentity } from '../../src/identity/identity.ts';
import { MemoryAccessLog } from '../../src/stores/memory/memory-access-log.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';
import { MemoryDraftStore } from '../../src/stores/memory/memory-draft-store.ts';
import { MemoryDeputyStore } from '../../src/stores/memory/memory-deputy-store.ts';
import { MemoryPeopleStore } from '../../src/stores/memory/memory-people-store.ts';
import { MemoryProfileStore } from '../../src/stores/memory/memory-profile-store.ts';
import { MemoryQuestionnaireStore } from '../../src/stores/memory/memory-questionnaire-store.ts';
import { FakeRuntime } from './fake-runtime.ts';
import { noErasure } from './no-erasure.ts';
import { noMigrations } from './no-migrations.ts';
import { noScenarios } from './no-scenarios.ts';
import { loadedDefinition } from './sample-definition.ts';

/** Every route of the API, as the server has it. */
export async function allRoutes(): Promise<readonly (Route | PublicRoute)[]> {
  const people = new MemoryPeopleStore();
  const closing = new AbortController();
  const options = {
    runtime: new FakeRuntime(await loadedDefinition()),
    people,
    deputies: new MemoryDeputyStore(),
    profiles: new MemoryProfileStore(),
    onProfileChanged: async () => {},
    questionnaires: new MemoryQuestionnaireStore(),
    mail: { sends: false, waiting: async () => [], retry: async () => {}, drop: async () => {} },
    accesses: new MemoryAccessLog(),
    training: null,
    drafting: new Drafting({ definitions: new MemoryDefinitionStore(), drafts: new MemoryDraftStore(), checkContext, clock: () => new Date() }),
    migrations: noMigrations,
    erasure: noErasure,
    channelTemplate: () => Promise.reject(new TypeError('no channel is begun here')),
    scenarios: noScenarios,
    identity: createIdentity({ people, now: () => new Date() }),
    clock: () => new Date(),
    verifier: new PaperVerifier({ register: new MemoryRegister(), readCase: async () => null }),
    webDir: null,
    log: () => {},
    faultText: () => '',
    journalIntact: () => true,
    closing: closing.signal,
  };
  const door = new Door(options.identity, false, async () => null);
  const routes = apiRoutes(options, door, new EventStreams(options, door)).flatMap(({ list }) => list);
  closing.abort();
  return routes;
}
