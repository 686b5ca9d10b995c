import { expect } from 'chai';
import { actSchema } from '../../src/regulation/act.ts';
import { amendmentSchema } from '../../src/definitions/amendment.ts';
import { sampleDefinition } from '../stores/contract/definition-store-contract.ts';
import { type Browser, problem, TestServer } from './test-server.ts';

/** What is not seen where it stands, and what it would do. */
const hidden: Readonly<Record<string, string>> = {
  'a command to a terminal': 'Отдел \u001B]0;pwned\u0007\u001B[2J',
  'a line of its own in a log': 'Отдел\r\n{"event":"sign-in","person":"admin"}',
  'a header of its own': 'Отдел\nBcc: all@example.kz',
  'the other direction of writing': 'Отдел \u202Egpj.exe',
  'a space nobody sees': 'Ахме\u200Bтова',
  'half of a character': 'Отдел \uD800',
};

describe('http: words that are more than they seem', () => {
  let server: TestServer;
  let admin: Browser;

  beforeEach(async () => {
    server = await TestServer.start();
    admin = await server.signIn('admin');
  });
  afterEach(() => server.stop());

  for (const [title, words] of Object.entries(hidden)) {
    it(`should be taken for no name and no address: ${title}`, async () => {
      const person = { login: 'new', office: null, positions: [], roles: ['auditor'], name: words };
      const refused = await problem(await admin.post('/api/people', person), 400, 'request-invalid');
      expect(refused.errors?.[0]).to.include({ field: 'name', rule: 'characters' });
      await problem(await admin.put('/api/offices/atyrau-city', { name: words, address: '' }), 400, 'request-invalid');
      await problem(await admin.put('/api/offices/atyrau-city', { name: 'Отдел', address: words }), 400, 'request-invalid');
      expect(amendmentSchema.safeParse({ number: '1', date: '2026-01-01', title: words, officialText: null }).success).to.equal(false);
    });
  }

  it('should be taken for no reason, where lines and tabs are meant', async () => {
    const counter = await server.signIn('counter');
    const { id } = server.runtime.add();
    for (const reason of [hidden['a command to a terminal'], hidden['the other direction of writing'], hidden['half of a character']]) {
      const { errors } = await problem(await counter.post(`/api/cases/${id}/withdrawal`, { reason }), 400, 'request-invalid');
      expect(errors?.[0]).to.include({ field: 'reason', rule: 'characters' });
    }
    expect((await counter.post(`/api/cases/${id}/withdrawal`, { reason: 'Заявитель передумал:\r\n\tуехал' })).status).to.equal(200);
  });

  it('should be no address of a text that runs when it is followed', () => {
    const { act } = sampleDefinition();
    for (const officialText of ['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,<script>alert(1)</script>', 'vbscript:x', 'file:///etc/passwd']) {
      expect(actSchema.safeParse({ ...act, officialText }).success, officialText).to.equal(false);
      expect(amendmentSchema.safeParse({ number: '1', date: '2026-01-01', title: 'x', officialText }).success, officialText).to.equal(false);
    }
    expect(actSchema.safeParse({ ...act, officialText: 'https://adilet.zan.kz/rus/docs/G11A0000394' }).success).to.equal(true);
  });
});
