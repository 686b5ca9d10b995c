import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { setStage, type Stage } from './browser.ts';
import { KEY, plantHostileContent, type Planted } from './hostile-content.ts';

/** Markup in an address, where a page might say what it was asked for. */
const ASKED = encodeURIComponent('"><img src=x data-hostile onerror="window.hostile=1">');

describe('what people write, on the screens of others', function () {
  this.timeout(180_000);
  let stage: Stage;
  let planted: Planted;

  before(async () => {
    stage = await setStage();
    planted = await plantHostileContent(stage.address);
  });
  after(() => stage.close());
  afterEach(() => {
    // The policy of the pages reports here whatever would have run.
    expect(stage.errors).to.deep.equal([]);
  });

  /** Opens an address, waits for what was planted to be read there, and looks for what it has become. */
  async function shown(page: Page, path: string, words: string | null = 'data-hostile'): Promise<void> {
    await page.goto(stage.address + path);
    await page.locator('h1, main').first().waitFor();
    if (words !== null) await page.waitForFunction((text) => document.body.textContent.includes(text), words);
    await isHarmless(page, path);
  }

  async function isHarmless(page: Page, where: string): Promise<void> {
    const found = await page.evaluate(() => ({
      elements: document.querySelectorAll('[data-hostile], iframe').length,
      links: [...document.querySelectorAll('a, use, image')].filter((link) => /^\s*(?:javascript|vbscript):/i.test(link.getAttribute('href') ?? '')).length,
      ran: 'hostile' in globalThis,
    }));
    expect(found, where).to.deep.equal({ elements: 0, links: 0, ran: false });
  }

  it('should be words to the staff: names, labels, notes, files, reasons, forms', async () => {
    const page = await stage.signedIn('counter');
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));

    await shown(page, '/');
    await shown(page, '/start');
    await shown(page, `/cases/${planted.waiting}`);
    await page.locator('.task-panel .fjs-form-field-text').getByText('<script data-hostile>').waitFor();
    await isHarmless(page, 'the form');
    await shown(page, `/cases/${planted.withdrawn}`);
    await shown(page, `/services/${KEY}`);
    await shown(page, `/act/${KEY}`);
    await shown(page, '/catalogue');
    await shown(page, '/compare/unemployment-certificate');
    await shown(await stage.signedIn('head'), '/office');

    // Nothing was even fetched for an element that should not be.
    expect(asked.filter((path) => path.endsWith('/x'))).to.deep.equal([]);
  });

  it('should be words in a text of a form that tells what somebody entered', async () => {
    const page = await stage.signedIn('counter');
    await page.goto(`${stage.address}/cases/${planted.told}`);

    const text = page.locator('.task-panel .fjs-form-field-text');
    await text.getByText('Не в порядке: <img src=x').waitFor();

    expect(await text.locator('a, img').count()).to.equal(0);
    await isHarmless(page, 'a form that is filled in');
  });

  it('should be words to analysts: modeller, panel, preview of forms, differences, migration', async () => {
    const page = await stage.signedIn('analyst');
    await page.goto(`${stage.address}/modeller/${KEY}`);
    await page.locator('.modeller-canvas[data-ready="true"]').waitFor();
    await page.locator('.djs-shape[data-element-id="process_1"]').click();
    await page.locator('.bio-properties-panel').getByText('data-hostile').first().waitFor();
    await isHarmless(page, 'the properties panel');
    await page.getByRole('tab', { name: 'Формы' }).click();
    await page.locator('.forms-list').getByText('document-check', { exact: true }).click();
    await page.getByRole('button', { name: 'Как её увидят' }).click();
    await page.locator('.form-preview .fjs-form').waitFor();
    await isHarmless(page, 'the preview of a form');

    await shown(page, `/difference/${KEY}?from=1&to=${planted.version}`);
    await shown(page, `/difference/${KEY}?from=${planted.version}&to=draft`);
    await shown(page, `/migration/${KEY}?to=${planted.version}`);
  });

  it('should be words to citizens, to the administrator and to the auditor', async () => {
    await shown(await stage.signedIn('citizen'), '/cabinet');
    await shown(await stage.signedIn('admin'), '/people');
    const page = await stage.signedIn('auditor');
    await page.goto(`${stage.address}/audit`);
    await page.getByLabel('Номер').first().fill(planted.number);
    await page.keyboard.press('Enter');
    await page.getByText('data-hostile').first().waitFor();
    await isHarmless(page, '/audit');
  });

  it('should be words where an address holds them', async () => {
    const page = await stage.signedIn('analyst');
    for (const path of [`/cases/${ASKED}`, `/services/a/b/${ASKED}`, `/services/${KEY}?version=${ASKED}`, `/difference/${KEY}?from=${ASKED}&to=${ASKED}`]) {
      await shown(page, path, null);
    }
    const stranger = await stage.window();
    for (const path of [`/verify#${ASKED}`, `/sign-in?next=${ASKED}`, `/${ASKED}`]) await shown(stranger, path, null);
  });
});
