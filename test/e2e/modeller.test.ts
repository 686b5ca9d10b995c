import { expect } from 'chai';
import type { Locator, Page } from 'playwright-core';
import { setStage, type Stage } from './browser.ts';
import { CaseOnScreen } from './case-on-screen.ts';

const KEY = 'atyrau/unemployment-certificate/office';
const RENAMED = 'Процесс 3. Внести данные потребителя';

/** The page of the modeller as an analyst sees and works it. */
class ModellerOnScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  static async open(page: Page, address: string): Promise<ModellerOnScreen> {
    await page.goto(`${address}/modeller/${KEY}`);
    const modeller = new ModellerOnScreen(page);
    await modeller.ready();
    return modeller;
  }

  async ready(): Promise<void> {
    await this.page.locator('.modeller-canvas[data-ready="true"]').waitFor();
  }

  async saved(): Promise<void> {
    await this.page.locator('.save-state[data-state="saved"]').waitFor();
  }

  async pick(element: string): Promise<void> {
    const shape = this.page.locator(`.djs-shape[data-element-id="${element}"]`);
    // What appears above the canvas moves it: a click may meet what was there before.
    do await shape.click();
    while ((await shape.getAttribute('class'))?.includes('selected') !== true);
  }

  /** An input of the properties panel. */
  property(id: string): Locator {
    return this.page.locator(`#bio-properties-panel-${id}`);
  }

  async openGroup(id: string): Promise<void> {
    await this.page.locator(`[data-group-id="group-${id}"] .bio-properties-panel-group-header`).click();
  }

  /** Drops a task from the palette onto the middle of a flow, between the two elements it joins, and names it. */
  async insertTask(flow: string, name: string): Promise<void> {
    const { x, y } = await this.page.locator(`[data-element-id="${flow}"] .djs-visual > path`).evaluate((path: SVGPathElement) => {
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM() ?? undefined);
      return { x, y };
    });
    await this.page.locator('.djs-palette [data-action="create.user-task"]').click();
    await this.page.mouse.move(x - 30, y - 20);
    await this.page.mouse.move(x, y, { steps: 4 });
    await this.page.mouse.click(x, y);
    await this.page.locator('.djs-direct-editing-content').fill(name);
    await this.page.keyboard.press('Enter');
  }

  async publish(reason: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Опубликовать…' }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.locator('.published-changes .change').first().waitFor();
    await dialog.getByRole('textbox').fill(reason);
    await dialog.getByRole('button', { name: 'Опубликовать' }).click();
  }
}

