import { expect } from 'chai';
import { once } from 'node:events';
import { resolve } from 'node:path';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { checkContext } from '../../src/check-context.ts';
import type { Me, Problem } from '../../src/http/contract.ts';
import { readChannelTemplate } from '../../src/definitions/channel-template.ts';
import { Drafting } from '../../src/definitions/drafting.ts';
import { PaperVerifier } from '../../src/documents/verify-paper.ts';
import { createHttp } from '../../src/http/create-http.ts';
import { httpServer } from '../../src/http/http-server.ts';
import type { HttpOptions, LogLine } from '../../src/http/options.ts';
import { createIdentity, type Identity } from '../../src/identity/identity.ts';
import type { Person } from '../../src/identity/person.ts';
import { MemoryDeputyStore } from '../../src/stores/memory/memory-deputy-store.ts';
import { MemoryAccessLog } from '../../src/stores/memory/memory-access-log.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';
import { MemoryDraftStore } from '../../src/stores/memory/memory-draft-store.ts';
import { MemorySignInJournal } from '../../src/stores/memory/memory-sign-in-journal.ts';
import { MemoryPeopleStore } from '../../src/stores/memory/memory-people-store.ts';
import { MemoryRegister } from '../documents/memory-register.ts';
import { samplePerson } from '../stores/contract/people-store-contract.ts';
import { MemoryProfileStore } from '../../src/stores/memory/memory-profile-store.ts';
import { MemoryQuestionnaireStore } from '../../src/stores/memory/memory-questionnaire-store.ts';
import { FakeMailDesk } from './fake-mail-desk.ts';
import { FakeRuntime } from './fake-runtime.ts';
import { noErasure } from './no-erasure.ts';
import { noMigrations } from './no-migrations.ts';
import { noScenarios } from './no-scenarios.ts';
import { loadedDefinition } from './sample-definition.ts';

/** Of «demo», at a cost that lets every test sign in. */
const password = 'scrypt$16$8$1$YWJjZGVmZ2hpamtsbW5vcA$xSCSuSmUP9EzPMWoNPJqvPCfiaSFZqQoy5cnNG5boJI';

const diagramsFolder = resolve(import.meta.dirname, '../../diagrams');

const staff: Person[] = [
  samplePerson({ id: 'p-counter', login: 'counter', password }),
  samplePerson({ id: 'p-colleague', login: 'colleague', name: 'Ли Вера', password }),
  samplePerson({ id: 'p-head', login: 'head', name: 'Жумабаева Сауле', positions: ['head'], password }),
  samplePerson({ id: 'p-other', login: 'counter2', name: 'Ким Виктор', office: 'zhylyoi', password }),
  samplePerson({ id: 'p-citizen', login: 'citizen', name: 'Қайратов Әділ', office: null, positions: ['consumer'], password }),
  samplePerson({ id: 'p-neighbour', login: 'neighbour', name: 'Тен Роман', office: null, positions: ['consumer'], password }),
  samplePerson({ id: 'p-admin', login: 'admin', name: 'Петрова Ольга', office: null, positions: [], roles: ['administrator'], password }),
  samplePerson({ id: 'p-specialist', login: 'specialist', positions: ['specialist'], password }),
  samplePerson({ id: 'p-akim', login: 'akim', positions: ['akim'], password }),
  samplePerson({ id: 'p-operator', login: 'operator', office: 'centre', positions: ['operator'], password }),
  samplePerson({ id: 'p-citizen', login: 'citizen', office: null, positions: ['consumer'], password }),
  samplePerson({ id: 'p-neighbour', login: 'neighbour', office: null, positions: ['consumer'], password }),
  samplePerson({ id: 'p-analyst', login: 'analyst', name: 'Тлеуова Мадина', office: null, positions: [], roles: ['analyst'], password }),
  samplePerson({ id: 'p-analyst2', login: 'analyst2', name: 'Ермеков Тимур', office: null, positions: [], roles: ['analyst'], password }),
  samplePerson({ id: 'p-auditor', login: 'auditor', name: 'Сағынтаев Ерлан', office: null, positions: [], roles: ['auditor'], password }),
];

