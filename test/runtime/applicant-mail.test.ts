import { expect } from 'chai';
import { MemoryFileStore } from '../../src/documents/memory-file-store.ts';
import { SystemUnavailable } from '../../src/adapters/port.ts';
import type { Case } from '../../src/cases/case.ts';
import { ApplicantMail } from '../../src/runtime/applicant-mail.ts';
import { Mailer } from '../../src/runtime/mailer.ts';
import { secureRandom } from '../../src/runtime/secure-random.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { MemoryMailStore } from '../../src/stores/memory/memory-mail-store.ts';
import { MemoryProfileStore } from '../../src/stores/memory/memory-profile-store.ts';
import { movedClock } from '../../src/testing/moved-clock.ts';
import { entry, FakeRuntime } from '../http/fake-runtime.ts';
import { loadedDefinition } from '../http/sample-definition.ts';
import { sampleCase } from '../stores/sample-case.ts';

describe('letters to applicants that wait', () => {
  let mails: MemoryMailStore;
  let profiles: MemoryProfileStore;
  let applicants: ApplicantMail;
  let mailer: Mailer;
  let own: Case;

  beforeEach(async () => {
    const clock = movedClock(new Date('2026-11-22T05:00:00Z'));
    mails = new MemoryMailStore();
    profiles = new MemoryProfileStore();
    const common = { cases: new MemoryCaseStore(), clock: clock.now, warn: () => {} };
    const send = (): Promise<never> => Promise.reject(new SystemUnavailable('e-mail', 'ECONNREFUSED'));
    mailer = new Mailer({ ...common, mails, send, files: new MemoryFileStore(), random: secureRandom });
    const { catalogue } = new FakeRuntime(await loadedDefinition());
    const addressee = (person: string): ReturnType<MemoryProfileStore['profile']> => profiles.profile(person);
    applicants = new ApplicantMail({ ...common, catalogue, mailer, addressee, publicUrl: () => 'https://reglament.example' });
    const journal = [entry(1, { type: 'case-ended', outcome: 'done' })];
    own = sampleCase({ applicant: 'p-citizen', status: 'completed', outcome: 'done', journal });
    const neighbours = sampleCase({ applicant: 'p-neighbour', status: 'completed', outcome: 'done', journal });
    for (const [record, email] of [[own, 'adil@mial.example'], [neighbours, 'roman@mail.example']] as const) {
      await common.cases.create(record);
      await profiles.changeProfile(record.applicant ?? '', (profile) => ({ ...profile, email, emailSince: '2026-11-22T00:00:00.000Z' }));
      await applicants.tell(record.id);
    }
    await applicants.sendDocument({ key: 'k', caseId: own.id, document: 'd1', to: 'adil@work.example', language: 'ru' });
  });
  afterEach(() => mailer.close());

  const addresses = async (): Promise<readonly string[]> => (await mails.waiting()).map(({ to }) => to);

  it('should follow to the address that was put right, and leave the others', async () => {
    await profiles.changeProfile('p-citizen', (profile) => ({ ...profile, email: 'adil@mail.example' }));
    await applicants.profileChanged('p-citizen');
    expect(await addresses()).to.have.members(['adil@mail.example', 'roman@mail.example', 'adil@work.example']);
  });

  it('should be dropped where no notices are wished any more, but for the document', async () => {
    await profiles.changeProfile('p-citizen', (profile) => ({ ...profile, emailSince: null }));
    await applicants.profileChanged('p-citizen');
    expect(await addresses()).to.have.members(['roman@mail.example', 'adil@work.example']);
    await applicants.tell(own.id);
    expect(await addresses()).to.have.length(2);
  });
});
