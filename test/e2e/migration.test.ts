import { expect } from 'chai';
import { rm } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { amendedDiagrams } from './amended-diagrams.ts';
import { setStage, type Stage } from './browser.ts';
import { CaseOnScreen } from './case-on-screen.ts';

const KEY = 'atyrau/unemployment-certificate/office';

describe('running cases and an amended diagram, in a browser', function () {
  this.timeout(180_000);
  let stage: Stage;
  let diagrams: string;

  before(async () => {
    diagrams = await amendedDiagrams(KEY, 'process_2', 'process_2_told');
    stage = await setStage({ DIAGRAMS_DIR: diagrams });
  });
  after(async () => {
    await stage.close();
    await rm(diagrams, { recursive: true, force: true });
  });
  afterEach(() => {
    expect(stage.errors).to.deep.equal([]);
  });

  it('should let an analyst migrate a running case, which then comes to its end, and undo another', async () => {
    // given cases that run the version before: one of them stands where the new version has nothing
    const page = await stage.signedIn('analyst');
    await page.goto(`${stage.address}/modeller/${KEY}`);
    await page.getByRole('link', { name: /по прежним версиям: решите/ }).click();
    const gone = row(page, 'Процесс 2. Отказать устно');
    await gone.getByText('укажите новое место').waitFor();
    expect(await gone.getByRole('checkbox').isDisabled()).to.equal(true);

    // when its new place is drawn: from the old diagram to the new one
    await page.locator('[data-side="new"] .diagram-host[data-ready="true"]').waitFor();
    await page.locator('[data-side="old"] .djs-shape[data-element-id="process_2"]').click();
    const candidate = page.locator('[data-side="new"] .djs-shape[data-element-id="process_2_told"]');
    await page.locator('[data-side="new"] .paint-move-candidate[data-element-id="process_2_told"]').waitFor();
    await candidate.click();
    await gone.getByText('продолжится').waitFor();

    // and it is tried on copies, of all that could move only two groups
    const chosen = ['Процесс 2. Отказать устно', 'Процесс 5. Ввести данные с оригинала удостоверения'];
    for (const box of await page.locator('tr[data-move] input:enabled').all()) {
      const place = await box.evaluate((input: HTMLInputElement) => input.labels?.[0]?.textContent ?? '');
      if (!chosen.includes(place)) await box.uncheck();
    }
    await page.getByRole('button', { name: 'Проверить на копиях' }).click();
    const tried = page.locator('[data-outcome="tried"]');
    await tried.waitFor();
    expect(await tried.locator('tr[data-move="continues"]').count()).to.equal(2);
    const [told = '', entered = ''] = await numbersOf(page, 'tried', chosen);

    // and moved
    await page.getByRole('button', { name: 'Перенести…' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Изменён порядок устного отказа');
    await page.getByRole('dialog').getByRole('button', { name: 'Перенести' }).click();
    await page.locator('[data-outcome="moved"]').waitFor();

    // then the one is moved back, and waits at its place of old
    await page.getByRole('button', { name: `Вернуть: ${entered}` }).click();
    await page.getByText(`Дело ${entered} возвращено`).waitFor();
    await row(page, 'Процесс 5. Ввести данные с оригинала удостоверения').waitFor();

    // and the other is done to its end by who works there, under the new version
    const counter = await stage.signedIn('counter');
    await counter.getByRole('link', { name: /Процесс 2\. Отказать устно/ }).first().click();
    const seen = new CaseOnScreen(counter);
    await seen.form('process_2_told');
    expect(await counter.locator('[data-role="case-number"]').innerText()).to.equal(told);
    await counter.getByText('перенесено с версии 1').waitFor();
    await seen.submit();
    await seen.endedAt('refused_documents');
  });
});

function row(page: Page, place: string): ReturnType<Page['locator']> {
  return page.locator('tr[data-move]').filter({ has: page.locator('.choose-group', { hasText: place }) });
}

/** Numbers of the cases that wait at these places, as the outcome lists them. */
async function numbersOf(page: Page, outcome: string, places: readonly string[]): Promise<readonly string[]> {
  const found = places.map((place) => page.locator(`[data-outcome="${outcome}"] tr[data-number]`, { hasText: place }).getAttribute('data-number'));
  return (await Promise.all(found)).map((number) => number ?? '');
}
