import { expect } from 'chai';
import { SignInLimited, SignInRefused } from '../../src/identity/errors.ts';
import { createIdentity, type Identity } from '../../src/identity/identity.ts';
import { MemoryAttemptStore } from '../../src/stores/memory/memory-attempt-store.ts';
import { MemoryPeopleStore } from '../../src/stores/memory/memory-people-store.ts';
import { MemorySignInJournal } from '../../src/stores/memory/memory-sign-in-journal.ts';
import { samplePerson } from '../stores/contract/people-store-contract.ts';
import { rejection } from '../stores/temporary-folder.ts';

/** Of «demo», at a cost that lets a test try it many times. */
const password = 'scrypt$16$8$1$YWJjZGVmZ2hpamtsbW5vcA$xSCSuSmUP9EzPMWoNPJqvPCfiaSFZqQoy5cnNG5boJI';
const office = '10.0.0.1';
const stranger = '203.0.113.9';

describe('the delays of signing in', function () {
  this.timeout(30_000);
  let people: MemoryPeopleStore;
  let attempts: MemoryAttemptStore;
  let journal: MemorySignInJournal;
  let identity: Identity;
  let time: Date;
  const start = (): void => {
    identity = createIdentity({ people, now: () => time, attempts, journal });
  };
  beforeEach(async () => {
    time = new Date('2026-11-22T04:00:00.000Z');
    people = new MemoryPeopleStore();
    attempts = new MemoryAttemptStore();
    journal = new MemorySignInJournal(() => time);
    start();
    await people.savePerson(samplePerson({ password }));
  });
  const later = (seconds: number): void => {
    time = new Date(time.getTime() + seconds * 1000);
  };
  /** How signing in ends: let in, refused, or the seconds to wait. */
  const attempt = async (word: string, address = office, login = 'counter'): Promise<'in' | 'refused' | number> => {
    const outcome = await identity.signIn(login, word, { address, agent: '' }).then(() => 'in' as const, (error: unknown) => error);
    if (outcome === 'in') return 'in';
    if (outcome instanceof SignInLimited) return outcome.retryAfter;
    expect(outcome).to.be.instanceOf(SignInRefused);
    return 'refused';
  };
  const fail = async (times: number, address = office, login = 'counter'): Promise<void> => {
    for (let n = 0; n < times; n += 1) expect(await attempt('wrong', address, login)).to.equal('refused');
  };

  it('should begin with the fifth wrong password, and double up to a quarter of an hour', async () => {
    await fail(5);
    const waits: unknown[] = [];
    for (let n = 0; n < 10; n += 1) {
      const wait = await attempt('demo');
      waits.push(wait);
      later(Number(wait));
      await fail(1);
    }
    expect(waits).to.deep.equal([5, 10, 20, 40, 80, 160, 320, 640, 900, 900]);
  });

  it('should let in who gives the right password once the delay is over, and then count anew', async () => {
    await fail(5);
    later(4);
    expect(await attempt('demo')).to.equal(1);
    later(1);
    expect(await attempt('demo')).to.equal('in');
    await fail(4);
    expect(await attempt('demo')).to.equal('in');
  });

  it('should count guesses made at once before it looks at any of them', async () => {
    const outcomes = await Promise.all(Array.from({ length: 12 }, () => attempt('wrong')));
    expect(outcomes.filter((outcome) => outcome === 'refused')).to.have.length(5);
    expect(outcomes.filter((outcome) => outcome === 5)).to.have.length(7);
  });

  it('should not forgive because of a restart', async () => {
    await fail(7 - 2);
    later(5);
    await fail(1);
    start();
    expect(await attempt('demo')).to.equal(10);
  });

  it('should close a login to strangers wherever they come from, and not to its owner where they are known', async () => {
    // given somebody who works at the office
    expect(await attempt('demo')).to.equal('in');
    // when strangers guess from many places, a few times each
    for (const place of ['1', '2', '3', '4', '5']) await fail(1, `198.51.100.${place}`);
    // then a further place is of no use to them, even with the right password
    expect(await attempt('wrong', '198.51.100.6')).to.equal(5);
    expect(await attempt('demo', '198.51.100.7')).to.equal(5);
    // and the owner is let in, after a restart too
    expect(await attempt('demo')).to.equal('in');
    start();
    expect(await attempt('demo')).to.equal('in');
    // but a guess from their office tells nothing and is counted
    expect(await attempt('wrong')).to.equal(5);
  });

  it('should treat a login nobody has like any other', async () => {
    const outcomes = async (login: string, from: string): Promise<unknown[]> => {
      const seen: unknown[] = [];
      for (let n = 0; n < 6; n += 1) seen.push(await attempt('wrong', from, login));
      for (let n = 0; n < 2; n += 1) seen.push(await attempt('wrong', `${from}9`, login));
      return seen;
    };
    expect(await outcomes('counter', '198.51.100.1')).to.deep.equal(await outcomes('nobody', '198.51.100.2'));
  });

  it('should count a network whose every address is somebody’s: a /64 under IPv6', async () => {
    for (const host of [':1', ':2', ':aaaa:1', 'ffff:ffff:ffff:ffff', ':7']) await fail(1, `2001:db8:0:1:${host}`);
    expect(await attempt('demo', '2001:db8:0:1:5:6:7:8')).to.equal(5);
    expect((await identity.locks()).map(({ scope, network }) => [scope, network])).to.have.deep.members([
      ['pair', '2001:db8:0:1::/64'],
      ['login', null],
    ]);
  });

  it('should close a network from which many logins are tried, and leave the logins to the others', async () => {
    for (let n = 0; n < 30; n += 1) {
      await people.savePerson(samplePerson({ id: `u-${n}`, login: `user${n}`, password }));
      await fail(1, stranger, `user${n}`);
    }
    expect(await attempt('demo', stranger)).to.equal(5);
    expect(await attempt('demo')).to.equal('in');
  });

  it('should not count against an office what its people mistype and put right', async () => {
    for (let n = 0; n < 15; n += 1) {
      await fail(3);
      expect(await attempt('demo')).to.equal('in');
    }
    expect(await identity.locks()).to.deep.equal([]);
  });

  it('should show the administrator whose login is closed, and lift it', async () => {
    await fail(5, stranger);
    const first = (await identity.locks()).find(({ scope }) => scope === 'login');
    expect(first).to.deep.include({ attempts: 5, network: null, until: '2026-11-22T04:00:05.000Z' });
    expect(first?.person?.login).to.equal('counter');
    for (const { id } of await identity.locks()) expect(await identity.liftLock(id, 'p-admin', { address: office, agent: '' })).to.equal(true);
    expect(await identity.locks()).to.deep.equal([]);
    expect(await attempt('demo', stranger)).to.equal('in');
    expect(await identity.liftLock('0123456789abcdef', 'p-admin', { address: '', agent: '' })).to.equal(false);
  });

  it('should forget attempts half a day after the last', async () => {
    await fail(4);
    later(12 * 60 * 60);
    await fail(4);
    expect(await attempt('demo')).to.equal('in');
  });

  it('should keep neither logins that are nobody’s nor passwords', async () => {
    await attempt('secret-word', stranger, 'my-password-typed-here');
    const kept = JSON.stringify([await attempts.load(), await journal.entries()]);
    expect(kept).to.contain(stranger).and.not.match(/secret-word|my-password-typed-here/);
  });

  it('should hold the tries at the current password of who is signed in, too', async () => {
    const begun = await identity.signIn('counter', 'demo', { address: office, agent: '' });
    for (let n = 0; n < 5; n += 1) {
      expect(await rejection(identity.changePassword(begun, 'wrong', 'тёплый чай остыл', { address: office, agent: '' }))).to.be.instanceOf(SignInRefused);
    }
    expect(await rejection(identity.changePassword(begun, 'demo', 'тёплый чай остыл', { address: office, agent: '' }))).to.be.instanceOf(SignInLimited);
  });
});
