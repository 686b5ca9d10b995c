import { expect } from 'chai';
import { actorOf } from '../../src/identity/actor-of.ts';
import { SignInRefused } from '../../src/identity/errors.ts';
import { createIdentity, type Identity } from '../../src/identity/identity.ts';
import { hashPassword } from '../../src/identity/passwords.ts';
import { MemoryPeopleStore } from '../../src/stores/memory/memory-people-store.ts';
import { samplePerson } from '../stores/contract/people-store-contract.ts';
import { rejection } from '../stores/temporary-folder.ts';

const here = { address: '127.0.0.1', agent: '' };
/** Of «demo», at a cost that lets a test try it many times. */
const password = 'scrypt$16$8$1$YWJjZGVmZ2hpamtsbW5vcA$xSCSuSmUP9EzPMWoNPJqvPCfiaSFZqQoy5cnNG5boJI';

describe('identity', function () {
  this.timeout(10_000);
  let people: MemoryPeopleStore;
  let identity: Identity;
  let time: Date;
  beforeEach(async () => {
    time = new Date('2026-11-22T04:00:00.000Z');
    people = new MemoryPeopleStore();
    identity = createIdentity({ people, now: () => time });
    await people.savePerson(samplePerson({ password }));
  });
  const later = (minutes: number): void => {
    time = new Date(time.getTime() + minutes * 60_000);
  };

  it('should know who signed in by the token', async () => {
    const { token, person } = await identity.signIn('counter', 'demo', here);
    expect(person.id).to.equal('p-1');
    expect((await identity.whoIs(token))?.person.id).to.equal('p-1');
  });

  it('should give every session a token of 32 random bytes and keep only its hash', async () => {
    const first = await identity.signIn('counter', 'demo', here);
    const second = await identity.signIn('counter', 'demo', here);
    expect(Buffer.from(first.token, 'base64url')).to.have.length(32);
    expect(first.token).not.to.equal(second.token);
    expect(first.session.id).to.match(/^[0-9a-f]{64}$/);
    expect(await people.session(first.token)).to.equal(null);
    expect(JSON.stringify(await people.session(first.session.id))).not.to.contain(first.token);
  });

  it('should refuse a wrong password and an unknown login in the same words', async () => {
    const wrong = await rejection(identity.signIn('counter', 'wrong', here));
    const unknown = await rejection(identity.signIn('nobody', 'demo', here));
    expect(wrong).to.be.instanceOf(SignInRefused);
    expect(unknown).to.be.instanceOf(SignInRefused);
    expect(unknown.message).to.equal(wrong.message);
  });

  it('should take as long over an unknown login as over a wrong password', async () => {
    await people.savePerson(samplePerson({ password: await hashPassword('demo') }));
    const known = Math.min(await took(identity, 'counter'), await took(identity, 'counter'), await took(identity, 'counter'));
    const unknown = Math.min(await took(identity, 'nobody'), await took(identity, 'nobody'), await took(identity, 'nobody'));
    expect(unknown).to.be.greaterThan(known / 4);
  });

  it('should end a session twelve hours after signing in, however much it is used', async () => {
    const { token, session } = await identity.signIn('counter', 'demo', here);
    for (let hour = 0; hour < 23; hour += 1) {
      later(30);
      expect(await identity.whoIs(token), `hour ${hour / 2}`).not.to.equal(null);
    }
    later(30);
    expect(await identity.whoIs(token)).to.equal(null);
    expect(await people.session(session.id)).to.equal(null);
  });

  it('should not know a token after signing out, nor one it never gave', async () => {
    const { token, session } = await identity.signIn('counter', 'demo', here);
    expect(await identity.signOut(token)).to.equal(session.id);
    expect(await identity.whoIs(token)).to.equal(null);
    expect(await identity.signOut(token)).to.equal(null);
    expect(await identity.whoIs('')).to.equal(null);
  });

  it('should see at once what has changed of a person', async () => {
    const { token } = await identity.signIn('counter', 'demo', here);
    await people.savePerson(samplePerson({ password, positions: ['head'] }));
    expect((await identity.whoIs(token))?.person.positions).to.deep.equal(['head']);
  });

  it('should give the actor what rights go by, and never the password', () => {
    expect(actorOf(samplePerson())).to.deep.equal({
      id: 'p-1',
      office: 'atyrau-city',
      positions: ['counter'],
      roles: [],
      iin: '791115401015',
      name: 'Ахметова Динара Маратовна',
    });
  });
});

async function took(identity: Identity, login: string): Promise<number> {
  const start = process.hrtime.bigint();
  await rejection(identity.signIn(login, 'wrong', here));
  return Number(process.hrtime.bigint() - start);
}
