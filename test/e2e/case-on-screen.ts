import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { samplePdf } from '../../src/testing/sample-pdf.ts';
import { chooseCertificate } from './form-on-screen.ts';

/** A case as somebody sees and moves it in the viewer. */
export class CaseOnScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /**
   * Takes an application by the channel whose key begins so, by default for a certificate of Atyrau; at a service centre
   * for the department that is to render the service.
   */
  static async start(
    page: Page,
    address: string,
    office: string | null = null,
    key = 'atyrau/unemployment-certificate/',
  ): Promise<CaseOnScreen> {
    await page.goto(`${address}/start`);
    const take = page.getByRole('button', { name: 'Принять заявление' });
    const card = page.locator(`.card[data-key^="${key}"]`).filter({ has: take });
    if (office !== null) await card.locator('.office-choice select').selectOption(office);
    await card.getByRole('button', { name: 'Принять заявление' }).click();
    await page.waitForURL(/\/cases\//);
    return new CaseOnScreen(page);
  }

  /** The same case in another window. */
  async openIn(other: Page): Promise<CaseOnScreen> {
    await other.goto(this.page.url());
    return new CaseOnScreen(other);
  }

  /** Waits until the case stands at the element: in the list of steps and on the diagram itself. */
  async standsAt(element: string): Promise<void> {
    await this.page.locator(`.steps li[data-element-id="${element}"][data-state="now"]`).waitFor();
    await this.page.locator(`.token-badge[data-element="${element}"]`).first().waitFor();
  }

  /** Waits until the case has ended at the element. */
  async endedAt(element: string): Promise<void> {
    await this.page.locator(`.steps li[data-element-id="${element}"][data-state="done"]`).waitFor();
    await this.page.locator('.steps li[data-state="now"]').waitFor({ state: 'detached' });
    await this.page.locator(`.token-badge[data-element="${element}"]`).first().waitFor();
  }

  /** Ids of the elements the list marks so, in its order. */
  async elements(state: string): Promise<readonly string[]> {
    const rows = this.page.locator(`.steps li[data-state="${state}"]`);
    return rows.evaluateAll((found) => found.map((row) => row.getAttribute('data-element-id') ?? ''));
  }

  /** Waits for the form of the task at the element and answers its region. */
  async form(element: string): Promise<void> {
    await this.page.locator(`.task-panel[data-task^="${element}"] .fjs-form`).waitFor();
  }

  get task(): Locator {
    return this.page.getByRole('region', { name: 'Задача' });
  }

  async fill(label: string, value: string): Promise<void> {
    await this.task.getByLabel(label, { exact: false }).first().fill(value);
  }

  async choose(label: string): Promise<void> {
    await this.task.getByLabel(label, { exact: false }).first().check();
  }

  /** Chooses the certificate with this serial from the list. */
  async certificate(serial: string): Promise<void> {
    await chooseCertificate(this.task, serial);
  }

  async attach(name: string, bytes: Uint8Array = samplePdf(name)): Promise<void> {
    const files = { name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) };
    await this.page.locator('.task-panel input[type="file"]').setInputFiles(files);
  }

  async submit(): Promise<void> {
    await this.page.getByRole('button', { name: 'Выполнить' }).click();
  }

  /** What the summary of faults says. */
  async faults(): Promise<string> {
    const summary = this.page.locator('.fault-summary');
    await summary.waitFor();
    expect(await summary.evaluate((element) => element.contains(document.activeElement))).to.equal(true);
    return summary.innerText();
  }
}
