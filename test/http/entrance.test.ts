import { expect } from 'chai';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import type { RequestListener } from 'node:http';
import { Entrance } from '../../src/http/entrance.ts';
import { Readiness, type ReadinessReport } from '../../src/http/readiness.ts';

const anywhere = { host: '127.0.0.1', port: 0 };

describe('the entrance', () => {
  let readiness: Readiness;
  let entrance: Entrance;
  let address: string;

  beforeEach(async () => {
    readiness = new Readiness(['stores', 'scheduler']);
    entrance = new Entrance(readiness);
    address = await entrance.listen(anywhere);
  });
  afterEach(() => entrance.leave(0));

  const status = async (path: string): Promise<number> => (await fetch(address + path)).status;
  async function readyz(): Promise<[number, ReadinessReport]> {
    const response = await fetch(`${address}/readyz`);
    return [response.status, (await response.json()) as ReadinessReport];
  }
  const works = (): void => ['stores', 'scheduler'].forEach((part) => readiness.know(part, () => true));

  it('should be alive and not ready from the first moment, and name what is not there yet', async () => {
    expect(await status('/healthz')).to.equal(200);
    readiness.know('stores', () => true);
    expect(await readyz()).to.deep.equal([503, { status: 'starting', failing: ['scheduler'] }]);
  });

  it('should send requests away while it starts: the API with a problem, people with a page that comes back', async () => {
    const api = await fetch(`${address}/api/cases`);
    expect([api.status, api.headers.get('retry-after'), ((await api.json()) as { code: string }).code]).to.deep.equal([503, '5', 'starting']);
    const page = await fetch(`${address}/office`);
    expect([page.status, page.headers.get('content-type')]).to.deep.equal([503, 'text/html; charset=utf-8']);
    expect(await page.text()).to.include('http-equiv="refresh"').and.to.include('lang="kk"').and.to.include('lang="en"');
  });

  it('should be ready once every part works, and name the one that stops to', async () => {
    let full = false;
    works();
    readiness.know('stores', () => !full);
    expect(await readyz()).to.deep.equal([200, { status: 'ready', failing: [] }]);
    full = true;
    expect(await readyz()).to.deep.equal([503, { status: 'failing', failing: ['stores'] }]);
    full = false;
    expect((await readyz())[0]).to.equal(200);
  });

  it('should take a part that throws, or never answers, for one that does not work', async () => {
    readiness = new Readiness(['stores', 'scheduler'], () => {}, 10);
    readiness.know('stores', () => Promise.reject(new Error('EIO at /data/791115401015')));
    readiness.know('scheduler', () => new Promise(() => {}));
    expect(await readiness.report()).to.deep.equal({ status: 'starting', failing: ['stores', 'scheduler'] });
  });

  it('should tell of each change once', async () => {
    const told: string[] = [];
    readiness = new Readiness(['stores'], (report) => told.push(report.status));
    await readiness.report();
    readiness.know('stores', () => true);
    await readiness.report();
    await readiness.report();
    readiness.know('stores', () => false);
    await readiness.report();
    readiness.stop();
    readiness.stop();
    expect(told).to.deep.equal(['ready', 'failing', 'stopping']);
  });

  it('should say that it is ready no more before it turns anybody away', async () => {
    works();
    entrance.open((_request, response) => void response.end('served'));
    readiness.stop();
    expect((await readyz())[1].status).to.equal('stopping');
    expect(await (await fetch(`${address}/`)).text()).to.equal('served');
    expect(await status('/healthz')).to.equal(200);
  });

  it('should answer what is under way, and tell that the connection ends with it', async () => {
    const { promise: goOn, resolve } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    entrance.open(answering(begin, goOn));
    const asked = fetch(`${address}/`);
    await begun;
    const left = entrance.leave(60_000);
    resolve();
    const response = await asked;
    expect([await response.text(), response.headers.get('connection')]).to.deep.equal(['done', 'close']);
    expect(await left).to.equal(0);
  });

  it('should turn away who comes on a connection it still has', async () => {
    const { promise: goOn, resolve } = Promise.withResolvers<void>();
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    entrance.open(answering(begin, goOn));
    // Two requests one after another on one connection, the second before the first is answered.
    const socket = open(address);
    socket.write('GET / HTTP/1.1\r\nHost: a\r\n\r\nPOST /api/cases HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n');
    await begun;
    const left = entrance.leave(60_000);
    resolve();
    await left;
    const heard = await textOf(socket);
    expect(heard).to.include('done').and.to.not.match(/201|second/);
  });

  it('should cut off a request that hangs when the time is over, and say how many', async () => {
    const { promise: begun, resolve: begin } = Promise.withResolvers<void>();
    entrance.open(answering(begin, new Promise(() => {})));
    const asked = fetch(`${address}/`).catch((error: unknown) => error);
    await begun;
    expect(await entrance.leave(20)).to.equal(1);
    expect(await asked).to.be.instanceOf(TypeError);
  });

  it('should not wait for connections on which nobody asks anything', async () => {
    const socket = open(address);
    await once(socket, 'connect');
    await status('/healthz');
    expect(await entrance.leave(60_000)).to.equal(0);
    socket.destroy();
  });
});

function answering(begin: () => void, goOn: Promise<void>): RequestListener {
  return (_request, response) => {
    begin();
    void (async () => {
      await goOn;
      response.end('done');
    })();
  };
}

function open(address: string): Socket {
  const { hostname, port } = new URL(address);
  return connect(Number(port), hostname);
}

async function textOf(socket: Socket): Promise<string> {
  const heard: Buffer[] = [];
  for await (const piece of socket) heard.push(piece as Buffer);
  return Buffer.concat(heard).toString();
}
