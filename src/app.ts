import type { RequestListener } from 'node:http';
import { join } from 'node:path';
import { withEmail } from './adapters/delivery/with-email.ts';
import type { SendEmail } from './adapters/email/email.ts';
import { keptEmail } from './adapters/email/kept-email.ts';
import { smtpEmail } from './adapters/email/smtp.ts';
import { describeOperations } from './adapters/describe-operation.ts';
import type { SignatureAuthority } from './adapters/signature-authority/authority.ts';
import { httpAuthority } from './adapters/signature-authority/http-authority.ts';
import { stubAuthority } from './adapters/signature-authority/stub-authority.ts';
import { createStubOperations } from './adapters/stubs.ts';
import { reachStateSystems } from './adapters/wire/reach-state-systems.ts';
import { SwitchableFailures } from './adapters/switchable-failures.ts';
import { WatchedSystems } from './adapters/watched-systems.ts';
import type { Clock } from './calendar/clock.ts';
import { missingYears } from './calendar/missing-years.ts';
import { verifyJournal } from './cases/verify-journal.ts';
import { checkContext } from './check-context.ts';
import type { Config } from './config.ts';
import { dailyErasure } from './daily-erasure.ts';
import { readChannelTemplate } from './definitions/channel-template.ts';
import { Drafting } from './definitions/drafting.ts';
import { endProver } from './definitions/migration/prove-end.ts';
import { readForms } from './definitions/read-forms.ts';
import { seedCases } from './demo/seed-cases.ts';
import { DEMO_PASSWORD, seedPeople } from './demo/seed-people.ts';
import { acceptAttachment } from './documents/accept-attachment.ts';
import { clamdScan } from './documents/clamd-scan.ts';
import { FileSystemStore } from './documents/file-store.ts';
import { PaperVerifier } from './documents/verify-paper.ts';
import { acceptScanned, noScan, type ScanAttachment } from './documents/scan-attachment.ts';
import { stubScan } from './documents/stub-scan.ts';
import { EngineThreads } from './engine/threads/engine-threads.ts';
import { enginesFor } from './engines.ts';
import { faultMessage } from './forms/fault-message.ts';
import { createHttp } from './http/create-http.ts';
import type { PartCheck } from './http/readiness.ts';
import { createIdentity } from './identity/identity.ts';
import type { PeopleStore } from './identity/store.ts';
import { assertSettingsFit, peopleUnfit } from './production.ts';
import { issuedRegister, paperMaker } from './paper-maker.ts';
import { publishFolder, saveOffices } from './publish-folder.ts';
import { providerOf } from './provider-of.ts';
import { readCalendars } from './read-calendars.ts';
import { ApplicantMail } from './runtime/applicant-mail.ts';
import { isRefusal } from './runtime/applicant-steps.ts';
import { CaseRuntime } from './runtime/case-runtime.ts';
import { DefinitionCatalogue } from './runtime/catalogue.ts';
import { DueWork } from './runtime/due-work.ts';
import { knownOf } from './runtime/known-of.ts';
import { CaseMigrations } from './runtime/migration/case-migrations.ts';
import { Mailer } from './runtime/mailer.ts';
import { nextDueAt } from './runtime/next-due.ts';
import type { RuntimeParts } from './runtime/parts.ts';
import { secureRandom } from './runtime/secure-random.ts';
import { Wakeups } from './runtime/wakeups.ts';
import { scenarioDesk } from './scenario-desk.ts';
import { scenarioParts } from './scenario-parts.ts';
import { machineFiles } from './stores/lowdb/file-operations.ts';
import { watchedFiles } from './stores/lowdb/watched-files.ts';
import { dataFolderWritable } from './stores/lowdb/data-folder-writable.ts';
import type { Log } from './telemetry/log.ts';
import { errorFields } from './telemetry/log-fields.ts';
import { Metrics } from './telemetry/metrics/metrics.ts';
import { logHttp } from './telemetry/log-http.ts';
import { openLowdbStores } from './stores/lowdb/open-lowdb-stores.ts';

/** A running installation. */
export interface App {
  /** Accounts of the demonstration; none in production. */
  readonly demoAccounts: readonly { readonly login: string; readonly title: string }[];
  readonly demoPassword: string;
  /** Answers a request. */
  readonly handler: RequestListener;
  /** The parts it is not ready without. */
  readonly parts: ReadonlyMap<string, PartCheck>;
  /** Ends the streams of events, which would keep a server open. */
  endStreams(): void;
  /** Waits for the jobs under way, gives the data folder free. No request may be under way. */
  close(): Promise<void>;
}

/** What an installation stands in. */
export interface Surroundings {
  readonly log: Log;
  /** Default: counted for nobody. */
  readonly metrics?: Metrics;
  /** The server's own address, which stands on papers where no other is set. */
  readonly address: string;
  /** Default: the machine's. */
  readonly clock?: Clock;
}

