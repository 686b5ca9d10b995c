import { expect } from 'chai';
import type { CaseView, PaperCheckView } from '../../src/http/contract.ts';
import { contentHash } from '../../src/documents/content-hash.ts';
import { formResultPdf } from '../../src/documents/form-result-pdf.ts';
import { samplePaper } from '../documents/sample-paper.ts';
import { bodyOf, json, problem, TestServer } from './test-server.ts';

const CODE = '7K3M-9QWX-2F8N-TZ4C';
const variables = { surname: 'Қайратов', givenName: 'Әділ', patronymic: 'Нұрланұлы', iin: '850312300012', childName: 'Қайратов Дамир' };

describe('http: checking a paper', () => {
  let server: TestServer;
  let bytes: Uint8Array;

  beforeEach(async () => {
    server = await TestServer.start();
    bytes = await formResultPdf(samplePaper());
  });
  afterEach(() => server.stop());

  const issue = async (holder: 'applicant' | 'child' = 'applicant'): Promise<string> => {
    const [sha256, formedAt, issuedAt] = [contentHash(bytes), '2026-03-01T20:00:00.000Z', '2026-03-02T09:05:00.000Z'];
    const document = { id: 'd-1', title: 'Справка безработного', number: '00017-С/2026', mediaType: 'application/pdf', size: 1, sha256, element: 'form', formedAt } as const;
    const { id } = server.runtime.add({ status: 'completed', state: { variables }, documents: [{ ...document, issued: { at: issuedAt, by: 'p-head' } }] });
    await server.issued.enter(CODE.replaceAll('-', ''), { caseId: id, office: 'atyrau-city', holder, number: document.number, formedAt, issuedAt, sha256 });
    return id;
  };
  const check = (code: string): Promise<Response> => server.fetch('/api/paper-checks', json({ code }));
  const upload = (file: Uint8Array): Promise<Response> => server.fetch('/api/paper-checks/file', { method: 'POST', body: Buffer.from(file) });

  it('should tell everybody what was issued under a code, and of the person no more than the paper', async () => {
    await issue();

    const response = await check(' 7k3m 9qwx 2f8n tz4c');

    expect(response.status).to.equal(200);
    const text = await response.text();
    expect(JSON.parse(text)).to.deep.equal({
      state: 'genuine',
      paper: {
        title: 'Справка безработного',
        number: '00017-С/2026',
        formedAt: '2026-03-01T20:00:00.000Z',
        issuedAt: '2026-03-02T09:05:00.000Z',
        office: { name: 'Отдел занятости города Атырау', address: '' },
        holder: 'Қ. Әділ Нұрланұлы',
        language: 'ru',
        revoked: null,
      },
    } satisfies PaperCheckView);
    expect(text).to.not.match(/Қайратов|850312300012/u);
  });

  it('should name the child alone where nobody else stands on the paper', async () => {
    await issue('child');
    expect((await bodyOf<PaperCheckView>(await check(CODE))).paper?.holder).to.equal('Қ. Дамир');
  });

  it('should know the very file, and one that was altered', async () => {
    await issue();
    expect((await bodyOf<PaperCheckView>(await upload(bytes))).state).to.equal('genuine');
    const altered = await bodyOf<PaperCheckView>(await upload(bytes.subarray(0, -2)));
    expect([altered.state, altered.paper?.number]).to.deep.equal(['altered', '00017-С/2026']);
  });

  it('should tell everybody that the head has declared it void, and why only those of the case', async () => {
    const id = await issue();
    const head = await server.signIn('head');
    const address = `/api/cases/${id}/documents/d-1/voidance`;
    expect((await bodyOf<CaseView>(await head.get(`/api/cases/${id}`))).documents[0]).to.include({ mayVoid: true, voided: null });

    const view = await bodyOf<CaseView>(await head.post(address, { reason: 'Выдана по ошибке.' }));

    expect(view.documents[0]).to.deep.include({ mayVoid: false, voided: { at: '2026-11-22T04:00:00.000Z', reason: 'Выдана по ошибке.' } });
    const told = await (await check(CODE)).text();
    expect(JSON.parse(told)).to.deep.include({ state: 'revoked' }).with.nested.property('paper.revoked', 'voided');
    expect(told).to.not.include('ошибке');
    await problem(await head.post(address, { reason: 'Ещё раз.' }), 409, 'document-not-in-force');
    await problem(await head.post(address, { reason: ' ' }), 400, 'request-invalid');
    await problem(await (await server.signIn('counter')).post(address, { reason: 'x' }), 403, 'role-required');
  });

  it('should know nothing of what was not issued, whatever it is', async () => {
    for (const response of [await check('0000-0000-0000-0000'), await check('17'), await upload(bytes), await upload(new Uint8Array())]) {
      expect([response.status, await bodyOf(response)]).to.deep.equal([200, { state: 'unknown', paper: null }]);
    }
  });

  it('should refuse what no paper can be', async () => {
    await problem(await server.fetch('/api/paper-checks', json({})), 400, 'request-invalid');
    await problem(await upload(new Uint8Array(2 * 1024 * 1024 + 1)), 413, 'file-too-large');
  });

  it('should look nothing up any more for who guesses, until fifteen minutes are over', async () => {
    await issue();
    for (let guess = 0; guess < 20; guess += 1) {
      expect((await check(`0000-0000-0000-00${10 + guess}`)).status).to.equal(200);
      // What is found is no guess, and gives none back.
      expect((await check(CODE)).status).to.equal(guess < 19 ? 200 : 429);
    }

    const limited = await upload(bytes);

    expect(limited.headers.get('retry-after')).to.equal('900');
    await problem(limited, 429, 'paper-checks-limited');
    server.time = new Date(server.time.getTime() + 15 * 60_000);
    expect((await check(CODE)).status).to.equal(200);
  });

  it('should leave no code in the log', async () => {
    await issue();
    await check(CODE);
    expect(JSON.stringify(server.log)).to.include('/paper-checks').and.not.include('7K3M');
  });
});
