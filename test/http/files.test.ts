import { expect } from 'chai';
import type { AttachmentView } from '../../src/http/contract.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

const pdf = '%PDF-1.7 паспорт';

describe('http: files', () => {
  let server: TestServer;
  let counter: Browser;
  let id: string;

  beforeEach(async () => {
    server = await TestServer.start();
    counter = await server.signIn('counter');
    ({ id } = server.runtime.add());
  });
  afterEach(() => server.stop());

  const attach = (name: string, body: NonNullable<RequestInit['body']>, headers = {}): Promise<Response> =>
    counter.fetch(`/api/cases/${id}/tasks/check/1/attachments`, {
      method: 'POST',
      headers: { 'x-file-name': encodeURIComponent(name), 'content-type': 'application/pdf', ...headers },
      body,
      duplex: 'half',
    });

  it('should take a file with its name and give it back as it was', async () => {
    const response = await attach('Удостоверение «Әлия».pdf', pdf);
    const view = await bodyOf<AttachmentView>(response);
    expect(response.status).to.equal(201);
    expect(view).to.include({ name: 'Удостоверение «Әлия».pdf', mediaType: 'application/pdf', size: Buffer.byteLength(pdf), element: 'check' });

    const file = await counter.get(response.headers.get('location') ?? '');

    expect(await file.text()).to.equal(pdf);
    expect(file.headers.get('content-type')).to.equal('application/pdf');
    expect(file.headers.get('content-disposition')).to.equal(
      `inline; filename="${'_'.repeat(13)} _${'_'.repeat(4)}_.pdf"; filename*=UTF-8''${encodeURIComponent('Удостоверение «Әлия».pdf')}`,
    );
    expect(file.headers.get('x-content-type-options')).to.equal('nosniff');
    expect(file.headers.get('cache-control')).to.equal('no-store');
    expect(file.headers.get('content-security-policy')).to.contain("frame-ancestors 'none'");
  });

  it('should let no name break out of its header', async () => {
    const response = await attach('a"; filename=evil.html\r\nSet-Cookie: x=1\u202Efdp.pdf', pdf);
    const file = await counter.get(response.headers.get('location') ?? '');
    const disposition = file.headers.get('content-disposition') ?? '';
    expect(disposition).to.match(/^inline; filename="[^"]*"; filename\*=UTF-8''[\w%.!~-]+$/);
    expect(disposition).not.to.contain('%0D').and.not.to.contain('%E2%80%AE');
    expect(file.headers.get('set-cookie')).to.equal(null);
  });

  it('should only let browsers save what they might run', async () => {
    const attachment = await bodyOf<AttachmentView>(await attach('a.pdf', pdf));
    const record = await server.runtime.readCase(id, { ...counter.me, iin: null, office: 'atyrau-city', positions: ['counter'], roles: [] });
    const html = record.attachments.map((known) => Object.assign({}, known, { mediaType: 'text/html' }));
    server.runtime.cases.set(id, { ...record, attachments: html });
    const file = await counter.get(`/api/cases/${id}/attachments/${attachment.id}`);
    expect(file.headers.get('content-type')).to.equal('application/octet-stream');
    expect(file.headers.get('content-disposition')).to.match(/^attachment;/);
  });

  it('should refuse what is no file of an accepted kind', async () => {
    await problem(await attach('a.pdf', '<html>'), 415, 'file-type-refused');
    await problem(await attach('a.pdf', ''), 422, 'file-empty');
  });

  it('should refuse a file above 10 MB, whether or not its size is said beforehand', async () => {
    const large = new Uint8Array(10 * 1024 * 1024 + 1);
    const { details } = await problem(await attach('a.pdf', large), 413, 'file-too-large');
    expect(details).to.deep.equal({ size: large.length, limit: 10 * 1024 * 1024 });
    await problem(await attach('a.pdf', new Blob([large]).stream()), 413, 'file-too-large');
    expect(server.runtime.files.size).to.equal(0);
  });

  it('should take a file of 10 MB', async () => {
    const full = Buffer.alloc(10 * 1024 * 1024);
    full.write('%PDF');
    expect((await attach('a.pdf', full)).status).to.equal(201);
  });

  it('should refuse a file without a name, and a name it cannot read', async () => {
    const { errors } = await problem(await attach('a.pdf', pdf, { 'x-file-name': '%E0%A4%A' }), 400, 'request-invalid');
    expect(errors?.[0]).to.include({ field: 'x-file-name', rule: 'pattern' });
    await problem(await attach('a.pdf', pdf, { 'x-file-name': '' }), 400, 'request-invalid');
    await problem(await attach('я'.repeat(256), pdf), 400, 'request-invalid');
  });

  it('should not read a file from somebody who is not signed in', async () => {
    const reply = await server.fetch(`/api/cases/${id}/tasks/check/1/attachments`, { method: 'POST', body: pdf });
    await problem(reply, 401, 'sign-in-required');
  });

  it('should give a result document under its number', async () => {
    const document = {
      id: 'd-1',
      title: 'Справка',
      number: '12-АТР',
      mediaType: 'application/pdf',
      size: 4,
      sha256: '',
      element: 'ask',
      formedAt: '',
    } as const;
    const { id: other } = server.runtime.add({ documents: [document] });
    server.runtime.files.set('d-1', Buffer.from(pdf));
    const file = await counter.get(`/api/cases/${other}/documents/d-1`);
    expect(await file.text()).to.equal(pdf);
    expect(file.headers.get('content-disposition')).to.contain(`inline; filename="12-___.pdf"`);
    await problem(await counter.get(`/api/cases/${other}/documents/d-2`), 404, 'file-unknown');
    await problem(await (await server.signIn('counter2')).get(`/api/cases/${other}/documents/d-1`), 404, 'case-unknown');
  });
});
