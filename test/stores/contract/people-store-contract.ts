import { expect } from 'chai';
import { LoginTaken, OfficeExists } from '../../../src/identity/errors.ts';
import type { Person } from '../../../src/identity/person.ts';
import type { PeopleStore } from '../../../src/identity/store.ts';
import { rejection } from '../temporary-folder.ts';

export function samplePerson(changes: Partial<Person> = {}): Person {
  return {
    id: 'p-1',
    login: 'counter',
    name: 'Ахметова Динара Маратовна',
    iin: '791115401015',
    office: 'atyrau-city',
    positions: ['counter'],
    roles: [],
    password: 'scrypt$1$1$1$AA$AA',
    mustChangePassword: false,
    disabled: false,
    demo: true,
    ...changes,
  };
}

/** What every `PeopleStore` does. */
export function peopleStoreContract(open: () => Promise<{ store: PeopleStore; close: () => Promise<void> }>): void {
  let store: PeopleStore;
  let close: () => Promise<void>;

  beforeEach(async () => {
    ({ store, close } = await open());
  });
  afterEach(async () => {
    await close();
  });

  it('should find a person by id and by login', async () => {
    const person = samplePerson();
    await store.savePerson(person);
    expect(await store.person('p-1')).to.deep.equal(person);
    expect(await store.personByLogin('counter')).to.deep.equal(person);
    expect(await store.people()).to.deep.equal([person]);
  });

  it('should answer null for whom it does not know', async () => {
    expect(await store.person('p-1')).to.equal(null);
    expect(await store.personByLogin('counter')).to.equal(null);
    expect(await store.session('s')).to.equal(null);
  });

  it('should replace a person by the same id', async () => {
    await store.savePerson(samplePerson());
    await store.savePerson(samplePerson({ positions: ['counter', 'specialist'] }));
    expect(await store.people()).to.have.length(1);
    expect((await store.person('p-1'))?.positions).to.deep.equal(['counter', 'specialist']);
  });

  it('should refuse a login that another person has', async () => {
    await store.savePerson(samplePerson());
    expect(await rejection(store.savePerson(samplePerson({ id: 'p-2' })))).to.be.instanceOf(LoginTaken);
    expect(await store.people()).to.have.length(1);
  });

  it('should keep every one of many people saved at once', async () => {
    const ids = Array.from({ length: 12 }, (_, n) => `p-${n}`);
    await Promise.all(ids.map((id) => store.savePerson(samplePerson({ id, login: id }))));
    expect((await store.people()).map(({ id }) => id).toSorted()).to.deep.equal(ids.toSorted());
  });

  it('should keep and replace offices', async () => {
    const office = { id: 'atyrau-city', name: 'Отдел', address: 'г. Атырау', region: 'atyrau' };
    await store.saveOffice(office);
    await store.saveOffice({ ...office, name: 'Отдел занятости' });
    expect(await store.offices()).to.deep.equal([{ ...office, name: 'Отдел занятости' }]);
  });

  it('should add an office once, though it is asked to twice at a time', async () => {
    const office = { id: 'atyrau-city', name: 'Отдел', address: 'г. Атырау', region: 'atyrau', kind: 'department', edited: true } as const;
    const [first, second] = await Promise.allSettled([store.addOffice(office), store.addOffice({ ...office, name: 'Другой' })]);
    expect(first).to.deep.equal({ status: 'fulfilled', value: undefined });
    expect(second).to.have.property('reason').that.is.instanceOf(OfficeExists);
    expect(await store.offices()).to.deep.equal([office]);
  });

  it('should keep a session until it is deleted', async () => {
    const session = { id: 's-1', person: 'p-1', createdAt: '2026-11-22T04:00:00.000Z', expiresAt: '2026-11-22T16:00:00.000Z' };
    await store.saveSession(session);
    expect(await store.session('s-1')).to.deep.equal(session);
    await store.deleteSession('s-1');
    expect(await store.session('s-1')).to.equal(null);
    await store.deleteSession('s-1');
  });

  it('should end the sessions of one person, but for the one to keep', async () => {
    const session = { id: 's-1', person: 'p-1', createdAt: '2026-11-22T04:00:00.000Z', expiresAt: '2026-11-22T16:00:00.000Z' };
    for (const id of ['s-1', 's-2', 's-3']) await store.saveSession({ ...session, id });
    await store.saveSession({ ...session, id: 's-4', person: 'p-2' });
    expect(await store.deleteSessionsOf('p-1', 's-2')).to.have.members(['s-1', 's-3']);
    expect(await store.session('s-1')).to.equal(null);
    expect(await store.session('s-2')).not.to.equal(null);
    expect(await store.deleteSessionsOf('p-1', null)).to.deep.equal(['s-2']);
    expect(await store.session('s-4')).not.to.equal(null);
  });

  it('should forget sessions that had run out before a new one was made', async () => {
    const old = { id: 's-1', person: 'p-1', createdAt: '2026-11-21T04:00:00.000Z', expiresAt: '2026-11-21T16:00:00.000Z' };
    await store.saveSession(old);
    await store.saveSession({ ...old, id: 's-2', createdAt: '2026-11-22T04:00:00.000Z', expiresAt: '2026-11-22T16:00:00.000Z' });
    expect(await store.session('s-1')).to.equal(null);
    expect(await store.session('s-2')).not.to.equal(null);
  });
}