/** A server on a free port over a fake runtime, and a browser's way to talk to it. */
export class TestServer {
  readonly runtime: FakeRuntime;
  readonly people: MemoryPeopleStore;
  readonly identity: Identity;
  readonly deputies = new MemoryDeputyStore();
  readonly profiles = new MemoryProfileStore();
  /** Whose profiles were changed, in turn. */
  readonly profilesChanged: string[] = [];
  readonly questionnaires = new MemoryQuestionnaireStore();
  readonly mail = new FakeMailDesk();
  /** What drafts are published into; empty at first. */
  readonly definitions = new MemoryDefinitionStore();
  /** The papers that were issued; empty at first. */
  readonly issued = new MemoryRegister();
  readonly log: LogLine[] = [];
  readonly signIns = new MemorySignInJournal(() => this.time);
  time = new Date('2026-11-22T05:00:00.000Z');
  readonly #server: Server;
  readonly #closing = new AbortController();

  private constructor(runtime: FakeRuntime, people: MemoryPeopleStore, options: Partial<HttpOptions>) {
    this.runtime = runtime;
    this.people = people;
    const now = (): Date => this.time;
    this.identity = createIdentity({ people, now, journal: this.signIns });
    const app = createHttp({
      runtime,
      people,
      deputies: this.deputies,
      profiles: this.profiles,
      onProfileChanged: async (person) => void this.profilesChanged.push(person),
      questionnaires: this.questionnaires,
      mail: this.mail,
      accesses: new MemoryAccessLog(),
      training: null,
      drafting: new Drafting({ definitions: this.definitions, drafts: new MemoryDraftStore(), checkContext, clock: now }),
      migrations: noMigrations,
      erasure: noErasure,
      channelTemplate: (language, channel) => readChannelTemplate(diagramsFolder, language, channel),
      scenarios: noScenarios,
      identity: this.identity,
      signIns: this.signIns,
      clock: now,
      verifier: new PaperVerifier({ register: this.issued, readCase: async (id) => runtime.cases.get(id) ?? null }),
      webDir: null,
      log: (line) => this.log.push(line),
      faultText: ({ rule }, label) => `${label}: ${rule}`,
      journalIntact: () => true,
      closing: this.#closing.signal,
      ...options,
    });
    this.#server = httpServer(app);
  }

  static async start(options: Partial<HttpOptions> = {}): Promise<TestServer> {
    const people = new MemoryPeopleStore();
    for (const person of staff) await people.savePerson(person);
    await people.saveOffice({ id: 'atyrau-city', name: 'Отдел занятости города Атырау', address: '', region: 'atyrau' });
    await people.saveOffice({ id: 'zhylyoi', name: 'Отдел занятости Жылыойского района', address: '', region: 'atyrau' });
    const server = new TestServer(new FakeRuntime(await loadedDefinition()), people, options);
    server.#server.listen(0, '127.0.0.1');
    await once(server.#server, 'listening');
    return server;
  }

  async stop(): Promise<void> {
    const closed = once(this.#server, 'close');
    this.shutDown();
    this.#server.closeAllConnections();
    await closed;
  }

  /** Begins to close: streams end by themselves. */
  shutDown(): void {
    this.#closing.abort();
    this.#server.close();
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** A request without a session, from a page of the server. */
  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return fetch(this.origin + path, { ...init, headers: { origin: this.origin, ...(init.headers as Record<string, string>) } });
  }

  /** Signs in; answers a browser that carries the session. */
  async signIn(login: string): Promise<Browser> {
    const response = await this.fetch('/api/session', json({ login, password: 'demo' }));
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0] ?? '';
    return new Browser(this, cookie, (await response.json()) as Me);
  }
}

export class Browser {
  readonly #server: TestServer;
  readonly cookie: string;
  readonly me: Me;

  constructor(server: TestServer, cookie: string, me: Me) {
    this.#server = server;
    this.cookie = cookie;
    this.me = me;
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    return this.#server.fetch(path, { ...init, headers: { cookie: this.cookie, ...(init.headers as Record<string, string>) } });
  }

  get(path: string): Promise<Response> {
    return this.fetch(path);
  }

  post(path: string, body: unknown): Promise<Response> {
    return this.fetch(path, json(body));
  }

  put(path: string, body: unknown): Promise<Response> {
    return this.fetch(path, { ...json(body), method: 'PUT' });
  }
}

/** A POST of JSON. */
export function json(body: unknown): RequestInit {
  return { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } };
}

/** The body as JSON, whatever it is. */
export async function bodyOf<T = Record<string, unknown>>(response: Response): Promise<T> {
  return (await response.json()) as T;
}

/** The problem the response must be, by status and code. */
export async function problem(response: Response, status: number, code: string): Promise<Problem> {
  const body = await bodyOf<Problem>(response);
  expect([response.status, body.status, body.code]).to.deep.equal([status, status, code]);
  return body;
}
