import { expect } from 'chai';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import PostalMime from 'postal-mime';
import { type Email, EmailRefused } from '../../../src/adapters/email/email.ts';
import { keptEmail } from '../../../src/adapters/email/kept-email.ts';
import { smtpEmail } from '../../../src/adapters/email/smtp.ts';
import { SystemUnavailable } from '../../../src/adapters/errors.ts';
import { samplePdf } from '../../../src/testing/sample-pdf.ts';
import { rejection } from '../rejection.ts';
import { mailServer, type MailServer, refusal } from './mail-server.ts';

const from = 'no-reply@reglament.example';
const letter: Email = {
  id: 'ab12',
  to: 'adil@mail.example',
  subject: '№ A-2026-1 өтініш: құжат дайын',
  text: 'Өтініш № A-2026-1: құжат дайын.\n\nҚұжатты жеке кабинеттен ашыңыз: https://reglament.example/cabinet/cases/1\n',
  attachment: null,
};

describe('e-mail through a mail server', () => {
  let server: MailServer;
  afterEach(() => server.stop());

  it('should bring the letter with its Kazakh letters', async () => {
    server = await mailServer();
    await smtpEmail({ url: server.url, from })(letter);
    const [{ recipients, parsed } = expect.fail()] = server.arrived;
    expect(recipients).to.deep.equal(['adil@mail.example']);
    expect(parsed.subject).to.equal(letter.subject);
    expect(parsed.text?.trimEnd()).to.equal(letter.text.trimEnd());
    expect(parsed.from?.address).to.equal(from);
    expect(parsed.headers.find(({ key }) => key === 'auto-submitted')?.value).to.equal('auto-generated');
  });

  it('should call the letter the same at every try, so that receivers see one', async () => {
    server = await mailServer();
    const send = smtpEmail({ url: server.url, from });
    await send(letter);
    await send(letter);
    expect(server.arrived.map(({ parsed }) => parsed.messageId)).to.deep.equal(Array(2).fill('<ab12@reglament.example>'));
  });

  it('should bring a document byte for byte', async () => {
    server = await mailServer();
    const bytes = samplePdf('справка');
    await smtpEmail({ url: server.url, from })({ ...letter, attachment: { name: '00001-С/2026.pdf', bytes } });
    const [attached = expect.fail()] = server.arrived[0]?.parsed.attachments ?? [];
    expect(attached.mimeType).to.equal('application/pdf');
    expect(Buffer.from(attached.content as ArrayBuffer).equals(Buffer.from(bytes))).to.equal(true);
  });

  for (const [where, injected] of [
    ['the subject', { subject: 'Готово\r\nBcc: all@mail.example\r\nX-Injected: yes' }],
    ['the id', { id: 'ab12>\r\nBcc: all@mail.example\r\nX-Injected: yes' }],
    ['the name of a document', { attachment: { name: 'a.pdf"\r\nX-Injected: yes\r\n\r\n', bytes: samplePdf('x') } }],
    ['a subject with the separators of Unicode', { subject: 'Готово\u2028X-Injected: yes\u0085Bcc: all@mail.example' }],
  ] as const) {
    it(`should let no header in through ${where}`, async () => {
      server = await mailServer();
      await smtpEmail({ url: server.url, from })({ ...letter, ...injected });
      const [{ recipients, raw, parsed } = expect.fail()] = server.arrived;
      expect(recipients).to.deep.equal(['adil@mail.example']);
      expect(parsed.headers.map(({ key }) => key)).not.to.include('x-injected').and.not.to.include('bcc');
      expect(raw).not.to.match(/^(X-Injected|Bcc):/im);
    });
  }

  for (const to of ['adil@mail.example\r\nBcc: all@mail.example', 'adil@mail.example, all@mail.example', '<all@mail.example> adil@mail.example']) {
    it(`should write to nobody else, whatever stands for the address: ${JSON.stringify(to)}`, async () => {
      server = await mailServer();
      await smtpEmail({ url: server.url, from })({ ...letter, to }).catch(() => null);
      expect(server.arrived.flatMap(({ recipients }) => recipients)).not.to.include('all@mail.example');
      expect(server.arrived.map(({ raw }) => raw).join('')).not.to.match(/^Bcc:/im);
    });
  }

  it('should give a letter up whose mailbox does not exist', async () => {
    server = await mailServer({ onRcptTo: (_address, _session, done) => done(refusal(550, 'no such user adil@mail.example')) });
    const error = await rejection(smtpEmail({ url: server.url, from })(letter));
    expect(error).to.be.instanceOf(EmailRefused).with.nested.property('details.reply', 550);
    expect((error as Error).message).not.to.contain('adil');
  });

  it('should keep a letter for later that the server cannot take now', async () => {
    server = await mailServer({ onRcptTo: (_address, _session, done) => done(refusal(451)) });
    expect(await rejection(smtpEmail({ url: server.url, from })(letter))).to.be.instanceOf(SystemUnavailable);
  });

  it('should keep a letter for later where the server does not know us', async () => {
    server = await mailServer({ authOptional: false, allowInsecureAuth: true, onAuth: (_auth, _session, done) => done(refusal(535)) });
    const url = server.url.replace('smtp://', 'smtp://reglament:wrong@');
    expect(await rejection(smtpEmail({ url, from })(letter))).to.be.instanceOf(SystemUnavailable).with.property('message').that.contains('535');
  });

  it('should keep a letter for later where there is no server, or one that says nothing', async () => {
    server = await mailServer({ onConnect: () => {} });
    expect(await rejection(smtpEmail({ url: server.url, from }, 60)(letter))).to.be.instanceOf(SystemUnavailable);
    await server.stop();
    const error = await rejection(smtpEmail({ url: server.url, from })(letter));
    expect(error).to.be.instanceOf(SystemUnavailable).with.property('message').that.contains('ESOCKET');
    server = await mailServer();
  });
});

describe('e-mail without a mail server', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'reglament-outbox-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('should keep the letter as it would have gone out, once', async () => {
    const send = keptEmail(join(folder, 'outbox'), from);
    await send(letter);
    await send(letter);
    expect(await readdir(join(folder, 'outbox'))).to.deep.equal(['ab12.eml']);
    const kept = await PostalMime.parse(await readFile(join(folder, 'outbox', 'ab12.eml')));
    expect([kept.subject, kept.to?.[0]?.address]).to.deep.equal([letter.subject, letter.to]);
  });
});
