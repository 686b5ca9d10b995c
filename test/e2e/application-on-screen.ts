import type { Locator, Page } from 'playwright-core';
import { samplePdf } from '../../src/testing/sample-pdf.ts';
import { chooseCertificate } from './form-on-screen.ts';

/** An application as its applicant sees and moves it in the cabinet. */
export class ApplicationOnScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Applies from the list of services by the channel with this key, by default for a certificate of Atyrau, at the
   * department whose name holds this text.
   */
  static async apply(
    page: Page,
    address: string,
    office: string,
    key = 'atyrau/unemployment-certificate/portal',
  ): Promise<ApplicationOnScreen> {
    await page.goto(`${address}/cabinet/apply`);
    await page.locator(`[data-key="${key}"] a`).click();
    await page.getByLabel(office).check();
    await page.getByRole('button', { name: 'Подать заявление' }).click();
    await page.waitForURL(/\/cabinet\/cases\//);
    return new ApplicationOnScreen(page);
  }

  get task(): Locator {
    return this.page.getByRole('region', { name: 'Ваш шаг' });
  }

  /** Waits for the form of the step at the element. */
  async form(element: string): Promise<void> {
    await this.page.locator(`.own-task[data-task^="${element}#"] .fjs-form`).waitFor();
  }

  async fill(label: string, value: string): Promise<void> {
    await this.task.getByLabel(label).fill(value);
  }

  async choose(label: string): Promise<void> {
    await this.task.getByLabel(label, { exact: true }).check();
  }

  async certificate(serial: string): Promise<void> {
    await chooseCertificate(this.task, serial);
  }

  async attach(name: string): Promise<void> {
    const files = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(samplePdf(name)) };
    await this.task.locator('input[type="file"]').setInputFiles(files);
  }

  async send(): Promise<void> {
    await this.task.getByRole('button', { name: 'Отправить' }).click();
  }

  /** Waits until the application stands so. */
  async standsAs(stage: string): Promise<void> {
    await this.page.locator(`.stage[data-stage="${stage}"]`).waitFor();
  }

  /** What happened, the latest first. */
  timeline(): Promise<readonly string[]> {
    return this.page.locator('.timeline .timeline-what').allInnerTexts();
  }

  /** Process 1: the password again. */
  async signInAgain(password = 'demo'): Promise<void> {
    await this.form('process_1');
    await this.fill('ИИН', '850312300012');
    await this.fill('Пароль', password);
    await this.send();
  }

  /** Process 3: the request itself. */
  async fillRequest(): Promise<void> {
    await this.form('process_3');
    await this.fill('Номер удостоверения личности', '041234567');
    await this.fill('Почтовый индекс', '060005');
    await this.fill('Телефон', '77010000000');
    await this.fill('СИК', 'SIK0000000000001');
    await this.send();
  }

  /** Process 5: copies, delivery, and the certificate to sign with. */
  async addCopies(certificate: string): Promise<void> {
    await this.form('process_5');
    await this.attach('удостоверение Қайратов.pdf');
    await this.choose('В личный кабинет');
    await this.certificate(certificate);
    await this.send();
  }

  /** Process 8: the signature, by the certificate chosen before. */
  async sign(): Promise<void> {
    await this.form('process_8');
    await this.send();
  }
}
