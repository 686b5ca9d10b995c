import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { setStage, type Stage } from './browser.ts';
import { settled } from './settled.ts';

const KEY = 'atyrau/unemployment-certificate/office';

describe('the catalogue, an act beside its diagram, the comparison', function () {
  this.timeout(120_000);
  let stage: Stage;
  let page: Page;

  before(async () => {
    stage = await setStage();
    page = await stage.signedIn('counter');
  });

  after(() => stage.close());

  const open = async (path: string, as = page): Promise<void> => {
    await as.goto(stage.address + path);
    await settled(as);
  };

  it('should count the live cases of a channel, and go on counting', async () => {
    await open('/catalogue');
    const counts = page.locator(`[data-key="${KEY}"] .channel-counts`);
    const before = Number.parseInt(await counts.innerText(), 10);

    const answer = await page.request.post(`${stage.address}/api/cases`, { data: { definition: KEY }, headers: { origin: stage.address } });

    expect(answer.status()).to.equal(201);
    await page.waitForFunction(
      ([key, n]) => Number.parseInt(document.querySelector<HTMLElement>(`[data-key="${key}"] .channel-counts`)?.innerText ?? '', 10) === n,
      [KEY, before + 1] as const,
    );
  });

  it('should say plainly that an act is no longer in force, and by which act', async () => {
    await open('/catalogue');

    await page.locator('#atyrau').getByText('Утратил силу: постановление Атырауского областного акимата от 21.06.2013 № 238').waitFor();
  });

  it('should lead from the catalogue to taking an application', async () => {
    await open('/catalogue');
    await page.locator(`[data-key="${KEY}"]`).getByRole('link', { name: /^Принять/ }).click();
    await page.waitForURL(/\/start\?find=/);
    await settled(page);

    expect(await page.locator('.card').count()).to.equal(1);
    expect(await page.locator('.card').getAttribute('data-key')).to.equal(KEY);
  });

  it('should narrow the services by words', async () => {
    await open('/start');
    await page.getByLabel('Только те, где я принимаю заявления').uncheck();
    await page.getByLabel('Найти услугу').fill('атырау портал справ');

    await page.getByText(/^Показано 1 из/).waitFor();
    expect(await page.locator('.card').getAttribute('data-key')).to.equal('atyrau/unemployment-certificate/portal');
  });

  it('should show the elements of a step on the diagram', async () => {
    await open(`/act/${KEY}`);
    await page.getByRole('button', { name: 'процесс 1', exact: true }).click();

    await page.locator('.djs-element.paint-now[data-element-id="process_1"]').waitFor();
    await page.locator('.djs-element.paint-now[data-element-id="gateway_process_1"]').waitFor();
    expect(await page.locator('tr[data-row="1"]').getAttribute('data-picked')).to.equal('true');
    expect(await page.locator('tr[data-row="5"]').getAttribute('data-picked')).to.equal('false');
  });

  it('should show the step and the row of an element clicked on the diagram', async () => {
    await open(`/act/${KEY}`);
    await page.locator('.diagram-host[data-ready="true"]').waitFor();
    await page.locator('.djs-element[data-element-id="action_3"] .djs-hit').click();

    await page.locator('tr[data-row="3"][data-picked="true"]').waitFor();
    await page.getByText('Выбрано: Действие 3.').waitFor();
    expect(await page.locator('tr[data-step][data-picked="true"]').count()).to.equal(0);
  });

  it('should name the gaps between act and diagram', async () => {
    await open('/act/atyrau/unemployment-certificate/service-centre');

    await page.locator('[data-gap="row-not-carried"]').getByText('таблица 2, строка 10').waitFor();
    await page.locator('tr[data-row="10"]').getByText('никто не выполняет').waitFor();
  });

  it('should set two channels side by side and mark what differs on both diagrams', async () => {
    await open(`/compare/unemployment-certificate?left=${KEY}&right=atyrau/unemployment-certificate/portal`);

    await page.locator('tr[data-kind="decide"][data-mark="differs"]').getByText('другой срок').waitFor();
    await page.locator('tr[data-kind="check-documents"][data-mark="only"]').getByText('нет такого шага').waitFor();
    await page.locator('[data-side="left"] .paint-only[data-element-id="process_1"]').waitFor();
    await page.locator('[data-side="right"] .paint-differs[data-element-id="process_10"]').waitFor();
    await page.getByText('1 рабочий день и ещё 14 мин').waitFor();
  });

  it('should pick a step on one diagram and show its counterpart on the other', async () => {
    await open(`/compare/unemployment-certificate?left=${KEY}&right=atyrau/unemployment-certificate/portal`);
    await page.locator('[data-side="left"] .djs-element[data-element-id="process_12"] .djs-hit').click();

    await page.locator('[data-side="right"] .selected-outline').waitFor();
    await page.locator('tr[data-kind="decide"][data-picked="true"]').waitFor();
  });

  it('should change sides and keep them in the address', async () => {
    await open(`/compare/unemployment-certificate?left=${KEY}&right=atyrau/unemployment-certificate/portal`);
    await page.getByRole('button', { name: 'Поменять местами' }).click();

    await page.waitForFunction((key) => new URLSearchParams(location.search).get('right') === key, KEY);
    await page.getByLabel('Слева').selectOption('atyrau/unemployment-certificate/service-centre');
    await page.waitForFunction(() => location.search.includes('service-centre'));
  });

  it('should say where there is nothing to compare', async () => {
    await open('/compare/marriage');

    await page.getByText('Такой услуги нет, или сравнить её не с чем').waitFor();
  });

  it('should be a citizen’s to read, without counts and without the pages of the staff', async () => {
    const citizen = await stage.signedIn('citizen');
    await open('/catalogue', citizen);

    expect(await citizen.getByText(/в работе/).count()).to.equal(0);
    expect(await citizen.getByRole('link', { name: /^Схема и дела/ }).count()).to.equal(0);
    await citizen.locator(`[data-key="${KEY}"]`).getByRole('link', { name: /^Акт и схема/ }).click();
    await citizen.getByRole('heading', { name: 'Выдача справок безработным гражданам' }).waitFor();
  });

  it('should fill in an account of the demonstration, region by region', async () => {
    const stranger = await stage.window();
    await stranger.goto(`${stage.address}/sign-in`);
    await stranger.locator('.demo summary').filter({ hasText: 'Атырауская область' }).click();
    await stranger.getByRole('button', { name: /^head —/ }).click();

    expect(await stranger.getByLabel('Логин').inputValue()).to.equal('head');
    await stranger.getByRole('button', { name: 'Войти' }).click();
    await stranger.waitForURL(({ pathname }) => pathname !== '/sign-in');
  });

  it('should report no error on any of these pages', () => {
    expect(stage.errors).to.deep.equal([]);
  });
});
