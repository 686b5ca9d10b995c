import { expect } from 'chai';
import { setStage, type Stage } from './browser.ts';
import { CaseOnScreen } from './case-on-screen.ts';

const KNOWN = '850312300012';

describe('search, in a browser', function () {
  this.timeout(120_000);
  let stage: Stage;

  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());
  afterEach(() => {
    expect(stage.errors).to.deep.equal([]);
  });

  for (const width of [1280, 390]) {
    it(`should find a case by the person and say where it is, at ${width} pixels`, async () => {
      const page = await stage.signedIn('counter', width);
      await page.getByRole('link', { name: 'Поиск' }).click();
      await page.waitForURL(`${stage.address}/search`);
      await page.getByLabel('Фамилия').fill('қайр');
      await page.getByRole('button', { name: 'Найти' }).click();
      const row = page.getByRole('row').filter({ hasText: 'Процесс 13' }).first();
      await row.getByRole('button', { name: /Где заявление/ }).click();
      const answer = page.locator('.answer-text');
      expect(await answer.innerText()).to.match(/^Заявление 2026-\d{6}-\d принято .*, сейчас: «Процесс 13\. .*ответственный: руководитель\.$/);
      expect(page.url()).to.equal(`${stage.address}/search`);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).to.equal(true);
    });
  }

  it('should say so where nothing is found, and where nothing was asked', async () => {
    const page = await stage.signedIn('counter');
    await page.goto(`${stage.address}/search`);
    await page.getByRole('button', { name: 'Найти' }).click();
    await page.getByText('Заполните хотя бы одно поле').waitFor();
    await page.getByLabel('Номер дела').fill('2026-000000-9');
    await page.getByRole('button', { name: 'Найти' }).click();
    await page.getByText('Ничего не найдено').waitFor();
  });

  it('should warn of a second application of the same person and let it go on', async () => {
    const page = await stage.signedIn('counter');
    const subject = await CaseOnScreen.start(page, stage.address);
    await subject.form('process_1');
    await subject.choose('Да, принять');
    await subject.submit();
    await subject.form('process_3');
    await subject.fill('ИИН', KNOWN);
    await subject.fill('Почтовый индекс', '060005');
    await subject.fill('Телефон', '77010000000');
    await subject.fill('СИК', 'SIK0000000000001');
    await subject.submit();
    await page.getByText('У этого человека уже есть заявление').first().waitFor();
    await subject.standsAt('process_6');
  });
});
