import { expect } from 'chai';
import type { CaseEvent } from '../../src/http/contract.ts';
import { sampleCase } from '../stores/sample-case.ts';
import { type Browser, problem, TestServer } from './test-server.ts';

/** A stream of events as a browser reads it: one block after another. */
class Listener {
  readonly response: Response;
  readonly #reader: ReadableStreamDefaultReader<string>;
  #text = '';

  constructor(response: Response) {
    this.response = response;
    if (response.body === null) throw new Error('no stream');
    this.#reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  }

  static async open(browser: Browser): Promise<Listener> {
    const listener = new Listener(await browser.get('/api/events'));
    expect(await listener.next()).to.equal('retry: 2000\nevent: hello\ndata: {}');
    return listener;
  }

  /** The next block, or null where the stream has ended. */
  async next(): Promise<string | null> {
    while (!this.#text.includes('\n\n')) {
      const { value, done } = await this.#reader.read();
      if (done) return null;
      this.#text += value;
    }
    const end = this.#text.indexOf('\n\n');
    const block = this.#text.slice(0, end);
    this.#text = this.#text.slice(end + 2);
    return block;
  }

  /** The next event of a case. */
  async nextCase(): Promise<CaseEvent> {
    const block = (await this.next()) ?? '';
    expect(block).to.match(/^event: case\ndata: /);
    return JSON.parse(block.slice(block.indexOf('{'))) as CaseEvent;
  }

  async close(): Promise<void> {
    await this.#reader.cancel();
  }
}

describe('http: /api/events', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await TestServer.start();
  });
  afterEach(() => server.stop());

  it('should greet, and tell of a case of the office that moves', async () => {
    const counter = await server.signIn('counter');
    const listener = await Listener.open(counter);
    expect(listener.response.headers.get('content-type')).to.equal('text/event-stream; charset=utf-8');
    expect(listener.response.headers.get('cache-control')).to.equal('no-store');
    const { id } = server.runtime.add();

    await counter.fetch(`/api/cases/${id}/tasks/check/1/claim`, { method: 'PUT' });

    expect(await listener.nextCase()).to.deep.equal({
      case: id,
      key: 'atyrau/unemployment-certificate/office',
      revision: 2,
      status: 'active',
    });
  });

  it('should tell nobody of a case of another office, and the administrator of all', async () => {
    const listener = await Listener.open(await server.signIn('counter'));
    const admins = await Listener.open(await server.signIn('admin'));
    const [theirs, ours] = [sampleCase({ office: 'zhylyoi' }), sampleCase()];
    server.runtime.moved(theirs);
    server.runtime.moved(ours);
    expect((await listener.nextCase()).case).to.equal(ours.id);
    expect((await admins.nextCase()).case).to.equal(theirs.id);
  });

  it('should tell a citizen of their own application only', async () => {
    const listener = await Listener.open(await server.signIn('citizen'));
    const own = sampleCase({ applicant: 'p-citizen' });
    for (const record of [sampleCase(), sampleCase({ applicant: 'p-neighbour' }), own]) server.runtime.moved(record);
    expect((await listener.nextCase()).case).to.equal(own.id);
  });

  it('should end when the session is signed out, and only the streams of that session', async () => {
    const counter = await server.signIn('counter');
    const other = await server.signIn('counter');
    const [ending, staying] = [await Listener.open(counter), await Listener.open(other)];
    await counter.fetch('/api/session', { method: 'DELETE' });
    expect(await ending.next()).to.equal(null);
    const record = sampleCase();
    server.runtime.moved(record);
    expect((await staying.nextCase()).case).to.equal(record.id);
  });

  it('should refuse the twenty-first stream of a session until one is closed', async () => {
    const counter = await server.signIn('counter');
    const listeners = [];
    for (let n = 0; n < 20; n += 1) listeners.push(await Listener.open(counter));
    const refused = await counter.get('/api/events');
    await problem(refused, 429, 'too-many-streams');
    expect(refused.headers.get('content-type')).to.equal('application/problem+json; charset=utf-8');
    await Listener.open(await server.signIn('counter'));
    await listeners[0]?.close();
    // The server hears of the closed connection when the operating system tells it: ask until it has.
    let again = await counter.get('/api/events');
    while (again.status === 429) again = await counter.get('/api/events');
    expect(again.status).to.equal(200);
  });

  it('should refuse the sixty-first of a person, whatever the number of sessions', async () => {
    for (let session = 0; session < 3; session += 1) {
      const counter = await server.signIn('counter');
      await Promise.all(Array.from({ length: 20 }, () => Listener.open(counter)));
    }
    const refused = await (await server.signIn('counter')).get('/api/events');
    expect(refused.headers.get('retry-after')).to.equal('15');
    await problem(refused, 429, 'too-many-streams');
    await Listener.open(await server.signIn('head'));
  });

  it('should end when the server closes, and listen to the runtime no longer', async () => {
    const listener = await Listener.open(await server.signIn('counter'));
    expect(server.runtime.listeners).to.equal(1);
    server.shutDown();
    expect(await listener.next()).to.equal('retry: 3000\nevent: closing\ndata: {}');
    expect(await listener.next()).to.equal(null);
    expect(server.runtime.listeners).to.equal(0);
  });

  it('should be for people who are signed in', async () => {
    await problem(await server.fetch('/api/events'), 401, 'sign-in-required');
  });

  describe('with a quick heartbeat', () => {
    beforeEach(async () => {
      await server.stop();
      server = await TestServer.start({ heartbeatMs: 10 });
    });

    it('should show that it is alive', async () => {
      const listener = await Listener.open(await server.signIn('counter'));
      expect(await listener.next()).to.equal(': alive');
    });

    it('should end when the session has run out', async () => {
      const listener = await Listener.open(await server.signIn('counter'));
      server.time = new Date('2026-11-22T17:00:00.000Z');
      let block = await listener.next();
      while (block !== null) block = await listener.next();
      expect(block).to.equal(null);
    });

    it('should follow a person who moves to another office', async () => {
      const counter = await server.signIn('counter');
      const listener = await Listener.open(counter);
      const person = await server.people.person(counter.me.id);
      if (person === null) throw new Error('nobody');
      await server.people.savePerson({ ...person, office: 'zhylyoi' });
      // Two signs of life: the second beat began after the change.
      await listener.next();
      await listener.next();
      server.runtime.moved(sampleCase({ number: 'ours' }));
      const theirs = sampleCase({ office: 'zhylyoi' });
      server.runtime.moved(theirs);
      let block = await listener.next();
      while (block === ': alive') block = await listener.next();
      expect(block).to.contain(theirs.id);
    });
  });
});
