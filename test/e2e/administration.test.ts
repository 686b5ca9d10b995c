import { expect } from 'chai';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { setStage, type Stage } from './browser.ts';
import { CaseOnScreen } from './case-on-screen.ts';

describe('administrator and auditor, in a browser', function () {
  this.timeout(120_000);
  let stage: Stage;
  let counter: Page;
  let admin: Page;

  before(async () => {
    stage = await setStage();
    [counter, admin] = [await stage.signedIn('counter'), await stage.signedIn('admin')];
  });
  after(() => stage.close());
  afterEach(() => {
    expect(stage.errors).to.deep.equal([]);
  });

  /** Given an application typed in at the counter, so that the persons register is asked. */
  async function applied(): Promise<CaseOnScreen> {
    const subject = await CaseOnScreen.start(counter, stage.address);
    await subject.form('process_1');
    await subject.choose('Да, принять');
    await subject.submit();
    await subject.form('process_3');
    await subject.fill('ИИН', '850312300012');
    await subject.fill('Почтовый индекс', '060005');
    await subject.fill('Телефон', '77010000000');
    await subject.fill('СИК', 'SIK0000000000001');
    await subject.submit();
    return subject;
  }

  async function failing(failure: string): Promise<void> {
    await admin.goto(`${stage.address}/training`);
    await admin.getByLabel('Отказ запроса «Поиск в регистре физических лиц»').selectOption({ label: failure });
  }

  const numberOf = async ({ page }: CaseOnScreen): Promise<string> => /\d{4}-\d{6}-\d/.exec(await page.locator('main').innerText())?.[0] ?? '';

  it('should let a case go on whose register failed, by an answer given by hand', async () => {
    // given
    await failing('отвечает непонятно');
    await admin.getByText('Идут учения: 1 запрос').waitFor();
    const subject = await applied();
    await subject.page.getByText('Сбой на шаге').waitFor();
    const number = await numberOf(subject);

    // when
    await admin.goto(`${stage.address}/incidents`);
    await admin.getByRole('button', { name: `Разобрать сбой по делу ${number}` }).click();
    const dialog = admin.getByRole('dialog');
    await dialog.getByText('Сбой, попытка 1: ответ не того вида').waitFor();
    await dialog.getByLabel('Ответ системы').selectOption({ label: 'Лицо в регистре: найдено' });
    await dialog.getByLabel('Фамилия').fill('Омаров');
    await dialog.getByLabel('Имя').fill('Тимур');
    await dialog.getByLabel('Дата рождения').fill('1985-03-12');
    await dialog.getByLabel('Почему ответ введён вручную').fill('Реестр недоступен, сведения получены по телефону');
    await dialog.getByRole('button', { name: 'Принять ответ' }).click();

    // then
    await admin.getByText(`Ответ по делу ${number} принят`).waitFor();
    await subject.standsAt('process_6');
  });

  it('should have all incidents of an operation tried again once the register answers', async () => {
    await failing('отвечает непонятно');
    const subject = await applied();
    await subject.page.getByText('Сбой на шаге').waitFor();
    await admin.getByRole('button', { name: 'Выключить все отказы' }).click();
    await admin.getByText('Идут учения').waitFor({ state: 'detached' });

    await admin.goto(`${stage.address}/incidents`);
    await admin.getByRole('button', { name: 'Повторить все запросы «Поиск в регистре физических лиц»' }).click();
    await admin.getByText('Повторено: 1 запрос').waitFor();
    await subject.standsAt('process_6');
  });

  it('should name the fault of a system that turns the office away', async () => {
    await admin.goto(`${stage.address}/incidents`);
    const group = admin.getByRole('region', { name: 'Статус в мониторинге ЦОН' });
    await group.getByText('система не допускает к себе').waitFor();
  });

  it('should tell how each system answers, and cut one off for a while', async () => {
    await admin.goto(`${stage.address}/training`);
    const gateway = admin.locator('[data-system=gateway]');
    await gateway.getByText('отвечает', { exact: true }).waitFor();
    const link = admin.getByLabel('Связь с системой «Шлюз: ШЭП и РШЭП»');
    await link.selectOption({ label: 'нет связи 5 минут' });
    await admin.getByText('Идут учения: 2 запроса').waitFor();
    expect(await gateway.getByText(/^до \d\d:\d\d$/u).count()).to.equal(2);
    await link.selectOption({ label: 'связь есть' });
    await admin.getByText('Идут учения').waitFor({ state: 'detached' });
  });

  it('should let the auditor verify the journal of a case, see who looked and export it', async () => {
    const subject = await CaseOnScreen.start(counter, stage.address);
    await subject.standsAt('process_1');
    const number = await numberOf(subject);
    const auditor = await stage.signedIn('auditor');
    await auditor.goto(`${stage.address}/audit`);
    await auditor.getByLabel('Номер дела').fill(number);
    await auditor.getByRole('button', { name: 'Найти' }).click();
    await auditor.getByRole('button', { name: 'Проверить цепочку' }).click();
    await auditor.getByText('Цепочка цела: проверено 1 дело').waitFor();
    await auditor.getByRole('region', { name: 'Кто смотрел дело' }).getByText('Ахметова Динара Маратовна').first().waitFor();

    for (const format of ['CSV', 'JSON']) {
      const [download] = await Promise.all([
        auditor.waitForEvent('download'),
        auditor.getByRole('link', { name: `Выгрузить ${format}` }).click(),
      ]);
      expect(download.suggestedFilename()).to.equal(`${number}.${format.toLowerCase()}`);
      expect(await readFile(await download.path(), 'utf8')).to.include('case-started');
    }
    expect(new URL(auditor.url()).pathname + new URL(auditor.url()).search).to.equal('/audit');
  });

  it('should say that there is no such case', async () => {
    const auditor = await stage.signedIn('auditor');
    await auditor.goto(`${stage.address}/audit`);
    await auditor.getByLabel('Номер дела').fill('2026-000000-1');
    await auditor.getByRole('button', { name: 'Найти' }).click();
    await auditor.getByText('Дела с номером 2026-000000-1 нет').waitFor();
  });

  it('should let the administrator move an office, and add one', async () => {
    // given
    await admin.goto(`${stage.address}/people`);
    const offices = admin.getByRole('region', { name: 'Отделы' });
    const city = offices.getByRole('row').filter({ hasText: 'города Атырау' }).first();
    await city.getByRole('button', { name: 'Изменить отдел' }).click();
    const dialog = admin.getByRole('dialog');

    // when
    await dialog.getByLabel('Адрес').fill('г. Атырау, ул. Новая, 7');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await offices.getByText('ул. Новая, 7').waitFor();
    await offices.getByRole('button', { name: 'Добавить отдел' }).click();
    await dialog.getByLabel('Название').fill('Отдел нового района');
    await dialog.getByLabel('Код').fill('atyrau-city');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await dialog.getByText('Отдел с таким кодом уже есть').waitFor();
    await dialog.getByLabel('Код').fill('new-district');
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await dialog.waitFor({ state: 'detached' });

    // then
    await admin.reload();
    await city.getByText('г. Атырау, ул. Новая, 7').waitFor();
    await offices.getByText('Отдел нового района').waitFor();
  });

  for (const width of [1280, 390]) {
    it(`should fit ${width} pixels without scrolling sideways`, async () => {
      const page = await stage.signedIn('admin', width);
      for (const path of ['/incidents', '/training', '/audit', '/people']) {
        await page.goto(stage.address + path);
        await page.locator('main h1').waitFor();
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        expect(overflow, path).to.equal(0);
      }
    });
  }
});
