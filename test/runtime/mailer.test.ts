import { expect } from 'chai';
import type { Email, SendEmail } from '../../src/adapters/port.ts';
import { EmailRefused, SystemUnavailable } from '../../src/adapters/port.ts';
import type { MailStore } from '../../src/cases/outgoing-mail.ts';
import { MemoryFileStore } from '../../src/documents/memory-file-store.ts';
import { MailUnknown } from '../../src/runtime/errors.ts';
import { Mailer, type NewMail } from '../../src/runtime/mailer.ts';
import { secureRandom } from '../../src/runtime/secure-random.ts';
import { MemoryCaseStore } from '../../src/stores/memory/memory-case-store.ts';
import { MemoryMailStore } from '../../src/stores/memory/memory-mail-store.ts';
import { movedClock, type MovedClock } from '../../src/testing/moved-clock.ts';
import { rejection } from '../adapters/rejection.ts';
import { sampleCase } from '../stores/sample-case.ts';

const letter: NewMail = {
  key: 'notice/case-1/4',
  case: { id: 'case-1', number: 'A-1' },
  to: 'adil@mail.example',
  subject: 'Заявление № A-1: услуга оказана',
  text: 'Заявление № A-1: услуга оказана.',
  document: null,
};
const DAY_MS = 24 * 60 * 60_000;

