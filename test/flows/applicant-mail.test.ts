import { expect } from 'chai';
import { resolve } from 'node:path';
import { withEmail } from '../../src/adapters/delivery/with-email.ts';
import { smtpEmail } from '../../src/adapters/email/smtp.ts';
import { scenarioParts } from '../../src/scenario-parts.ts';
import type { Case } from '../../src/cases/case.ts';
import { publish } from '../../src/definitions/publish.ts';
import { readChannel } from '../../src/definitions/read-folder.ts';
import { MemoryFileStore } from '../../src/documents/memory-file-store.ts';
import { ApplicantMail } from '../../src/runtime/applicant-mail.ts';
import { CaseRuntime } from '../../src/runtime/case-runtime.ts';
import { DefinitionCatalogue } from '../../src/runtime/catalogue.ts';
import { DueWork } from '../../src/runtime/due-work.ts';
import { Mailer } from '../../src/runtime/mailer.ts';
import { secureRandom } from '../../src/runtime/secure-random.ts';
import { LowdbMailStore } from '../../src/stores/lowdb/lowdb-mail-store.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { MemoryDefinitionStore } from '../../src/stores/memory/memory-definition-store.ts';
import { MemoryProfileStore } from '../../src/stores/memory/memory-profile-store.ts';
import { movedClock, type MovedClock } from '../../src/testing/moved-clock.ts';
import { playScenario } from '../../src/testing/play-scenario.ts';
import { actorFor, ownValue, starterAt } from '../../src/testing/staff.ts';
import { type MailServer, mailServer } from '../adapters/email/mail-server.ts';
import { pdfText } from '../documents/pdf-text.ts';
import { temporaryFolder } from '../stores/temporary-folder.ts';

const key = 'atyrau/unemployment-certificate/portal';
const OFFICE = 'atyrau-city';

