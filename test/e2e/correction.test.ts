import { expect } from 'chai';
import { setStage, type Stage } from './browser.ts';
import { CaseOnScreen } from './case-on-screen.ts';

describe('a draft returned for correction, in a browser', function () {
  this.timeout(120_000);
  let stage: Stage;

  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());
  afterEach(() => {
    expect(stage.errors).to.deep.equal([]);
  });

  it('should go to who decided, come back as a new draft and be signed', async () => {
    const [head, specialist] = [await stage.signedIn('head'), await stage.signedIn('specialist')];
    await head.getByRole('link', { name: /Процесс 13/ }).first().click();
    const signing = new CaseOnScreen(head);
    await signing.form('process_13');
    await head.getByRole('button', { name: 'Вернуть на исправление' }).click();
    await head.getByLabel('Что исправить').fill('Откажите: нет регистрации');
    await head.getByRole('button', { name: 'Вернуть', exact: true }).click();
    await head.getByText('Исправляет Сериков').waitFor();
    expect(await head.locator('.task-panel .fjs-form').count()).to.equal(0);

    await specialist.goto(stage.address);
    await specialist.getByRole('link', { name: /Процесс 12.*дело/ }).click();
    const panel = specialist.locator('.correction');
    await panel.getByText('Откажите: нет регистрации').waitFor();
    expect(await panel.getByLabel('Выдать справку').isChecked()).to.equal(true);
    await panel.getByLabel('Отказать').check();
    await panel.getByLabel('Обоснование отказа').fill('Нет регистрации в отделе');
    await panel.getByRole('button', { name: 'Исправить и отправить' }).click();
    await panel.waitFor({ state: 'detached' });
    expect(await specialist.locator('[data-role="documents"]').innerText()).to.match(/Справка.*заменён/s).and.to.contain('Уведомление об отказе');

    await signing.form('process_13');
    await signing.certificate('5F0301');
    await signing.submit();
    await signing.standsAt('process_15');
  });
});
