import { expect } from 'chai';
import { setStage, type Stage } from './browser.ts';
import { plainCalendars } from './plain-calendars.ts';

describe('deadlines on screen', function () {
  this.timeout(120_000);
  let stage: Stage;
  let diagrams: Awaited<ReturnType<typeof plainCalendars>>;

  before(async () => {
    diagrams = await plainCalendars();
    stage = await setStage({ DIAGRAMS_DIR: diagrams.path });
  });

  after(async () => {
    await stage.close();
    await diagrams.remove();
  });

  it('should show the head what is overdue, and lead to the case, where diagram and journal say so', async () => {
    const page = await stage.signedIn('head');
    await page.goto(`${stage.address}/office`);
    // The demonstration holds a case of ten days whose service is rendered in three.
    const overdue = page.locator('[data-group="overdue"] tbody tr');
    await overdue.first().waitFor();
    expect(await overdue.filter({ hasText: 'Услуга в целом' }).count()).to.equal(1);
    await page.emulateMedia({ media: 'print' });
    expect([await page.getByText('Открытые задачи').isVisible(), await overdue.first().isVisible()]).to.deep.equal([false, true]);
    await page.emulateMedia({ media: 'screen' });
    await overdue.first().getByRole('link').click();
    await page.locator('.token-badge', { hasText: 'дело просрочено' }).waitFor();
    await page.locator('.journal summary').click();
    const passed = (await page.locator('.journal li[data-type="deadline-passed"]').allInnerTexts()).join('\n');
    expect(passed).to.match(/Срок прошёл: Процесс 12/).and.match(/срок услуги: \d\d\.\d\d\.\d{4}, 23:59/);
    expect(stage.errors).to.deep.equal([]);
  });

  it('should show the administrator the calendars, how far each is settled, and what waits for one', async () => {
    const page = await stage.signedIn('admin');
    await page.getByRole('link', { name: 'Календари' }).click();
    await page.getByText('Таких сроков нет: все посчитаны.').waitFor();
    const states = await page.locator('.calendar-year').evaluateAll((years) => years.map((year) => (year as HTMLElement).dataset['state']));
    expect(states).to.deep.equal(['provisional', 'confirmed', 'confirmed']);
    await page.locator('.calendar-year summary').first().click();
    await page.getByText('Только выходные.').first().waitFor();
    expect(stage.errors).to.deep.equal([]);
  });
});
