import { expect } from 'chai';
import { once } from 'node:events';
import type { Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { httpServer, type ServerLimits } from '../../src/http/http-server.ts';
import { rawRequest } from './raw-request.ts';
import { TestServer } from './test-server.ts';

describe('http: the server', () => {
  describe('with a browser that takes its time', () => {
    let server: Server;
    let answered = 0;

    const start = async (limits: Partial<ServerLimits>): Promise<string> => {
      answered = 0;
      server = httpServer((request, response) => {
        request.resume().on('end', () => {
          answered += 1;
          response.end('well');
        });
      }, limits);
      server.listen(0, '127.0.0.1');
      await once(server, 'listening');
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    };
    afterEach(async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    });

    it('should wait for headers so long and no longer', async () => {
      const origin = await start({ headersMs: 50, requestMs: 60_000, lookEveryMs: 20 });
      expect((await rawRequest(origin, ['POST / HTTP/1.1', 'Host: a'])).status).to.equal(408);
      expect(answered).to.equal(0);
    });

    it('should wait for a body so long and no longer', async () => {
      const origin = await start({ headersMs: 50, requestMs: 100, lookEveryMs: 20 });
      expect((await rawRequest(origin, ['POST / HTTP/1.1', 'Host: a', 'Content-Length: 1000', '', 'a'])).status).to.equal(408);
      expect(answered).to.equal(0);
    });

    it('should close a connection on which nothing more is asked', async () => {
      const origin = await start({ keepAliveMs: 20, lookEveryMs: 20 });
      expect((await rawRequest(origin, ['GET / HTTP/1.1', 'Host: a', ''])).status).to.equal(200);
    });

    it('should have so many connections and no more', async () => {
      const origin = await start({ connections: 2 });
      const { hostname, port } = new URL(origin);
      const open = [1, 2].map(() => connect(Number(port), hostname));
      await Promise.all(open.map((socket) => once(socket, 'connect')));
      expect((await rawRequest(origin, ['GET / HTTP/1.1', 'Host: a', 'Connection: close', ''])).status).to.equal(0);
      for (const socket of open) socket.destroy();
    });
  });

  describe('with a request that could be read in two ways, or is too large', () => {
    let server: TestServer;

    beforeEach(async () => {
      server = await TestServer.start();
    });
    afterEach(() => server.stop());

    for (const [name, status, lines] of [
      ['two lengths', 400, ['Content-Length: 5', 'Content-Length: 6', '', 'hello']],
      ['a length beside chunks', 400, ['Content-Length: 5', 'Transfer-Encoding: chunked', '', '0', '']],
      ['chunks spelt so that one reader knows them and another does not', 400, ['Transfer-Encoding: xchunked', '', '0', '']],
      ['a space before the colon', 400, ['Content-Length : 5', '', 'hello']],
      ['a header folded over two lines', 400, ['X-A: b', ' c', '']],
      ['NUL in a header', 400, ['X-A: b\0c', '']],
      ['headers beyond sixteen kilobytes', 431, [`X-A: ${'a'.repeat(17_000)}`, '']],
    ] as const) {
      it(`should refuse ${name}`, async () => {
        const answer = await rawRequest(server.origin, ['POST /api/session HTTP/1.1', 'Host: a', 'Connection: close', ...lines]);
        expect(answer.status).to.equal(status);
        expect(answer.text).not.to.match(/node|express|at \//i);
      });
    }

    it('should refuse an address beyond sixteen kilobytes, a request without a host, and a verb there is not', async () => {
      const tail = ['Connection: close', ''];
      expect((await rawRequest(server.origin, [`GET /${'a'.repeat(17_000)} HTTP/1.1`, 'Host: a', ...tail])).status).to.equal(431);
      expect((await rawRequest(server.origin, ['GET / HTTP/1.1', ...tail])).status).to.equal(400);
      expect((await rawRequest(server.origin, ['JEFF / HTTP/1.1', 'Host: a', ...tail])).status).to.equal(400);
    });

    it('should take headers that are there twice for neither of the two', async () => {
      const { cookie } = await server.signIn('counter');
      const { id } = server.runtime.add();
      const claim = [`PUT /api/cases/${id}/tasks/check/1/claim HTTP/1.1`, `Host: ${new URL(server.origin).host}`, `Cookie: ${cookie}`, 'Content-Length: 0', 'Connection: close'];
      for (const twice of [
        ['Sec-Fetch-Site: same-origin', 'Sec-Fetch-Site: cross-site'],
        ['Sec-Fetch-Site: cross-site', 'Sec-Fetch-Site: same-origin'],
        [`Origin: ${server.origin}`, 'Origin: https://evil.example'],
      ]) {
        const answer = await rawRequest(server.origin, [...claim, ...twice, '']);
        expect([answer.status, answer.text.includes('origin-refused')]).to.deep.equal([403, true]);
      }
    });

    it('should refuse what is asked twice, and bear a thousand questions', async () => {
      const counter = await server.signIn('counter');
      expect((await counter.get('/api/cases?limit=1&limit=2')).status).to.equal(400);
      expect((await counter.get('/api/cases?limit[$gt]=1&__proto__[x]=1')).status).to.equal(200);
      expect((await counter.get(`/api/cases?${Array.from({ length: 2000 }, (_, n) => `a${n}=1`).join('&')}`)).status).to.equal(200);
      expect(Object.hasOwn(Object.prototype, 'x')).to.equal(false);
    });
  });
});