describe('the mailer', () => {
  let clock: MovedClock;
  let mails: MailStore;
  let cases: MemoryCaseStore;
  let files: MemoryFileStore;
  let sent: Email[];
  let warnings: string[];
  /** How the server answers; null takes the letter. */
  let fault: Error | null;

  beforeEach(() => {
    clock = movedClock(new Date('2026-11-22T05:00:00Z'));
    mails = new MemoryMailStore();
    cases = new MemoryCaseStore();
    files = new MemoryFileStore();
    sent = [];
    warnings = [];
    fault = null;
  });

  const send: SendEmail = async (email) => {
    if (fault !== null) throw fault;
    sent.push(email);
  };

  /** What a run of the product does with its letters: takes up what is due, does the work, ends. */
  async function run(work: (mailer: Mailer) => Promise<unknown> = async () => {}): Promise<void> {
    const warn = (message: string, details: unknown): void => void warnings.push(`${message} ${JSON.stringify(details)}`);
    const mailer = new Mailer({ mails, send, cases, files, clock: clock.now, random: secureRandom, warn });
    await mailer.start();
    await work(mailer);
    await mailer.close();
  }

  it('should send a letter once, however often it is queued', async () => {
    await run((mailer) => Promise.all([mailer.queue(letter), mailer.queue(letter)]));
    await run((mailer) => mailer.queue(letter));
    expect(sent).to.have.length(1);
    expect(sent[0]).to.include({ to: letter.to, subject: letter.subject, attachment: null });
    expect(await mails.waiting()).to.deep.equal([]);
  });

  it('should send two letters on two things', async () => {
    await run((mailer) => Promise.all([mailer.queue(letter), mailer.queue({ ...letter, key: 'notice/case-1/9' })]));
    expect(new Set(sent.map(({ id }) => id))).to.have.property('size', 2);
  });

  it('should try again later and later while the server is dead, and then send', async () => {
    fault = new SystemUnavailable('e-mail', 'ECONNREFUSED');
    await run((mailer) => mailer.queue(letter));
    const [first = expect.fail()] = await mails.waiting();
    expect(first).to.include({ attempts: 1, fault: 'ECONNREFUSED' });
    // before its time it is left alone
    await run();
    expect((await mails.waiting())[0]?.attempts).to.equal(1);
    const waits: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      const [{ nextAttemptAt } = expect.fail()] = await mails.waiting();
      waits.push(Date.parse(nextAttemptAt ?? '') - clock.now().getTime());
      clock.set(new Date(nextAttemptAt ?? ''));
      await run();
    }
    expect(waits[1]).to.be.above(waits[0] ?? 0);
    expect(waits[2]).to.be.above(waits[1] ?? 0);

    fault = null;
    clock.advance(60 * 60_000);
    await run();
    expect(sent).to.have.length(1);
    // and the log heard of it once, without the address
    expect(warnings).to.have.length(1);
    expect(warnings.join('')).not.to.contain('adil');
  });

  it('should give up what the server refuses for good, until a person has it tried again', async () => {
    fault = new EmailRefused(550);
    await run((mailer) => mailer.queue(letter));
    clock.advance(DAY_MS);
    await run();
    const [{ id, ...given } = expect.fail()] = await mails.waiting();
    expect(given).to.include({ attempts: 1, nextAttemptAt: null, fault: 'refused 550' });

    fault = null;
    await run((mailer) => mailer.retry(id));
    expect(sent).to.have.length(1);
  });

  it('should give up after five days', async () => {
    fault = new SystemUnavailable('e-mail', 'ETIMEDOUT');
    await run((mailer) => mailer.queue(letter));
    clock.advance(5 * DAY_MS);
    await run();
    expect((await mails.waiting())[0]).to.include({ attempts: 2, nextAttemptAt: null });
  });

  it('should follow to another address, and leave alone what has that address already', async () => {
    fault = new EmailRefused(550);
    await run((mailer) => mailer.queue(letter));
    const [{ id } = expect.fail()] = await mails.waiting();
    fault = null;
    await run((mailer) => mailer.readdress(id, letter.to));
    expect(sent).to.deep.equal([]);
    await run((mailer) => mailer.readdress(id, 'adil@other.example'));
    expect(sent.map(({ to }) => to)).to.deep.equal(['adil@other.example']);
  });

  it('should keep the address it was given while it was under way to the old one', async () => {
    const { promise: late, reject } = Promise.withResolvers<never>();
    let tries = 0;
    await run(async () => {
      const slow = new Mailer({ mails, cases, files, clock: clock.now, random: secureRandom, warn: () => {}, send: () => ((tries += 1), late) });
      await slow.queue(letter);
      const [{ id, ...mail } = expect.fail()] = await mails.waiting();
      await mails.save({ ...mail, id, to: 'adil@other.example' });
      reject(new SystemUnavailable('e-mail', 'ETIMEDOUT'));
      await slow.close();
    });
    expect(tries).to.equal(1);
    expect((await mails.waiting()).map(({ to, attempts }) => [to, attempts])).to.deep.equal([['adil@other.example', 1]]);
  });

  it('should forget what a person drops', async () => {
    fault = new EmailRefused(550);
    await run((mailer) => mailer.queue(letter));
    const [{ id } = expect.fail()] = await mails.waiting();
    fault = null;
    await run((mailer) => mailer.drop(id));
    await run((mailer) => mailer.queue(letter));
    expect(sent).to.deep.equal([]);
    await run(async (mailer) => expect(await rejection(mailer.retry(id))).to.be.instanceOf(MailUnknown));
  });

  it('should send the document with its letter, under its number', async () => {
    const record = sampleCase();
    const bytes = new TextEncoder().encode('%PDF-1.7');
    const sha256 = await files.put(record.id, bytes);
    const document = { id: 'd1', title: 'Справка', number: '00001-С/2026', mediaType: 'application/pdf', size: 8, sha256, element: 'sign', formedAt: record.startedAt } as const;
    await cases.create({ ...record, documents: [document] });
    const about = { ...letter, case: { id: record.id, number: record.number } };
    await run((mailer) => mailer.queue({ ...about, document: 'd1' }));
    expect(sent[0]?.attachment).to.deep.equal({ name: '00001-С-2026.pdf', bytes });

    await run((mailer) => mailer.queue({ ...about, key: 'document/other', document: 'd2' }));
    expect((await mails.waiting())[0]).to.include({ nextAttemptAt: null, fault: 'document-lost' });
  });
});
