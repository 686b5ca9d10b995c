import { createServer, type RequestListener, type Server } from 'node:http';
import { expect } from 'chai';
import { z } from 'zod';
import type { Operation } from '../../../src/adapters/operation.ts';
import { BrokenAnswer, callOperation, CompletionRefused, InputRejected, SystemRefused, SystemUnavailable } from '../../../src/adapters/port.ts';
import { HttpConnection } from '../../../src/adapters/wire/http-connection.ts';
import { closeServer, listen } from '../../../src/listening.ts';
import { callContext } from '../call-context.ts';
import { rejection } from '../rejection.ts';

const LOOPBACK = { host: '127.0.0.1', port: 0 };

describe('a state system over HTTP', () => {
  const servers: Server[] = [];
  afterEach(async () => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      await closeServer(server);
    }
  });

  /** Given a system that answers so: asks it as the runtime does. */
  async function asked(answer: RequestListener, timeLimitMs = 2_000): Promise<unknown> {
    const server = createServer(answer);
    servers.push(server);
    const address = await listen(server, LOOPBACK);
    return callOperation(operationAt(address, timeLimitMs), { secret: 'hunter2' }, callContext({ key: 'іс/қадам#1' }), { timeoutMs: 5_000 });
  }

  function operationAt(address: string, timeLimitMs: number): Operation {
    return {
      type: 'portal.try',
      input: z.object({ secret: z.string() }),
      result: z.strictObject({ said: z.enum(['yes', 'no']) }),
      personal: [],
      call: new HttpConnection(address).ask('portal.try', { timeLimitMs }),
    };
  }

  const status = (code: number, body = '', type = 'application/json'): RequestListener => (_request, response) =>
    void response.writeHead(code, { 'content-type': type }).end(body);
  const problem = (code: number, name: string, more: object = {}): RequestListener =>
    status(code, JSON.stringify({ status: code, code: name, detail: '', ...more }), 'application/problem+json');

  it('should be asked once, with the key in a header that holds no letters but ASCII', async () => {
    const heard: (string | undefined)[] = [];
    const answer = await asked((request, response) => {
      heard.push(`${request.method} ${request.url}`, String(request.headers['idempotency-key']));
      response.end('{"said":"yes"}');
    });
    expect(answer).to.deep.equal({ said: 'yes' });
    expect(heard).to.deep.equal(['POST /portal/try', encodeURIComponent('іс/қадам#1')]);
  });

  for (const code of [408, 429, 500, 502, 503, 504]) {
    it(`should be tried again after ${code}`, async () => {
      expect(await rejection(asked(status(code)))).to.be.instanceOf(SystemUnavailable);
    });
  }

  it('should not be tried again where it turns the office away', async () => {
    expect(await rejection(asked(status(401)))).to.be.instanceOf(SystemRefused);
    expect(await rejection(asked(status(403)))).to.be.instanceOf(SystemRefused);
    expect(await rejection(asked(problem(502, 'system-refused')))).to.be.instanceOf(SystemRefused);
  });

  it('should refuse a form by field and rule', async () => {
    const refused = await rejection(asked(problem(422, 'completion-refused', { field: 'password', rule: 'refused-sign-in' })));
    expect(refused).to.be.instanceOf(CompletionRefused).and.include({ field: 'password', rule: 'refused-sign-in' });
  });

  it('should say that it does not take the input', async () => {
    expect(await rejection(asked(problem(400, 'input-rejected')))).to.be.instanceOf(InputRejected);
  });

  it('should not be believed where it answers what nobody knows', async () => {
    const wrong = [status(200, '{"said":"perhaps"}'), status(200, '<html>'), status(200), status(404), status(400, 'no'), status(418), problem(422, 'completion-refused')];
    for (const answer of wrong) expect(await rejection(asked(answer))).to.be.instanceOf(BrokenAnswer);
    expect(await rejection(asked(problem(502, 'broken-answer')))).to.be.instanceOf(BrokenAnswer);
  });

  it('should not be followed elsewhere, for a password is in some of the calls', async () => {
    const elsewhere: RequestListener = (_request, response) => void response.writeHead(307, { location: 'http://127.0.0.1:9/' }).end();
    expect(await rejection(asked(elsewhere))).to.be.instanceOf(SystemUnavailable);
  });

  it('should be given up when its time is over, and hear of it', async () => {
    const hungUp = Promise.withResolvers<void>();
    const silent: RequestListener = (_request, response) => void response.once('close', () => hungUp.resolve());
    // Long enough for the request to have arrived, on a slow machine too.
    const error = await rejection(asked(silent, 500));
    expect(error).to.be.instanceOf(SystemUnavailable).with.property('message', 'portal does not answer: no answer within 500 ms');
    await hungUp.promise;
  });

  it('should be unavailable where the answer breaks off, or nobody listens', async () => {
    const broken: RequestListener = (request, response) => {
      response.writeHead(200, { 'content-length': '100' }).write('{"sa');
      request.socket.end();
    };
    expect(await rejection(asked(broken))).to.be.instanceOf(SystemUnavailable);
    const gone = operationAt('http://127.0.0.1:9', 2_000);
    const error = (await rejection(callOperation(gone, { secret: 'hunter2' }, callContext(), { timeoutMs: 5_000 }))) as SystemUnavailable;
    expect(error).to.be.instanceOf(SystemUnavailable);
    expect(JSON.stringify([error.message, error.details])).not.to.include('hunter2');
  });

  it('should not be listened to without end', async () => {
    const endless: RequestListener = (_request, response) => {
      const more = (): void => {
        while (response.write('x'.repeat(65_536)));
      };
      response.on('drain', more).writeHead(200);
      more();
    };
    expect(await rejection(asked(endless))).to.be.instanceOf(BrokenAnswer);
  });
});
