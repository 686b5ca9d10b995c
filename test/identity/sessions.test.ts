import { expect } from 'chai';
import { createIdentity, type Identity } from '../../src/identity/identity.ts';
import { deviceOf, networkOf, shortNetwork } from '../../src/identity/origin.ts';
import { MemoryPeopleStore } from '../../src/stores/memory/memory-people-store.ts';
import { samplePerson } from '../stores/contract/people-store-contract.ts';

/** Of «demo», at a cost that lets a test try it many times. */
const password = 'scrypt$16$8$1$YWJjZGVmZ2hpamtsbW5vcA$xSCSuSmUP9EzPMWoNPJqvPCfiaSFZqQoy5cnNG5boJI';
const chrome = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36';
const here = { address: '10.0.0.17', agent: chrome };

describe('sessions', () => {
  let people: MemoryPeopleStore;
  let identity: Identity;
  let time: Date;
  const start = (): void => {
    identity = createIdentity({ people, now: () => time });
  };
  beforeEach(async () => {
    time = new Date('2026-11-22T04:00:00.000Z');
    people = new MemoryPeopleStore();
    await people.savePerson(samplePerson({ password }));
    start();
  });
  const later = (minutes: number): void => {
    time = new Date(time.getTime() + minutes * 60_000);
  };
  const signIn = async (): Promise<string> => (await identity.signIn('counter', 'demo', here)).token;

  it('should end an hour after the last use', async () => {
    const token = await signIn();
    later(59);
    expect(await identity.whoIs(token)).not.to.equal(null);
    later(59);
    expect(await identity.whoIs(token)).not.to.equal(null);
    later(60);
    expect(await identity.whoIs(token)).to.equal(null);
    expect(await people.sessions()).to.deep.equal([]);
  });

  it('should not be kept alive by what only looks', async () => {
    const token = await signIn();
    for (let n = 0; n < 5; n += 1) {
      later(10);
      expect(await identity.whoIs(token, false)).not.to.equal(null);
    }
    later(10);
    expect(await identity.whoIs(token, false)).to.equal(null);
  });

  it('should remember over a restart when it was used, to five minutes', async () => {
    const token = await signIn();
    for (let minute = 0; minute < 30; minute += 1) {
      later(1);
      await identity.whoIs(token);
    }
    start();
    later(54);
    expect(await identity.whoIs(token, false)).not.to.equal(null);
    later(6);
    expect(await identity.whoIs(token, false)).to.equal(null);
  });

  it('should write down once in five minutes that it is used, not with every request', async () => {
    const token = await signIn();
    let writes = 0;
    const touch = people.touchSession.bind(people);
    people.touchSession = async (id, usedAt) => {
      writes += 1;
      await touch(id, usedAt);
    };
    for (let minute = 0; minute < 20; minute += 1) {
      later(1);
      await Promise.all(Array.from({ length: 5 }, () => identity.whoIs(token)));
    }
    expect(writes).to.equal(4);
  });

  it('should go on where it cannot be written down', async () => {
    const token = await signIn();
    people.touchSession = () => Promise.reject(new Error('disk full'));
    later(10);
    expect(await identity.whoIs(token)).not.to.equal(null);
  });

  it('should show a person where they are signed in, the last used first', async () => {
    const first = await signIn();
    later(1);
    await identity.signIn('counter', 'demo', { address: '2001:db8::5', agent: '' });
    later(2);
    await identity.whoIs(first);
    const seen = (await identity.sessionsOf('p-1')).map(({ device, network, createdAt, usedAt }) => ({ device, network, createdAt, usedAt }));
    expect(seen).to.deep.equal([
      { device: 'Chrome, Windows', network: '10.0.0.17', createdAt: '2026-11-22T04:00:00.000Z', usedAt: '2026-11-22T04:03:00.000Z' },
      { device: '', network: '2001:db8:0:0::/64', createdAt: '2026-11-22T04:01:00.000Z', usedAt: '2026-11-22T04:01:00.000Z' },
    ]);
  });

  it('should end the oldest of more than twenty, and tell which', async () => {
    const first = await identity.signIn('counter', 'demo', here);
    for (let n = 1; n < 20; n += 1) {
      later(1);
      expect((await identity.signIn('counter', 'demo', here)).ended).to.deep.equal([]);
    }
    later(1);
    const { ended, token } = await identity.signIn('counter', 'demo', here);
    expect(ended).to.deep.equal([first.session.id]);
    expect(await identity.whoIs(first.token)).to.equal(null);
    expect(await identity.whoIs(token)).not.to.equal(null);
    expect(await people.sessions()).to.have.length(20);
  });

  it('should remove what has run out from the store, and leave those of others', async () => {
    await signIn();
    later(61);
    await people.savePerson(samplePerson({ id: 'p-2', login: 'second', password }));
    const { session } = await identity.signIn('second', 'demo', here);
    expect((await people.sessions()).map(({ id }) => id)).to.deep.equal([session.id]);
  });

  it('should know the usual devices by name, and no other', () => {
    expect(deviceOf(chrome)).to.equal('Chrome, Windows');
    expect(deviceOf(`${chrome} Edg/126.0`)).to.equal('Edge, Windows');
    expect(deviceOf(`${chrome} YaBrowser/24.6`)).to.equal('Yandex, Windows');
    expect(deviceOf('Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0')).to.equal('Firefox, Linux');
    expect(deviceOf('Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 Version/17.5 Mobile Safari/604.1')).to.equal('Safari, iOS');
    expect(deviceOf('curl/8.5.0 <script>')).to.equal('');
  });

  it('should shorten addresses to what their owner knows them by', () => {
    expect(networkOf('::ffff:10.1.2.3')).to.equal('10.1.2.3');
    expect(networkOf('fe80::1%eth0')).to.equal('fe80:0:0:0::/64');
    expect(networkOf('2001:DB8:a:b:c:d:e:f')).to.equal('2001:db8:a:b::/64');
    expect(networkOf('::1')).to.equal('0:0:0:0::/64');
    expect(networkOf('')).to.equal('');
    expect(shortNetwork('10.1.2.3')).to.equal('10.1.2.*');
    expect(shortNetwork('2001:db8:a:b::/64')).to.equal('2001:db8:a:*');
  });
});
