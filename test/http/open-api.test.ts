import { Validator } from '@seriousme/openapi-schema-validator';
import { expect } from 'chai';
import { allRoutes } from './all-routes.ts';
import { TestServer } from './test-server.ts';

interface Document {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, {
    readonly operationId: string;
    readonly parameters: readonly { readonly name: string; readonly in: string }[];
    readonly requestBody?: unknown;
  }>>>>;
}

describe('http: /api/openapi.json', () => {
  let server: TestServer;
  let document: Document;

  before(async () => {
    server = await TestServer.start();
    document = (await (await server.fetch('/api/openapi.json')).json()) as Document;
  });

  after(() => server.stop());

  it('should be valid OpenAPI 3.1', async () => {
    const result = await new Validator().validate(structuredClone(document) as unknown as Record<string, unknown>);
    expect(result.errors ?? []).to.deep.equal([]);
    expect(result.valid).to.equal(true);
    expect(document.openapi).to.equal('3.1.0');
  });

  it('should hold every route of the product and no other', async () => {
    const routes = (await allRoutes()).map(({ method, path }) => `${method} /api${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    const described = Object.entries(document.paths).flatMap(([path, operations]) => Object.keys(operations).map((method) => `${method} ${path}`));
    expect(described.toSorted()).to.deep.equal(routes.toSorted());
  });

  it('should name every parameter of a path', () => {
    for (const [path, operations] of Object.entries(document.paths)) {
      const named = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
      for (const { parameters, operationId } of Object.values(operations)) {
        const inPath = parameters.filter((parameter) => parameter.in === 'path').map(({ name }) => name);
        expect(inPath, operationId).to.have.members(named);
      }
    }
  });

  it('should describe every body that is read, by the schema that checks it', async () => {
    for (const route of (await allRoutes()).filter(({ body }) => body !== undefined)) {
      const path = `/api${route.path.replaceAll(/:(\w+)/g, '{$1}')}`;
      expect(document.paths[path]?.[route.method]?.requestBody, `${route.method} ${path}`).to.be.an('object');
    }
    const started = document.paths['/api/cases']?.['post']?.requestBody as { content: { 'application/json': { schema: { required: string[] } } } };
    expect(started.content['application/json'].schema.required).to.deep.equal(['definition']);
  });

  it('should name each operation once', () => {
    const ids = Object.values(document.paths).flatMap((operations) => Object.values(operations).map(({ operationId }) => operationId));
    expect(new Set(ids).size).to.equal(ids.length);
  });

  it('should be open to whoever writes a client', async () => {
    expect((await server.fetch('/api/openapi.json')).status).to.equal(200);
  });
});
