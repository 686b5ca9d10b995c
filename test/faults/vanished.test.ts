import { expect } from 'chai';
import { request } from 'node:http';
import type { Case } from '../../src/cases/case.ts';
import type { CaseView } from '../../src/http/contract.ts';
import type { Browser } from '../http/test-server.ts';
import { KEY } from '../runtime/installation.ts';
import { ContestedOffice } from './concurrency/contested-office.ts';

describe('a browser that vanishes', () => {
  let office: ContestedOffice;
  let counter: Browser;
  let id: string;
  const stored = async (): Promise<Case> => (await office.at.cases.read(id)) ?? expect.fail('the case is gone');
  const completion = (): string => `/api/cases/${id}/tasks/note/1/completion`;

  beforeEach(async () => {
    office = await ContestedOffice.open();
    counter = await office.person('counter-1', 'counter');
    ({ id } = (await (await counter.post('/api/cases', { definition: KEY })).json()) as CaseView);
  });

  afterEach(() => office.close());

  /** Sends so much of a request with so long a body, and is gone. */
  async function leave(path: string, type: string, body: string, length: number): Promise<void> {
    const headers = { cookie: counter.cookie, origin: office.server.origin, 'content-type': type, 'content-length': length, 'idempotency-key': 'k', 'x-file-name': 'scan.pdf' };
    const sent = request(office.server.origin + path, { method: 'POST', headers });
    sent.on('error', () => {});
    await new Promise<void>((done) => {
      sent.write(body, () => done());
    });
    await new Promise(setImmediate);
    sent.destroy();
  }

  it('should have done what it asked or not, and be answered for it when it comes again', async () => {
    const body = JSON.stringify({ values: { note: 'seen' } });
    await leave(completion(), 'application/json', body, Buffer.byteLength(body));
    const again = await counter.fetch(completion(), { method: 'POST', body, headers: { 'content-type': 'application/json', 'idempotency-key': 'k' } });
    expect(again.status).to.equal(200);
    expect((await stored()).journal.filter(({ event }) => event.type === 'task-completed')).to.have.length(1);
  });

  it('should have done nothing by half a request', async () => {
    const { revision } = await stored();
    await leave(completion(), 'application/json', '{"values":{"note":"se', 40);
    // Whoever comes next is served, and finds the case as it was.
    expect(((await (await counter.get(`/api/cases/${id}`)).json()) as CaseView).revision).to.equal(revision);
  });

  it('should have attached nothing by half a file', async () => {
    await leave(`/api/cases/${id}/tasks/note/1/attachments`, 'application/octet-stream', '%PDF-1.4', 100_000);
    expect(((await (await counter.get(`/api/cases/${id}`)).json()) as CaseView).attachments).to.deep.equal([]);
    expect((await stored()).journal.filter(({ event }) => event.type === 'attachment-added')).to.deep.equal([]);
  });
});