/** One channel of the portal with everything that writes to applicants, over a real mail server. */
describe('letters about a case', function () {
  this.timeout(60_000);
  let folder: Awaited<ReturnType<typeof temporaryFolder>>;
  let clock: MovedClock;
  let server: MailServer;
  let profiles: MemoryProfileStore;
  let cases: MemoryCaseStore;
  let files: MemoryFileStore;

  beforeEach(async () => {
    folder = await temporaryFolder();
    clock = movedClock(new Date('2026-11-22T05:00:00Z'));
    server = await mailServer();
    profiles = new MemoryProfileStore();
    cases = new MemoryCaseStore();
    files = new MemoryFileStore();
  });
  afterEach(async () => {
    await server.stop();
    await folder.remove();
  });

  /** A life of the installation in which the scenario is played to its end, if it names one; then all letters that are due. */
  async function life(name: string | null): Promise<{ readonly ended: Case | null; readonly waiting: number }> {
    const { content } = await readChannel(resolve(import.meta.dirname, '../../diagrams'), key);
    const { systems, ...parts } = scenarioParts(content.act);
    const definitions = new MemoryDefinitionStore();
    await publish(definitions, key, content, clock.now());
    const catalogue = new DefinitionCatalogue(definitions);
    const mails = await LowdbMailStore.open(folder.path, { warn: () => {}, now: clock.now });
    const send = smtpEmail({ url: server.url, from: 'no-reply@reglament.example' });
    const common = { cases, files, clock: clock.now, random: secureRandom, warn: () => {} };
    const mailer = new Mailer({ ...common, mails, send });
    const addressee = (person: string): ReturnType<MemoryProfileStore['profile']> => profiles.profile(person);
    const letters = { ...common, catalogue, mailer, addressee, publicUrl: () => 'https://reglament.example' };
    const applicants = new ApplicantMail(letters);
    const { operations, options } = systems(folder.path);
    const emailed = withEmail(operations, (order) => applicants.sendDocument(order));
    const runtime = new CaseRuntime({ ...parts, ...common, operations: emailed, options, definitions, callTimeoutMs: 5_000 }, catalogue);
    await applicants.start(runtime);
    await mailer.start();
    const ended = name === null ? null : await played(runtime, name);
    await applicants.close();
    await mailer.close();
    // What an end cuts off is taken up by the next beginning: of the notices first, then of the letters.
    const again = new ApplicantMail(letters);
    await again.start(runtime);
    await again.close();
    for (let lives = 0; lives < 3; lives += 1) {
      const next = new Mailer({ ...common, mails, send });
      await next.start();
      await next.close();
    }
    const waiting = (await mails.waiting()).length;
    await mails.close();
    return { ended, waiting };
  }

  async function played(runtime: CaseRuntime, name: string): Promise<Case> {
    const definition = await runtime.catalogue.latest(key);
    const scenario = definition.scenarios.scenarios.find((one) => one.name === name) ?? expect.fail();
    const citizen = starterAt(OFFICE, (actor) => runtime.mayStart(actor, definition)) ?? expect.fail();
    await profiles.changeProfile(citizen.id, (profile) => ({ ...profile, email: 'adil@mail.example', emailSince: clock.now().toISOString(), language: 'kk' }));
    const due = new DueWork(runtime.mover);
    return playScenario(runtime, await runtime.startCase(key, citizen, OFFICE), scenario, {
      drain: () => due.drain(),
      actorFor: ({ office, positions }) => actorFor(office, positions),
      fit: ownValue,
    });
  }

  const subjects = (): readonly string[] => server.arrived.map(({ parsed }) => parsed.subject ?? '').toSorted();

  it('should tell the applicant of each change in their language, and bring the document where it was asked for', async () => {
    const { ended, waiting } = await life('granted-by-email');
    const number = ended?.number ?? '';
    expect([ended?.status, waiting]).to.deep.equal(['completed', 0]);
    expect(subjects()).to.deep.equal([`№ ${number} өтініш бойынша құжат`, `№ ${number} өтініш: бөлімге түсті`, `№ ${number} өтініш: қызмет көрсетілді`].toSorted());

    const withDocument = server.arrived.find(({ parsed }) => parsed.attachments.length > 0) ?? expect.fail();
    const [attached = expect.fail()] = withDocument.parsed.attachments;
    expect(pdfText(Buffer.from(attached.content as ArrayBuffer))).to.contain('Қайратов');
    expect(withDocument.recipients).to.deep.equal(['citizen@example.kz']);

    // A notice says number, status and where to read on; neither who it is nor what it is about.
    const notice = server.arrived.find(({ parsed }) => parsed.subject?.endsWith('қызмет көрсетілді')) ?? expect.fail();
    expect(notice.recipients).to.deep.equal(['adil@mail.example']);
    expect(notice.parsed.text).to.contain(`https://reglament.example/cabinet/cases/${ended?.id}`);
    expect(notice.parsed.text).not.to.match(/Қайратов|Әділ|Выдача|справк|850312300012/u);
  });

  it('should not hold the case up where the mail server is dead, and send everything once when it is back', async () => {
    const { port } = server;
    await server.stop();
    const { ended, waiting } = await life('granted-by-email');
    expect([ended?.status, waiting]).to.deep.equal(['completed', 3]);

    // an hour later the server is there, and the installation has been started anew
    server = await mailServer({}, port);
    clock.advance(60 * 60_000);
    expect((await life(null)).waiting).to.equal(0);
    expect(server.arrived).to.have.length(3);

    // and started once more it sends nothing again
    clock.advance(60 * 60_000);
    await life(null);
    expect(server.arrived).to.have.length(3);
  });

  it('should write to nobody who has not asked for it', async () => {
    const { ended } = await life('granted');
    const applicant = ended?.applicant ?? '';
    const before = server.arrived.length;
    expect(before).to.equal(2);
    await profiles.changeProfile(applicant, (profile) => ({ ...profile, emailSince: null }));
    await life(null);
    expect(server.arrived).to.have.length(before);
  });
});