const CALL_TIMEOUT_MS = 5_000;
/** Nobody waits for the demonstration's calls, and a machine that is busy with its first start may be slow. */
const SEEDING_TIMEOUT_MS = 60_000;
/** When work on a case failed for an unforeseen reason (a full disk, say), it is tried again after so long. */
const AFTER_FAILURE_MS = 10_000;

/** Opens the data folder, publishes changed diagrams, fills an empty installation, and joins all rooms. */
export async function buildApp(config: Config, { log, metrics = new Metrics(isRefusal), address, clock = () => new Date() }: Surroundings): Promise<App> {
  const { warn } = log;
  assertSettingsFit(config);
  const stores = await openLowdbStores(config.dataDir, { warn: (message) => warn(message), now: clock, files: watchedFiles(machineFiles, metrics.disk) }, knownOf);
  const unfit = peopleUnfit(config, await stores.people.people());
  if (unfit !== null) {
    await stores.close();
    throw unfit;
  }
  await publishFolder(config, stores.definitions, stores.people, clock(), warn);
  const { calendar, faults } = await readCalendars(config.diagramsDir);
  for (const fault of faults) warn(fault.message, { code: fault.code });
  for (const year of missingYears(calendar, clock())) warn('no calendar of working days: deadlines are undetermined', { year });
  const files = new FileSystemStore(join(config.dataDir, 'files'));
  const register = issuedRegister(config.dataDir);
  const site = config.publicUrl ?? address;
  const systems = createStubOperations({
    dataDir: config.dataDir,
    formPdf: paperMaker(() => stores.people.offices(), { files, register, site: () => site }),
    signatureAuthority: authorityOf(config),
    stateSystemsUrl: config.stateSystemsUrl,
    ownDevices: config.signingLayerUrl !== null,
  });
  const training = config.production ? null : new SwitchableFailures(systems.operations, clock);
  const catalogue = new DefinitionCatalogue(stores.definitions);
  const mailer = new Mailer({ mails: stores.mails, send: emailOf(config), cases: stores.cases, files, clock, random: secureRandom, warn });
  const applicants = new ApplicantMail({
    cases: stores.cases,
    catalogue,
    mailer,
    addressee: (person) => stores.profiles.profile(person),
    publicUrl: () => site,
    clock,
    warn,
  });
  const watched = new WatchedSystems(training?.operations ?? systems.operations, clock);
  const threads = config.engineThreads === 0 ? null : new EngineThreads({ threads: config.engineThreads });
  const parts: RuntimeParts = {
    ...enginesFor(config.engine, threads),
    options: systems.options,
    operations: withEmail(watched.operations, (order) => applicants.sendDocument(order)),
    cases: stores.cases,
    definitions: stores.definitions,
    files,
    acceptFile: acceptScanned(acceptAttachment, scanOf(config)),
    clock,
    calendar,
    random: secureRandom,
    callTimeoutMs: CALL_TIMEOUT_MS,
    warn,
  };
  if (!config.production && (await stores.people.people()).length === 0) {
    if ((await stores.cases.list()).length === 0) {
      if (config.stateSystemsUrl !== null) await reachStateSystems(config.stateSystemsUrl);
      // What was delivered to invented people is not sent to their addresses.
      await seedCases({ ...parts, operations: systems.operations, callTimeoutMs: SEEDING_TIMEOUT_MS });
    }
    await seedPeople(stores.people);
  }

  metrics.cases.count(await stores.cases.list());
  const counted = { engines: metrics.engines.observed(parts.engines), saved: metrics.cases.saved.bind(metrics.cases) };
  const runtime = new CaseRuntime({ ...parts, ...counted }, catalogue);
  const due = new DueWork(runtime.mover);
  const wakeups: Wakeups = new Wakeups(clock, async (caseId) => {
    try {
      await due.runDue(caseId);
    } catch (error) {
      log.error('work on a case failed', { case: caseId, ...errorFields(error) });
      wakeups.schedule(caseId, new Date(clock().getTime() + AFTER_FAILURE_MS).toISOString());
    }
  });
  runtime.onCaseMoved((event) => wakeups.schedule(event.caseId, event.nextDueAt));
  await due.reckonUnsettled();
  for (const summary of await stores.cases.list({ status: 'active' })) wakeups.schedule(summary.id, nextDueAt(summary));

  // Not waited for: it reads what each of a hundred thousand applicants has told their cabinet.
  const lookedBack = applicants.start(runtime).catch((error: unknown) => {
    warn('what applicants were not told could not be looked for', { error: error instanceof Error ? error.name : typeof error });
  });
  await mailer.start();

  const erasure = dailyErasure({
    years: config.retentionYears,
    mover: runtime.mover,
    stores,
    files,
    ledgers: Object.values(systems.ledgers),
    dataDir: config.dataDir,
    dropMail: (id) => mailer.drop(id),
    clock,
    warn,
  });
  await erasure.begin();

  const identity = createIdentity({ people: stores.people, now: clock, attempts: stores.attempts, journal: stores.signIns, idleMs: config.sessionIdleMs });
  const provider = providerOf(config, stores.people, identity, clock);
  const logRequest = logHttp(log);
  const closing = new AbortController();
  let closed = false;
  const handler = createHttp({
    runtime,
    people: stores.people,
    deputies: stores.deputies,
    profiles: stores.profiles,
    onProfileChanged: (person) => applicants.profileChanged(person),
    questionnaires: stores.questionnaires,
    mail: {
      sends: config.smtpUrl !== null,
      waiting: () => mailer.waiting(),
      retry: (id) => mailer.retry(id),
      drop: (id) => mailer.drop(id),
    },
    accesses: stores.accesses,
    training,
    erasure: erasure.desk,
    systems: () => watched.states(),
    drafting: new Drafting({
      definitions: stores.definitions,
      drafts: stores.drafts,
      checkContext: (content) => checkContext(content, config.engine),
      clock,
      onPublished: ({ act }) => saveOffices(stores.people, [act]),
    }),
    migrations: new CaseMigrations(runtime.mover, endProver((content) => checkContext(content, config.engine))),
    scenarios: scenarioDesk({
      cases: stores.cases,
      definitions: stores.definitions,
      partsFor: ({ act }) => scenarioParts(act, { engine: config.engine, site, calendar, papers: 'blank' }),
    }),
    provider: provider === null ? null : { ...provider, finish: metrics.http.countedSignIns('provider', (...given: Parameters<typeof provider.finish>) => provider.finish(...given)) },
    identity: { ...identity, signIn: metrics.http.countedSignIns('password', (...given: Parameters<typeof identity.signIn>) => identity.signIn(...given)) },
    clock,
    signIns: stores.signIns,
    verifier: new PaperVerifier({ register, readCase: (id) => stores.cases.read(id) }),
    demoPassword: config.production ? null : DEMO_PASSWORD,
    webDir: config.webDir,
    faultText: (fault, label) => faultMessage(fault, label, 'ru'),
    journalIntact: (subject) => verifyJournal(subject.id, subject.journal) === null,
    log: (line) => {
      logRequest(line);
      if (line.event === 'request') metrics.http.answered(line);
    },
    onStreams: (open) => metrics.http.streams(open),
    closing: closing.signal,
    // Who prints https addresses on papers is reached by https: the cookie and the headers follow.
    secure: config.publicUrl?.startsWith('https:') ?? false,
    requestsPerMinute: config.requestsPerMinute,
    engine: config.engine,
    signingLayer:
      config.signingLayerUrl === null || systems.showCertificate === null
        ? null
        : { address: config.signingLayerUrl, showCertificate: systems.showCertificate },
    operations: describeOperations(systems.operations),
    folderForms: () => readForms(config.diagramsDir),
    channelTemplate: (language, channel) => readChannelTemplate(config.diagramsDir, language, channel),
  });
  metrics.observeInstallation({
    systems: () => watched.states(),
    wakeups: () => wakeups.state,
    letters: () => mailer.waiting(),
    damagedFiles: () => stores.damaged().length,
    segmentsWaiting: () => stores.cases.segmentsWaiting,
    dataDir: config.dataDir,
    clock,
  });
  return {
    demoAccounts: await demoAccounts(stores.people),
    demoPassword: DEMO_PASSWORD,
    handler,
    parts: new Map<string, PartCheck>([
      ['stores', () => !closed],
      ['data-folder', dataFolderWritable(config.dataDir)],
      ['definitions', async () => (await stores.definitions.keys()).length > 0],
      ['scheduler', () => wakeups.state.running],
    ]),
    endStreams: () => closing.abort(),
    close: async () => {
      closed = true;
      closing.abort();
      await erasure.close();
      await wakeups.close();
      await applicants.close();
      await lookedBack;
      await mailer.close();
      await threads?.close();
      await stores.close();
    },
  };
}

