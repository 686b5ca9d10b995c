import { expect } from 'chai';
import type { CaseView } from '../../src/http/contract.ts';
import { pdfText } from '../documents/pdf-text.ts';
import { bodyOf, type Browser, problem, TestServer } from './test-server.ts';

const variables = { surname: 'Қайратов', givenName: 'Әділ', registrationNumber: 'R-31', registeredAt: '2026-11-22T04:30:00.000Z' };

describe('http: notice of registration', () => {
  let server: TestServer;
  let counter: Browser;

  beforeEach(async () => {
    server = await TestServer.start();
    counter = await server.signIn('counter');
  });
  afterEach(() => server.stop());

  it('should be a PDF with the number, the office and what was received before', async () => {
    const file = { id: 'f', mediaType: 'application/pdf', size: 1, sha256: '', element: 'check', pass: 1, addedBy: 'p-counter' };
    const attachments = [
      { ...file, name: 'удостоверение.pdf', addedAt: '2026-11-22T04:20:00.000Z' },
      { ...file, name: 'позже.pdf', addedAt: '2026-11-22T04:40:00.000Z' },
    ];
    const { id } = server.runtime.add({ state: { variables }, attachments });
    const response = await counter.get(`/api/cases/${id}/registration-notice`);
    expect(response.headers.get('content-type')).to.equal('application/pdf');
    const text = pdfText(new Uint8Array(await response.arrayBuffer()));
    expect(text).to.include('R-31').and.include('Отдел занятости города Атырау').and.include('удостоверение.pdf').and.not.include('позже.pdf');
    expect((await bodyOf<CaseView>(await counter.get(`/api/cases/${id}`))).registrationNumber).to.equal('R-31');
  });

  it('should be none before the application is registered, nor of a case of another office', async () => {
    const { id } = server.runtime.add();
    await problem(await counter.get(`/api/cases/${id}/registration-notice`), 409, 'not-registered');
    const { id: other } = server.runtime.add({ office: 'zhylyoi', state: { variables } });
    await problem(await counter.get(`/api/cases/${other}/registration-notice`), 404, 'case-unknown');
  });
});
