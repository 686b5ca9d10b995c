import { expect } from 'chai';
import { readSet } from '../../src/definitions/exchange/read-set.ts';
import { readZip } from '../../src/definitions/exchange/read-zip.ts';
import { fixture, fixtureForms } from '../lint/fixture.ts';
import { sampleDefinition } from '../stores/contract/definition-store-contract.ts';
import { type Browser, problem, TestServer } from './test-server.ts';

const address = '/api/definitions/atyrau/unemployment-certificate/office';
const sound = await fixture('position-exists', 'valid');

describe('http: versions and drafts as files', () => {
  let server: TestServer;
  let analyst: Browser;

  before(async () => {
    server = await TestServer.start();
    await server.definitions.publish(sampleDefinition({ xml: sound, forms: await fixtureForms() }));
    analyst = await server.signIn('analyst');
    await analyst.put(`${address}/draft`, { baseVersion: 1, revision: 0, changes: { xml: sound.replace('PT10M', 'PT5M'), digest: null } });
  });
  after(() => server.stop());

  const set = async (at: string): Promise<ReturnType<typeof readSet>> => readSet(await readZip(new Uint8Array(await (await analyst.get(`${address}/${at}`)).arrayBuffer())));

  it('should hand out the diagram of a version, to the byte', async () => {
    const response = await analyst.get(`${address}/versions/1/diagram`);
    expect(response.headers.get('content-disposition')).to.include('filename="atyrau_unemployment-certificate_office.bpmn"');
    expect(await response.text()).to.equal(sound);
  });

  it('should hand out the set of a version, and of the draft', async () => {
    const version = await set('versions/1/set');
    expect(version.key).to.equal('atyrau/unemployment-certificate/office');
    expect(version.parts.xml).to.equal(sound);
    expect(Object.keys(version.parts.forms)).to.have.members(Object.keys(await fixtureForms()));
    expect((await set('draft/set')).parts).to.deep.include({ digest: null, xml: sound.replace('PT10M', 'PT5M') });
  });

  it('should say which version there is not, and hand out nothing to others than analysts', async () => {
    await problem(await analyst.get(`${address}/versions/2/set`), 404, 'definition-unknown');
    await problem(await analyst.get(`${address}/versions/0/set`), 400, 'request-invalid');
    await problem(await (await server.signIn('counter')).get(`${address}/versions/1/set`), 403, 'role-required');
  });
});
