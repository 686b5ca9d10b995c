import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { setStage, type Stage } from './browser.ts';
import { CaseOnScreen } from './case-on-screen.ts';
import { settled } from './settled.ts';

const SERVICE = '/services/atyrau/unemployment-certificate/office';

/** Pages by who opens them, in any language. */
const pages = [
  ['counter', ['/', '/start', '/search', SERVICE]],
  ['head', ['/office', '/sessions']],
  ['admin', ['/incidents', '/people', '/calendars', '/training', '/audit']],
  ['citizen', ['/cabinet', '/cabinet/apply', '/cabinet/apply?service=atyrau/unemployment-certificate/portal', '/cabinet/notices', '/cabinet/history', '/cabinet/profile']],
] as const;

function spoken(page: Page): Promise<string> {
  return page.evaluate(() => document.documentElement.lang);
}

async function choose(page: Page, language: string): Promise<void> {
  await page.getByRole('button', { name: language, exact: true }).click();
  await page.getByRole('button', { name: language, exact: true }).and(page.locator('[aria-current]')).waitFor();
}

describe('languages of the interface', function () {
  this.timeout(180_000);
  let stage: Stage;

  before(async () => {
    stage = await setStage();
  });

  after(() => stage.close());

  afterEach(() => {
    expect(stage.errors).to.deep.equal([]);
  });

  it('should be the browser’s at first', async () => {
    for (const [locale, language, title] of [['kk-KZ', 'kk', 'Кіру'], ['en-GB', 'en', 'Sign in'], ['de-DE', 'ru', 'Вход']]) {
      const context = await (await stage.window()).context().browser()?.newContext({ locale: locale ?? '' });
      const page = await context?.newPage();
      if (page === undefined) throw new Error('no browser');
      await page.goto(`${stage.address}/sign-in`);
      await page.getByRole('heading', { name: title ?? '', exact: true }).waitFor();
      expect(await spoken(page)).to.equal(language);
      await context?.close();
    }
  });

  it('should be the one chosen, on every page and after signing in', async () => {
    const page = await stage.window();
    await page.goto(`${stage.address}/sign-in`);
    await choose(page, 'Қаз');
    await page.getByLabel('Логин').fill('counter');
    await page.getByLabel('Құпиясөз').fill('demo');
    await page.getByRole('button', { name: 'Кіру', exact: true }).click();
    await page.getByRole('heading', { name: 'Кіріс', exact: true }).waitFor();
    expect(await page.title()).to.equal('Кіріс — Регламент');
    await choose(page, 'Eng');
    await page.getByRole('heading', { name: 'Inbox', exact: true }).waitFor();
    await page.goto(`${stage.address}/start`);
    await page.getByRole('heading', { name: 'Taking applications, and services' }).waitFor();
    expect(await spoken(page)).to.equal('en');
  });

  it('should leave the act’s words in its own, and say what is wrong with a form in the user’s', async () => {
    const page = await stage.signedIn('counter');
    const subject = await CaseOnScreen.start(page, stage.address);
    await subject.standsAt('process_1');
    await choose(page, 'Қаз');
    const step = page.locator('.steps li[data-element-id="process_1"] .step-name');
    await step.waitFor();
    expect(await step.getAttribute('lang')).to.equal('ru');
    expect(await step.innerText()).to.include('Процесс 1');
    await page.getByRole('button', { name: 'Орындау', exact: true }).click();
    await page.locator('.fault-summary').getByText('Нұсқаны таңдаңыз').first().waitFor();
  });

  it('should be spoken by the palette and the panel of the editor too', async () => {
    const page = await stage.signedIn('analyst');
    await page.goto(`${stage.address}/modeller/atyrau/unemployment-certificate/office`);
    await choose(page, 'Қаз');
    await page.locator('.modeller-canvas[data-ready="true"]').waitFor();
    await page.locator('.djs-palette').getByRole('button', { name: 'Адам тапсырмасы' }).waitFor({ timeout: 10_000 });
    await page.locator('.djs-element[data-element-id="process_1"] .djs-hit').click();
    await page.locator('.bio-properties-panel-header').getByText('Адам тапсырмасы').waitFor();
  });

  for (const language of ['kk', 'en']) {
    it(`should fit a narrow window in ${language}`, async () => {
      for (const [login, paths] of pages) {
        const page = await stage.signedIn(login, 390);
        await page.context().addCookies([{ name: 'language', value: language, url: stage.address }]);
        for (const path of paths) {
          await page.goto(stage.address + path);
          await settled(page);
          expect(await spoken(page)).to.equal(language);
          const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
          expect(overflow, `sideways scrolling on ${path}`).to.equal(0);
        }
        await page.context().close();
      }
    });
  }
});
