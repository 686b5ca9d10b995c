import { expect } from 'chai';
import { gzipSync } from 'node:zlib';
import { jsonLimits } from '../../src/http/json-shape.ts';
import { fixture, fixtureForms } from '../lint/fixture.ts';
import { sampleDefinition } from '../stores/contract/definition-store-contract.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

describe('http: bodies that are made to harm', () => {
  let server: TestServer;
  let counter: Browser;
  let task: string;

  beforeEach(async () => {
    server = await TestServer.start();
    counter = await server.signIn('counter');
    task = `/api/cases/${server.runtime.add().id}/tasks/check/1`;
  });
  afterEach(() => server.stop());

  const complete = (values: string): Promise<Response> => raw(counter, 'POST', `${task}/completion`, `{"values":${values}}`);
  const raw = (browser: Browser, method: string, path: string, body: string): Promise<Response> =>
    browser.fetch(path, { method, body, headers: { 'content-type': 'application/json' } });

  it('should be refused where they are nested without end, and not fell whoever walks through them', async () => {
    for (const depth of [jsonLimits.depth, 10_000, 120_000]) {
      const { detail } = await problem(await complete(`{"note":${nested(depth)}}`), 400, 'body-malformed');
      expect(detail).to.contain('nested deeper');
    }
    expect((await complete(`{"documentsInOrder":"yes","note":${nested(jsonLimits.depth - 3)}}`)).status).not.to.equal(400);
  });

  it('should be refused where they are nothing but values', async () => {
    const { detail } = await problem(await complete(`{"note":[${'1,'.repeat(jsonLimits.values)}1]}`), 400, 'body-malformed');
    expect(detail).to.contain('values');
  });

  for (const values of [
    '{"__proto__":{"polluted":true}}',
    '{"note":{"__proto__":{"polluted":true}}}',
    '{"note":[{"constructor":{"prototype":{"polluted":true}}}]}',
    String.raw`{"\u005f_proto__":{"polluted":true}}`,
    '{"prototype":{"polluted":true}}',
  ]) {
    it(`should change no object but their own: ${values}`, async () => {
      await problem(await complete(values), 400, 'body-malformed');
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
      expect(server.runtime.completedWith).to.equal(null);
    });
  }

  it('should change no object by the query of an address either', async () => {
    for (const query of ['__proto__[polluted]=true', 'constructor[prototype][polluted]=true', '__proto__.polluted=true']) {
      await counter.get(`/api/cases?${query}`);
      expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
    }
    await problem(await counter.get('/api/cases?limit=1&limit=2'), 400, 'request-invalid');
    await problem(await counter.get('/api/cases?limit[]=1&status=active&status=completed'), 400, 'request-invalid');
  });

  it('should not be answered with many times their size', async () => {
    const fields = Array.from({ length: 20_000 }, (_, at) => `"f${at}":1`).join();
    const reply = await raw(counter, 'POST', '/api/cases', `{"definition":"a/b/c",${fields}}`);

    const { errors, detail } = await problem(reply, 400, 'request-invalid');

    expect(errors).to.have.length(100);
    expect(detail.length).to.be.below(5_000);
  });

  it('should be refused as parts of a draft too, which are kept as they come', async () => {
    await server.definitions.publish(sampleDefinition({ xml: await fixture('position-exists', 'valid'), forms: await fixtureForms() }));
    const analyst = await server.signIn('analyst');
    const address = '/api/definitions/atyrau/unemployment-certificate/office/draft';
    const put = (changes: string): Promise<Response> => raw(analyst, 'PUT', address, `{"baseVersion":1,"revision":0,"changes":${changes}}`);

    for (const part of ['act', 'digest', 'scenarios']) {
      await problem(await put(`{"${part}":${nested(400_000)}}`), 400, 'body-malformed');
      await problem(await put(`{"${part}":{"__proto__":{"polluted":true}}}`), 400, 'body-malformed');
    }
    await problem(await put(`{"act":{"title":"${'x'.repeat(10_001)}"}}`), 400, 'request-invalid');
    await problem(await put(`{"forms":{"__proto__":{"polluted":true}}}`), 400, 'body-malformed');
    await problem(await put(`{"forms":{"../../x":{}}}`), 400, 'request-invalid');
    await problem(await put(`{"forms":{${Array.from({ length: 201 }, (_, at) => `"f${at}":{}`).join()}}}`), 400, 'request-invalid');
    expect(await bodyOf(await analyst.get(address))).to.include({ revision: 0 });
    expect(({} as Record<string, unknown>)['polluted']).to.equal(undefined);
  });

  it('should not be taken packed: what a few bytes unfold to is not waited for', async () => {
    const packed = gzipSync(`{"values":{"note":"${'a'.repeat(50_000_000)}"}}`);
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    const reply = await counter.fetch(`${task}/completion`, { method: 'POST', body: packed, headers });
    expect(reply.status).to.be.oneOf([413, 415]);
    expect(server.runtime.completedWith).to.equal(null);
  });
});
