import { expect } from 'chai';
import { createIdentity, type Identity } from '../../src/identity/identity.ts';
import { linkProvider, resetPassword } from '../../src/identity/people-desk.ts';
import { LastAdministrator, ProviderNameMissing, ProviderNameTaken } from '../../src/identity/errors.ts';
import { MemoryPeopleStore } from '../../src/stores/memory/memory-people-store.ts';
import { MemorySignInJournal } from '../../src/stores/memory/memory-sign-in-journal.ts';
import { samplePerson } from '../stores/contract/people-store-contract.ts';
import { rejection } from '../stores/temporary-folder.ts';

/** Of «demo», at a cost that lets a test try it many times. */
const password = 'scrypt$16$8$1$YWJjZGVmZ2hpamtsbW5vcA$xSCSuSmUP9EzPMWoNPJqvPCfiaSFZqQoy5cnNG5boJI';
const here = { address: '10.0.0.17', agent: 'Firefox/128.0 Windows' };

describe('the journal of sign-ins', function () {
  this.timeout(20_000);
  let people: MemoryPeopleStore;
  let journal: MemorySignInJournal;
  let identity: Identity;
  beforeEach(async () => {
    const now = (): Date => new Date('2026-11-22T04:00:00.000Z');
    people = new MemoryPeopleStore();
    journal = new MemorySignInJournal(now);
    identity = createIdentity({ people, now, journal });
    await people.savePerson(samplePerson({ password }));
  });
  const written = async (): Promise<unknown[]> => (await journal.entries()).map(({ person, by, event }) => [person, by, event]);

  it('should hold who came, who did not and why, who left', async () => {
    await rejection(identity.signIn('counter', 'wrong', here));
    await people.savePerson(samplePerson({ id: 'p-2', login: 'gone', password, disabled: true }));
    await rejection(identity.signIn('gone', 'demo', here));
    await people.savePerson(samplePerson({ id: 'p-3', login: 'by.provider', password, provider: { name: 'x', subject: null, only: true } }));
    await rejection(identity.signIn('by.provider', 'demo', here));
    const { token } = await identity.signIn('counter', 'demo', here);
    await identity.signOut(token, here);

    expect(await written()).to.deep.equal([
      ['p-1', null, { type: 'refused', way: 'password', reason: 'password' }],
      ['p-2', null, { type: 'refused', way: 'password', reason: 'disabled' }],
      ['p-3', null, { type: 'refused', way: 'password', reason: 'provider-only' }],
      ['p-1', null, { type: 'signed-in', way: 'password' }],
      ['p-1', null, { type: 'signed-out' }],
    ]);
    const [first] = await journal.entries();
    expect(first).to.include({ seq: 1, address: '10.0.0.17', device: 'Firefox, Windows', mark: null });
    expect(await journal.verify()).to.equal(null);
  });

  it('should tell attempts with one unknown name from those with another, and not the name', async () => {
    for (const login of ['nobody', 'nobody', 'another']) await rejection(identity.signIn(login, 'wrong', here));
    const marks = (await journal.entries()).map(({ mark }) => mark);
    expect(marks[0]).to.match(/^[0-9a-f]{16}$/).and.equal(marks[1]);
    expect(marks[2]).not.to.equal(marks[0]);
    expect(JSON.stringify(await journal.entries())).not.to.match(/nobody|another/);
  });

  it('should hold a delay once, when it begins, and who lifted it', async () => {
    for (let n = 0; n < 8; n += 1) await rejection(identity.signIn('counter', 'wrong', here));
    for (const { id } of await identity.locks()) await identity.liftLock(id, 'p-admin', here);
    const locks = (await written()).slice(5);
    expect(locks).to.deep.equal([
      ['p-1', null, { type: 'locked', scope: 'login', until: '2026-11-22T04:00:05.000Z' }],
      ['p-1', 'p-admin', { type: 'lock-lifted', scope: 'pair' }],
      ['p-1', 'p-admin', { type: 'lock-lifted', scope: 'login' }],
    ]);
  });

  it('should hold ended sessions and changed passwords, and no secret', async () => {
    const begun = await identity.signIn('counter', 'demo', here);
    await identity.signIn('counter', 'demo', here);
    await identity.changePassword(begun, 'demo', 'тёплый чай остыл вчера', here);
    await identity.signIn('counter', 'тёплый чай остыл вчера', here);
    await identity.endSessions('p-1', () => true, 'administrator', here, 'p-admin');

    expect((await written()).slice(2)).to.deep.equal([
      ['p-1', null, { type: 'password-changed' }],
      ['p-1', null, { type: 'signed-in', way: 'password' }],
      ['p-1', 'p-admin', { type: 'sessions-ended', reason: 'administrator', count: 2 }],
    ]);
    expect(JSON.stringify(await journal.entries())).not.to.match(/чай|demo|scrypt/).and.not.to.contain(begun.token);
  });

  it('should find entries by person and by time', async () => {
    await identity.note('p-2', { type: 'disabled' }, 'p-1', here);
    await rejection(identity.signIn('nobody', 'wrong', here));
    expect(await journal.entries({ person: 'p-1' })).to.have.length(1);
    expect(await journal.entries({ from: '2026-11-22T04:00:00.001Z' })).to.have.length(0);
    expect(await journal.entries({ from: '2026-11-22T04:00:00.000Z', to: '2026-11-22T04:00:00.001Z' })).to.have.length(2);
    expect(await journal.entries({ to: '2026-11-22T04:00:00.000Z' })).to.have.length(0);
  });
});