describe('the modeller', function () {
  this.timeout(180_000);
  let stage: Stage;

  before(async () => {
    stage = await setStage();
  });

  after(() => stage.close());

  afterEach(() => {
    expect(stage.errors).to.deep.equal([]);
  });

  it('should keep every change, and undo what was done in the group of the act', async () => {
    const page = await stage.signedIn('analyst');
    const modeller = await ModellerOnScreen.open(page, stage.address);
    await modeller.pick('process_8');
    await page.locator('[data-entry-id="act-remarks"] .bio-properties-panel-add-entry').click();
    // The added line is saved by itself: what is waited for is the save of its text.
    const kept = page.waitForResponse((response) => response.request().postData()?.includes('Сказано дважды.') === true);
    await modeller.property('act-remark-0').fill('Сказано дважды.');
    await kept;
    await modeller.saved();
    await page.reload();
    await modeller.ready();
    await modeller.pick('process_8');
    await page.locator('[data-entry-id="act-remarks"] .bio-properties-panel-list-entry-header').click();
    expect(await modeller.property('act-remark-0').inputValue()).to.equal('Сказано дважды.');
    await modeller.property('act-deadline-duration').fill('PT45M');
    await page.getByRole('button', { name: 'Отменить', exact: true }).click();
    expect(await modeller.property('act-deadline-duration').inputValue()).not.to.equal('PT45M');
    await page.getByRole('button', { name: 'Отказаться от правок' }).click();
    await page.getByRole('button', { name: 'Удалить черновик' }).click();
    await page.locator('.save-state[data-state="clean"]').getByText('Правок нет').waitFor();
  });

  it('should ask which of two windows is right, and lose neither', async () => {
    const page = await stage.signedIn('analyst');
    const first = await ModellerOnScreen.open(page, stage.address);
    const second = await ModellerOnScreen.open(await page.context().newPage(), stage.address);
    await first.pick('process_8');
    await first.property('act-deadline-when').fill('первое окно');
    await first.saved();
    await second.pick('process_8');
    await second.property('act-deadline-when').fill('второе окно');
    await second.page.getByRole('button', { name: 'Оставить этот' }).click();
    await second.saved();
    await first.property('act-deadline-when').fill('снова первое');
    await first.page.getByRole('button', { name: 'Взять сохранённый' }).click();
    await first.page.getByText('остались несохранённые правки').waitFor();
    await first.ready();
    await first.pick('process_8');
    expect(await first.property('act-deadline-when').inputValue()).to.equal('второе окно');
    await first.page.getByRole('button', { name: 'Отказаться от правок' }).click();
    await first.page.getByRole('button', { name: 'Удалить черновик' }).click();
    await first.page.getByText('Правок нет').waitFor();
    await first.page.getByRole('button', { name: 'Удалить', exact: true }).click();
    expect(await first.page.getByText('остались несохранённые правки').count()).to.equal(0);
  });

  it('should bring back what a tab that died had not saved, and say who else amends the diagram', async () => {
    const page = await stage.signedIn('analyst');
    const modeller = await ModellerOnScreen.open(page, stage.address);
    await page.route('**/draft', (route) => (route.request().method() === 'PUT' ? route.abort() : route.continue()));
    await modeller.pick('process_8');
    await modeller.property('act-deadline-when').fill('до гибели окна');
    await page.locator('.save-state[data-state="failed"]').waitFor();
    const crashed = page.waitForEvent('crash');
    const devtools = await page.context().newCDPSession(page);
    void devtools.send('Page.crash').catch(() => null);
    await crashed;

    const again = await ModellerOnScreen.open(await page.context().newPage(), stage.address);
    await again.page.getByText('Восстановлены правки').waitFor();
    await again.saved();
    await again.pick('process_8');
    expect(await again.property('act-deadline-when').inputValue()).to.equal('до гибели окна');

    const other = await ModellerOnScreen.open(await stage.signedIn('analyst2'), stage.address);
    await other.page.getByText('Эту схему правит и Тлеуова').waitFor();
    await other.page.goto(stage.address);
    expect(await other.page.locator('.drafts li').innerText()).to.include('Тлеуова');
    await again.page.getByRole('button', { name: 'Отказаться от правок' }).click();
    await again.page.getByRole('button', { name: 'Удалить черновик' }).click();
    await again.page.getByText('Правок нет').waitFor();
  });

  it('should publish version 2 while a case of version 1 goes on to its end', async () => {
    const counter = await stage.signedIn('counter');
    const older = await CaseOnScreen.start(counter, stage.address);
    await older.standsAt('process_1');
    const olderAt = counter.url();

    const analyst = await stage.signedIn('analyst');
    const modeller = await ModellerOnScreen.open(analyst, stage.address);
    await modeller.insertTask('flow_gateway_process_1__process_3', 'Сверить с картотекой');
    await analyst.getByRole('button', { name: 'Опубликовать…' }).click();
    await analyst.getByText('исправьте то, что мешает').waitFor();
    await analyst.locator('.findings li[data-check="form-exists"] button').click();
    await analyst.locator('.findings li[data-check="steps-have-elements"]').first().waitFor();
    await analyst.getByRole('button', { name: 'Отказаться от правок' }).click();
    await analyst.getByRole('button', { name: 'Удалить черновик' }).click();
    await modeller.ready();
    await modeller.pick('process_3');
    await modeller.openGroup('general');
    await modeller.property('name').fill(RENAMED);
    await modeller.saved();
    await modeller.publish('Имя шага понятнее');
    await analyst.getByText('Опубликована версия 2').waitFor();
    const version = analyst.locator('.versions li[data-version="2"]');
    expect(await version.innerText()).to.include('Имя шага понятнее').and.include('Тлеуова');

    await version.getByRole('link', { name: 'Что изменилось в версии 2' }).click();
    const change = analyst.locator('.change[data-aspect="name"][data-element="process_3"]');
    expect(await change.innerText()).to.match(/^✎\s+Пункт 6, подпункт 4: название .+ → Процесс 3\. Внести данные потребителя/);
    await analyst.locator('[data-ready="true"]').nth(1).waitFor();
    await change.getByRole('button').click();
    await analyst.locator('[data-side="old"] .selected-outline').waitFor();
    await analyst.locator('[data-side="new"] .selected-outline').waitFor();
    expect(await analyst.locator('[data-side="new"] .badge-change-changed').innerText()).to.equal('✎');
    await analyst.setViewportSize({ width: 390, height: 844 });
    expect(await analyst.evaluate(() => document.documentElement.scrollWidth)).to.equal(390);

    const newer = await CaseOnScreen.start(counter, stage.address);
    await newer.standsAt('process_1');
    await newer.form('process_1');
    await newer.choose('Да, принять');
    await newer.submit();
    await counter.locator('.steps li[data-state="now"]').getByText(RENAMED).waitFor();
    expect(await counter.locator('main').innerText()).to.include('версия схемы 2');

    await counter.goto(olderAt);
    await older.form('process_1');
    expect(await counter.locator('main').innerText()).to.include('версия схемы 1');
    expect(await counter.locator('.steps').innerText()).not.to.include(RENAMED);
    await older.choose('Нет, есть нарушения');
    await older.fill('Что не в порядке', 'Нет подписи');
    await older.submit();
    await older.form('process_2');
    await older.fill('Причина отказа', 'Нет подписи');
    await older.submit();
    await older.endedAt('refused_documents');

    await counter.goto(`${stage.address}/services/${KEY}?version=1`);
    await counter.getByText('Показана версия 1').waitFor();
    await counter.locator('.diagram-host[data-ready="true"]').waitFor();
    expect(await counter.locator('.steps').innerText()).not.to.include(RENAMED);
    await counter.getByRole('link', { name: 'К действующей версии' }).click();
    await counter.locator('.steps').getByText(RENAMED).waitFor();
  });

  it('should say at 390 pixels that it needs more, and not break sideways', async () => {
    const page = await stage.signedIn('analyst', 390);
    await page.goto(`${stage.address}/modeller/${KEY}`);
    await page.getByText('нужно окно шире').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).to.equal(390);
  });

  it('should show the versions to everybody, and the editor to analysts alone', async () => {
    const page = await stage.signedIn('counter');
    await page.goto(`${stage.address}/modeller/${KEY}`);
    await page.getByText('Схемы меняет аналитик').waitFor();
    await page.getByRole('link', { name: 'Версия 1' }).waitFor();
    expect(await page.locator('.modeller-canvas').count()).to.equal(0);
  });
});
