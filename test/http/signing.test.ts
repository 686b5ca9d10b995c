import { expect } from 'chai';
import { CertificateUnreadable } from '../../src/adapters/errors.ts';
import type { CabinetTaskView, SignedTextView, TaskView } from '../../src/http/contract.ts';
import { sampleTask } from '../stores/sample-case.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

const ADDRESS = 'wss://127.0.0.1:13579';
const cms = Buffer.from('a signature').toString('base64');

describe('http: signing', () => {
  let server: TestServer;
  let counter: Browser;
  let task: string;
  const shown: unknown[] = [];

  const start = async (address: string | null): Promise<void> => {
    const showCertificate = (iin: string, bytes: Uint8Array): object => {
      if (bytes.length < 5) throw new CertificateUnreadable();
      shown.push([iin, Buffer.from(bytes).toString()]);
      return { value: '5F0101' };
    };
    server = await TestServer.start({ signingLayer: address === null ? null : { address, showCertificate } });
    counter = await server.signIn('counter');
    task = `/api/cases/${server.runtime.add().id}/tasks/check/1`;
  };
  afterEach(() => server.stop());

  describe('on a device of one’s own', () => {
    beforeEach(async () => {
      shown.splice(0);
      await start(ADDRESS);
    });

    it('should say where the layer is', async () => {
      const reply = await counter.get(task);
      expect((await bodyOf<TaskView>(reply)).signingLayer).to.equal(ADDRESS);
    });

    it('should say what is to be signed, or what is wrong with the values', async () => {
      const reply = await counter.post(`${task}/signed-text`, { values: { documentsInOrder: 'yes' } });
      expect(await bodyOf<SignedTextView>(reply)).to.deep.equal({ text: '{"documentsInOrder":"yes"}' });
      const refused = await problem(await counter.post(`${task}/signed-text`, { values: {} }), 422, 'form-rejected');
      expect(refused.errors?.map(({ field }) => field)).to.deep.equal(['documentsInOrder']);
    });

    it('should hand the signature on with the values', async () => {
      await counter.post(`${task}/completion`, { values: { documentsInOrder: 'yes' }, signature: cms });
      expect([server.runtime.completedWith, server.runtime.signedWith]).to.deep.equal([{ documentsInOrder: 'yes' }, cms]);
    });

    it('should refuse a signature that is no base64', async () => {
      await problem(await counter.post(`${task}/completion`, { values: {}, signature: 'не base64' }), 400, 'request-invalid');
    });

    it('should note the certificate of a signature for the person who shows it', async () => {
      const reply = await counter.post('/api/signing/certificates', { signature: cms });
      expect(await bodyOf(reply)).to.deep.equal({ value: '5F0101' });
      expect(shown).to.deep.equal([[(await server.people.people()).find(({ login }) => login === 'counter')?.iin, 'a signature']]);
      const none = { signature: Buffer.from('none').toString('base64') };
      await problem(await counter.post('/api/signing/certificates', none), 422, 'certificate-unreadable');
    });

    it('should serve citizens in their cabinet, for their own applications', async () => {
      const citizen = await server.signIn('citizen');
      const own = server.runtime.add({ applicant: 'p-citizen', tasks: [sampleTask({ element: 'check', positions: ['consumer'] })] });
      const path = `/api/cabinet/cases/${own.id}/tasks/check/1`;
      expect((await bodyOf<CabinetTaskView>(await citizen.get(path))).signingLayer).to.equal(ADDRESS);
      const reply = await citizen.post(`${path}/signed-text`, { values: { documentsInOrder: 'yes' } });
      expect(await bodyOf<SignedTextView>(reply)).to.deep.equal({ text: '{"documentsInOrder":"yes"}' });
      expect((await citizen.post('/api/cabinet/signing/certificates', { signature: cms })).status).to.equal(200);
      const neighbour = await server.signIn('neighbour');
      await problem(await neighbour.post(`${path}/signed-text`, { values: {} }), 404, 'case-unknown');
    });
  });

  describe('with the tokens at hand', () => {
    beforeEach(() => start(null));

    it('should not speak of a layer', async () => {
      const reply = await counter.get(task);
      expect(await bodyOf<TaskView>(reply)).not.to.have.property('signingLayer');
      await problem(await counter.post('/api/signing/certificates', { signature: cms }), 409, 'signing-layer-unused');
    });
  });
});
