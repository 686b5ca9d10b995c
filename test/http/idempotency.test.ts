import { expect } from 'chai';
import { type Browser, json, problem, TestServer } from './test-server.ts';

describe('http: Idempotency-Key', () => {
  let server: TestServer;
  let counter: Browser;

  beforeEach(async () => {
    server = await TestServer.start();
    counter = await server.signIn('counter');
  });

  afterEach(() => server.stop());

  const start = (key: string): Promise<Response> => {
    const asked = json({ definition: server.runtime.definition.key });
    return counter.fetch('/api/cases', { ...asked, headers: { ...(asked.headers as Record<string, string>), 'idempotency-key': key } });
  };

  it('should reach whoever does the work, with what it is of', async () => {
    expect((await start('k-1')).status).to.equal(201);
    expect(server.runtime.lastActor?.request).to.deep.equal({ key: 'k-1', of: 'POST /api/cases' });
  });

  it('should be refused where it is empty, too long or not ASCII', async () => {
    for (const key of ['a b', 'x'.repeat(201)]) await problem(await start(key), 400, 'request-invalid');
  });
});
