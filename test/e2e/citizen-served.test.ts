import { expect } from 'chai';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import PostalMime from 'postal-mime';
import { judgedSignature } from '../documents/pdf-judge.ts';
import { pdfText } from '../documents/pdf-text.ts';
import { ApplicationOnScreen } from './application-on-screen.ts';
import { setStage, type Stage } from './browser.ts';
import { CaseOnScreen } from './case-on-screen.ts';

const OFFICE = 'программ города Атырау';

describe('e2e: a citizen served by the portal', function () {
  this.timeout(120_000);
  let stage: Stage;

  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());
  afterEach(() => expect(stage.errors).to.deep.equal([]));

  /** Waits until the head of the page says that all notices are read. */
  async function allRead(page: Page): Promise<void> {
    await page.locator('.page-head [data-unread="0"]').waitFor();
  }

  async function toldNothing(page: Page): Promise<void> {
    await page.goto(`${stage.address}/cabinet/notices`);
    await page.getByRole('button', { name: 'Отметить все прочитанными' }).click();
    await allRead(page);
  }

  /** What the department does: the specialist accepts and grants, the head signs. */
  async function granted(id: string): Promise<void> {
    const specialist = new CaseOnScreen(await stage.signedIn('specialist'));
    await specialist.page.goto(`${stage.address}/cases/${id}`);
    await specialist.form('action_5');
    await specialist.submit();
    await specialist.form('process_10');
    await specialist.choose('Выдать');
    await specialist.submit();
    const head = new CaseOnScreen(await stage.signedIn('head'));
    await head.page.goto(`${stage.address}/cases/${id}`);
    await head.form('process_11');
    await head.certificate('5F0301');
    await head.submit();
  }

  it('should take them from the application to the document on their disk and the questionnaire', async () => {
    // given a citizen on a phone who wants letters, and has read what they were told so far
    const page = await stage.signedIn('citizen', 390);
    await page.goto(`${stage.address}/cabinet/profile`);
    await page.getByLabel('Присылать уведомления на этот адрес').check();
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('Укажите адрес, чтобы получать письма').waitFor();
    await page.getByLabel('Адрес электронной почты').fill('adil@mail');
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('не похоже на адрес').waitFor();
    await page.getByLabel('Адрес электронной почты').fill('adil@mail.example');
    await page.getByLabel('Казахский').check();
    await page.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('Сохранено').waitFor();
    await toldNothing(page);

    // when they apply and the department grants it
    const application = await ApplicationOnScreen.apply(page, stage.address, OFFICE);
    await application.signInAgain();
    await application.fillRequest();
    await application.addCopies('5C0101');
    await application.sign();
    await application.standsAs('office');
    const id = new URL(page.url()).pathname.split('/').at(-1) ?? '';
    await page.goto(`${stage.address}/cabinet`);
    await granted(id);

    // then they are told wherever they are, and the notice leads to the document
    await page.locator('.page-head [data-unread]:not([data-unread="0"])').waitFor();
    await page.goto(`${stage.address}/cabinet/notices`);
    const notice = page.locator('.notice-line').first();
    expect(await notice.innerText()).to.contain('Услуга оказана').and.contain('не прочитано');
    await notice.getByRole('link').click();
    await application.standsAs('ready');
    await allRead(page);

    // and the document comes to their disk whole, under a seal that holds
    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: /^Скачать:/ }).click()]);
    expect(download.suggestedFilename()).to.match(/\.pdf$/);
    const pdf = await readFile(await download.path());
    expect(pdf.subarray(0, 5).toString()).to.equal('%PDF-');
    expect(pdfText(pdf)).to.contain('Қайратов');
    expect(await judgedSignature(pdf)).to.include('Signature is Valid').and.include('Total document signed');
    await page.locator('.timeline [data-kind="received"]').waitFor();

    // and they say how they were served, once
    await page.getByRole('button', { name: 'Отправить оценку' }).click();
    await page.getByText('Ответьте на оба вопроса').waitFor();
    for (const [question, answer] of [['quality', 'Удовлетворён'], ['availability', 'Частично удовлетворён']] as const) {
      await page.locator(`[data-question="${question}"]`).getByLabel(answer, { exact: true }).check();
    }
    await page.getByRole('button', { name: 'Отправить оценку' }).click();
    await page.locator('.questionnaire[data-state="answered"]').waitFor();

    // and it is in the history, and in the sums of the office
    await page.goto(`${stage.address}/cabinet/history`);
    await page.locator('.history').filter({ hasText: 'Вы оценили услугу' }).getByText('Справка').first().waitFor();
    const head = await stage.signedIn('head');
    await head.goto(`${stage.address}/office`);
    const marks = head.locator('.marks [data-key="atyrau/unemployment-certificate/portal"]');
    expect(await marks.innerText()).to.contain('да 1 · частично 0 · нет 0').and.contain('да 0 · частично 1 · нет 0');

    // and meanwhile they were written of it, in the language they chose: without a mail server the letters are kept as files
    const outbox = join(stage.dataDir, 'outbox');
    const names = (await readdir(outbox)).filter((name) => name.endsWith('.eml'));
    const letters = await Promise.all(names.map(async (name) => PostalMime.parse(await readFile(join(outbox, name)))));
    expect(letters.map(({ subject }) => subject?.replace(/^№ \S+ /, ''))).to.have.members(['өтініш: бөлімге түсті', 'өтініш: қызмет көрсетілді']);
    expect(letters[0]?.text).to.contain(`${stage.address}/cabinet/cases/${id}`);
  });

  it('should find a service by a word and step back to choose another', async () => {
    const page = await stage.signedIn('citizen', 390);
    await page.goto(`${stage.address}/cabinet/apply`);
    await page.getByLabel('Найти услугу').fill('ищущих');
    await page.locator('[data-key="karaganda/jobseeker-registration/portal"] a').click();
    await page.getByRole('button', { name: 'Подать заявление' }).waitFor();
    await page.goBack();
    await page.getByLabel('Найти услугу').waitFor();
    expect(await page.locator('.service-lines li').count()).to.be.above(10);
  });

  it('should keep no file in which the scanner found something', async () => {
    const application = await ApplicationOnScreen.apply(await stage.signedIn('citizen'), stage.address, OFFICE);
    await application.signInAgain();
    await application.fillRequest();
    await application.form('process_5');
    const infected = ['%PDF-1.7\nX5O!P%@AP[4\\PZX54(P^)7CC)7}', '$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*\n'].join('');
    const file = { name: 'копия.pdf', mimeType: 'application/pdf', buffer: Buffer.from(infected, 'latin1') };
    await application.task.locator('input[type="file"]').setInputFiles(file);
    await application.choose('В личный кабинет');
    await application.certificate('5C0101');
    await application.send();
    await application.page.getByText('В файле «копия.pdf» найден вредоносный код').first().waitFor();
    await application.form('process_5');
  });
});