/** The demonstration has a scanner that knows the test string; in production there is the one that is named, or none. */
function scanOf({ clamd, production }: Config): ScanAttachment {
  if (clamd !== null) return clamdScan(clamd);
  return production ? noScan : stubScan;
}

/** Its own address goes before that of all systems of the state, among which it is. */
function authorityOf({ signatureAuthorityUrl, stateSystemsUrl }: Config): SignatureAuthority {
  const address = signatureAuthorityUrl ?? stateSystemsUrl;
  return address === null ? stubAuthority : httpAuthority(address);
}

/** Letters go out by the mail server that is named; without one they are kept beside the data, and nothing is sent. */
function emailOf({ smtpUrl, mailFrom, dataDir }: Config): SendEmail {
  return smtpUrl === null ? keptEmail(join(dataDir, 'outbox'), mailFrom) : smtpEmail({ url: smtpUrl, from: mailFrom });
}

async function demoAccounts(people: PeopleStore): Promise<App['demoAccounts']> {
  const offices = new Map((await people.offices()).map((office) => [office.id, office.name]));
  return (await people.people())
    .filter((person) => person.demo)
    .map(({ login, name, positions: held, roles, office }) => ({
      login,
      title: [name, [...held, ...roles].join(', '), offices.get(office ?? '')].filter(Boolean).join(' · '),
    }));
}
