import { expect } from 'chai';
import { networkOf } from '../../src/identity/origin.ts';
import { Budget } from '../../src/http/limits/budget.ts';
import { type Browser, json, problem, TestServer } from './test-server.ts';

describe('http: how much may be asked', () => {
  let server: TestServer;

  afterEach(() => server.stop());

  /** Asks until the server has had enough; answers how many were answered, and what it said then. */
  const untilRefused = async (ask: () => Promise<Response>, most: number): Promise<{ answered: number; refusal: Response }> => {
    for (let answered = 0; answered <= most; answered += 1) {
      const response = await ask();
      if (response.status === 429) return { answered, refusal: response };
      await response.body?.cancel();
    }
    return expect.fail(`${most} were answered`);
  };

  describe('a minute', () => {
    let counter: Browser;

    beforeEach(async () => {
      server = await TestServer.start({ requestsPerMinute: 50 });
      counter = await server.signIn('counter');
    });

    it('should be limited for each person, told when to come again, and begin anew', async () => {
      const { answered, refusal } = await untilRefused(() => counter.get('/api/session'), 60);
      expect(answered).to.equal(50);
      const wait = Number(refusal.headers.get('retry-after'));
      expect(wait).to.be.within(1, 60);
      await problem(refusal, 429, 'too-many-requests');
      expect((await (await server.signIn('head')).get('/api/session')).status).to.equal(200);

      server.time = new Date(server.time.getTime() + 59_999);
      expect((await counter.get('/api/session')).status).to.equal(429);
      server.time = new Date(server.time.getTime() + 1);
      expect((await counter.get('/api/session')).status).to.equal(200);
    });

    it('should be the same for all sessions of a person', async () => {
      await untilRefused(() => counter.get('/api/session'), 60);
      expect((await (await server.signIn('counter')).get('/api/session')).status).to.equal(429);
    });

    it('should be said on every answer, in the headers there are for it', async () => {
      const { headers } = await counter.get('/api/session');
      expect(headers.get('ratelimit-policy')).to.contain('"person"; q=50; w=60');
      expect(headers.get('ratelimit')).to.match(/"person"; r=49; t=60/);
    });

    it('should be less for what costs much', async () => {
      const { answered, refusal } = await untilRefused(() => counter.post('/api/cases/search', { iin: '850312300012' }), 60);
      expect(answered).to.equal(2);
      await problem(refusal, 429, 'too-many-requests');
      expect((await counter.get('/api/session')).status).to.equal(200);
    });

    it('should be less for signing in, whatever the name, by address', async () => {
      let name = 0;
      const { answered } = await untilRefused(() => server.fetch('/api/session', json({ login: `nobody${(name += 1)}`, password: 'x' })), 60);
      // One was the sign-in the test began with.
      expect(answered).to.equal(4);
      server.time = new Date(server.time.getTime() + 60_000);
      expect((await server.fetch('/api/session', json({ login: 'counter', password: 'demo' }))).status).to.equal(200);
    });

    it('should be limited for an address, signed in or not', async () => {
      const { answered, refusal } = await untilRefused(() => server.fetch('/api/openapi.json'), 220);
      expect(answered).to.equal(199);
      await problem(refusal, 429, 'too-many-requests');
    });

    it('should not be counted where the setting says so', async () => {
      await server.stop();
      server = await TestServer.start({ requestsPerMinute: 0 });
      counter = await server.signIn('counter');
      const statuses = new Set<number>();
      for (let n = 0; n < 20; n += 1) statuses.add((await counter.post('/api/cases/search', { iin: '850312300012' })).status);
      expect([...statuses]).to.deep.equal([200]);
    });
  });

  describe('at once', () => {
    beforeEach(async () => {
      server = await TestServer.start();
    });

    it('should be few of what costs much, and free again when it is answered', async () => {
      const [head, counter] = [await server.signIn('head'), await server.signIn('counter')];
      let open = (): void => {};
      const closed = new Promise<void>((resolve) => {
        open = resolve;
      });
      const { searchCases } = server.runtime;
      const held: unknown[] = [];
      const holding = new Promise<void>((resolve) => {
        server.runtime.searchCases = async (sought, actor) => {
          if (held.push(actor.id) === 4) resolve();
          await closed;
          return searchCases(sought, actor);
        };
      });
      const four = Array.from({ length: 4 }, () => counter.post('/api/cases/search', { iin: '850312300012' }));
      await holding;

      const fifth = await counter.post('/api/cases/search', { iin: '850312300012' });
      expect(fifth.headers.get('retry-after')).to.equal('1');
      await problem(fifth, 429, 'too-many-at-once');
      const others = head.post('/api/cases/search', { iin: '850312300012' });
      open();

      for (const reply of await Promise.all([...four, others])) expect(reply.status).to.equal(200);
      expect((await counter.post('/api/cases/search', { iin: '850312300012' })).status).to.equal(200);
    });

    it('should be so many bytes of files for each and for all', () => {
      const budget = new Budget(30, 50);
      expect(budget.take('a', 20)).to.equal('given');
      expect(budget.take('a', 11)).to.equal('too-much-for-one');
      expect(budget.take('b', 30)).to.equal('given');
      expect(budget.take('c', 1)).to.equal('too-much-in-all');
      budget.giveBack('b', 30);
      expect(budget.take('c', 30)).to.equal('given');
      budget.giveBack('a', 20);
      expect(budget.take('a', 20)).to.equal('given');
    });

    it('should give back what a body has taken, whether it was read or refused', async () => {
      const counter = await server.signIn('counter');
      const { id } = server.runtime.add();
      const file = Buffer.concat([Buffer.from('%PDF'), Buffer.alloc(9 * 1024 * 1024)]);
      for (let n = 0; n < 8; n += 1) {
        const body = n % 2 === 0 ? file : Buffer.alloc(9 * 1024 * 1024);
        const reply = await counter.fetch(`/api/cases/${id}/tasks/check/1/attachments`, { method: 'POST', body, headers: { 'x-file-name': 'a.pdf' } });
        expect(reply.status).to.equal(n % 2 === 0 ? 201 : 415);
        await reply.body?.cancel();
      }
    });
  });

  it('should count the network of an IPv6 address, for a customer has a whole one', async () => {
    server = await TestServer.start();
    expect(networkOf('2001:db8:1:2::1')).to.equal(networkOf('2001:db8:1:2:ffff::9'));
    expect(networkOf('2001:db8:1:2::1')).not.to.equal(networkOf('2001:db8:1:3::1'));
    // However it is written: four bytes at the end of a network of one's own are the customer's choice, too.
    expect(networkOf('2001:db8:1:2::1.2.3.4')).to.equal(networkOf('2001:db8:1:2::9'));
    expect(networkOf('::ffff:10.0.0.1')).to.equal(networkOf('10.0.0.1'));
    expect(networkOf('10.0.0.1')).not.to.equal(networkOf('10.0.0.2'));
  });
});