describe('the link to a provider', () => {
  let people: MemoryPeopleStore;
  beforeEach(async () => {
    people = new MemoryPeopleStore();
    await people.savePerson(samplePerson({ id: 'a-1', login: 'admin', roles: ['administrator'], iin: null }));
    await people.savePerson(samplePerson());
  });

  it('should be kept through other changes, and be bound to nobody anew once the name is another', async () => {
    const bound = { name: 'd.akhmetova', subject: { issuer: 'https://id.example', id: '42' }, only: false };
    await people.savePerson(samplePerson({ provider: bound }));
    expect((await linkProvider(people, 'p-1', { name: 'd.akhmetova', only: true })).person.provider).to.deep.equal({ ...bound, only: true });
    await resetPassword(people, 'p-1');
    expect((await people.person('p-1'))?.provider?.subject).to.deep.equal(bound.subject);
    expect((await linkProvider(people, 'p-1', { name: 'another', only: false })).person.provider?.subject).to.equal(null);
    expect((await linkProvider(people, 'p-1', null)).person.provider).to.equal(undefined);
  });

  it('should be of one person, and need an IIN where no name is given', async () => {
    await linkProvider(people, 'p-1', { name: 'one', only: false });
    expect(await rejection(linkProvider(people, 'a-1', { name: 'one', only: false }))).to.be.instanceOf(ProviderNameTaken);
    expect(await rejection(linkProvider(people, 'a-1', { name: null, only: false }))).to.be.instanceOf(ProviderNameMissing);
    expect((await linkProvider(people, 'p-1', { name: null, only: false })).person.provider?.name).to.equal(null);
  });

  it('should leave an administrator who signs in while the provider is down', async () => {
    expect(await rejection(linkProvider(people, 'a-1', { name: 'admin', only: true }))).to.be.instanceOf(LastAdministrator);
    expect((await linkProvider(people, 'a-1', { name: 'admin', only: false })).person.provider?.only).to.equal(false);
    await people.savePerson(samplePerson({ id: 'a-2', login: 'admin2', roles: ['administrator'] }));
    expect((await linkProvider(people, 'a-1', { name: 'admin', only: true })).person.provider?.only).to.equal(true);
    expect(await rejection(linkProvider(people, 'a-2', { name: 'admin2', only: true }))).to.be.instanceOf(LastAdministrator);
  });

  it('should end the sessions of the way that is closed, and no others', async () => {
    const session = { person: 'p-1', createdAt: '2026-11-22T04:00:00.000Z', expiresAt: '2026-11-22T16:00:00.000Z' };
    await people.saveSession({ ...session, id: 's-password' });
    await people.saveSession({ ...session, id: 's-provider', way: 'provider' });
    await people.savePerson(samplePerson({ provider: { name: 'one', subject: { issuer: 'i', id: '1' }, only: false } }));
    expect((await linkProvider(people, 'p-1', { name: 'one', only: true })).ended).to.deep.equal(['s-password']);
    expect((await linkProvider(people, 'p-1', null)).ended).to.deep.equal(['s-provider']);
  });
});
