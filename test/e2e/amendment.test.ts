import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { setStage, type Stage } from './browser.ts';
import { CaseOnScreen } from './case-on-screen.ts';

const KEY = 'atyrau/unemployment-certificate/office';

/** The modeller of a channel with its tabs, as an analyst works it. */
class SetOnScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(address: string): Promise<void> {
    await this.page.goto(`${address}/modeller/${KEY}`);
    await this.page.locator('.modeller-canvas[data-ready="true"]').waitFor();
  }

  async tab(name: string): Promise<void> {
    await this.page.getByRole('tab', { name }).click();
  }

  /** Writes another deadline into the group of the act. */
  async giveTime(element: string, duration: string): Promise<void> {
    await this.page.locator(`.djs-shape[data-element-id="${element}"]`).click();
    await this.page.locator('#bio-properties-panel-act-deadline-duration').fill(duration);
  }

  /** What the checks say of an element's deadline. */
  disagreement(element: string): Locator {
    return this.page.locator(`.findings li[data-check="deadlines-hold"][data-element="${element}"]`);
  }

  async saved(): Promise<void> {
    await this.page.locator('.save-state[data-state="saved"]').waitFor();
  }

  async discard(): Promise<void> {
    await this.page.getByRole('button', { name: 'Отказаться от правок' }).click();
    await this.page.getByRole('button', { name: 'Удалить черновик' }).click();
    await this.page.getByText('Правок нет').waitFor();
  }
}

describe('an amendment on screen', function () {
  this.timeout(180_000);
  let stage: Stage;
  let page: Page;
  let set: SetOnScreen;

  before(async () => {
    stage = await setStage();
    page = await stage.signedIn('analyst');
    set = new SetOnScreen(page);
  });

  after(() => stage.close());

  afterEach(() => {
    expect(stage.errors).to.deep.equal([]);
  });

  it('should change a form as text is typed, and show it as people will see it', async () => {
    await set.open(stage.address);
    await set.tab('Формы');
    await page.locator('.form-canvas[data-ready="true"]').waitFor();
    expect(await page.locator('.fjs-palette-field-text').allInnerTexts()).to.deep.equal(['Строка', 'Много строк', 'Число', 'Дата', 'Файлы', 'Отметка', 'Выбор кнопками', 'Выбор из списка', 'Текст', 'Черта']);
    await page.locator('.forms-list').getByText('application-unemployment-certificate', { exact: true }).click();
    await page.locator('.fjs-form-field', { hasText: 'ИИН' }).first().click();
    expect(await page.locator('.field-rules select').inputValue()).to.equal('iin');
    await page.getByLabel('Что просит образец, словами').fill('ровно 12 цифр');
    await page.getByRole('button', { name: 'Как её увидят' }).click();
    await page.locator('.form-preview .fjs-form').waitFor();
    await page.locator('.form-preview').getByLabel('ИИН').fill('12');
    await page.getByRole('button', { name: 'Проверить заполненное' }).click();
    await page.locator('.form-preview').getByText('ровно 12 цифр').first().waitFor();
    await set.saved();
    await set.discard();
  });

  it('should amend a deadline with its digest, and publish it under the act that amends', async () => {
    // given a deadline shortened in the diagram alone
    await set.open(stage.address);
    await set.giveTime('process_1', 'PT5M');
    await set.disagreement('process_1').waitFor();

    // when the digest says the same
    await set.tab('Дайджест');
    await page.locator('.tie-line', { hasText: 'Процесс 1, Строка 1' }).waitFor();
    const row = page.locator('.item[data-path="table.rows.0"]');
    await row.locator('.place-note[data-check="deadlines-hold"]').waitFor();
    await row.getByLabel('Сколько').fill('5');

    // then the check agrees with that element, and names the other one of the row
    await set.disagreement('process_1').waitFor({ state: 'detached' });
    await set.disagreement('process_3').waitFor();
    await set.tab('Схема');
    await set.giveTime('process_3', 'PT5M');
    await page.locator('.findings-none').waitFor();
    await set.saved();

    // when it is published, the amending act is asked for by field
    await page.getByRole('button', { name: 'Опубликовать…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Что и почему изменено').fill('Срок приёма сокращён');
    await dialog.getByLabel('Да: в акт внесены изменения').check();
    await dialog.getByLabel('Номер изменяющего акта').fill('77');
    await dialog.getByLabel('Его название').fill('О внесении изменений');
    await dialog.getByRole('button', { name: 'Опубликовать' }).click();
    await dialog.getByText('Заполните это поле.').waitFor();
    await dialog.getByLabel('Дата его принятия').fill('2026-11-02');
    await dialog.getByRole('button', { name: 'Опубликовать' }).click();

    // then the version names it, and so does the page of the service
    await page.getByText('Опубликована версия 2').waitFor();
    expect(await page.locator('.versions li[data-version="2"]').innerText()).to.include('акт изменён: № 77 от 02.11.2026').and.include('О внесении изменений');
    await page.goto(`${stage.address}/services/${KEY}`);
    await page.locator('.case-head').getByText('акт изменён: № 77').waitFor();

    // and a new case has the new deadline
    const counter = await stage.signedIn('counter');
    const taken = await CaseOnScreen.start(counter, stage.address);
    await taken.standsAt('process_1');
    expect(await counter.locator('main').innerText()).to.include('5 минут').and.not.include('10 минут');
  });

  it('should be walked by hand, and keep the walk and an ended case as scenarios', async () => {
    // given
    await set.open(stage.address);
    await set.tab('Проба');
    await page.getByRole('button', { name: 'Начать', exact: true }).click();
    const task = page.locator('.walk-task');

    // when the documents are refused half an hour late
    await task.getByText('Процесс 1').waitFor();
    await task.getByRole('spinbutton').fill('30');
    await task.getByRole('button', { name: 'Подождать' }).click();
    await page.locator('.walk-clock', { hasText: '10:30' }).waitFor();
    await task.getByRole('radio').nth(1).check();
    await task.locator('textarea').fill('Нет удостоверения');
    await task.getByRole('button', { name: 'Выполнить задачу' }).click();
    await task.getByText('Процесс 2').waitFor();
    expect(await page.locator('.run-token').count()).to.equal(1);
    await task.locator('textarea').fill('Нет удостоверения');
    await task.getByRole('button', { name: 'Выполнить задачу' }).click();

    // then it has ended, late, and is kept
    await page.getByText('Дело дошло до конца').waitFor();
    expect(await page.locator('.walk-late').innerText()).to.include('t1a1');
    await page.getByRole('button', { name: 'Добавить в сценарии черновика' }).click();
    await set.saved();
    await set.tab('Сценарии');
    const names = page.locator('.scenario-list code');
    await names.getByText('walked-refused-documents', { exact: true }).waitFor();

    // and a case that has ended is no further away
    await page.getByRole('button', { name: 'Показать завершённые дела' }).click();
    await page.getByRole('button', { name: 'Сделать сценарий' }).first().click();
    await page.getByText('Сыгран: идёт путём дела до того же конца.').waitFor();
    await page.getByRole('button', { name: 'Добавить в сценарии черновика' }).click();
    await names.getByText(/^recorded-/u).waitFor();
    await set.saved();
    await set.discard();
  });
});
