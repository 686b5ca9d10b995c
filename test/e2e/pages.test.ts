import { expect } from 'chai';
import { setStage, type Stage } from './browser.ts';
import { CaseOnScreen } from './case-on-screen.ts';

describe('pages', function () {
  this.timeout(120_000);
  let stage: Stage;

  before(async () => {
    stage = await setStage();
  });

  after(() => stage.close());

  it('should refuse a wrong password in words, and lead back to the page that was asked for', async () => {
    const page = await stage.window();
    await page.goto(`${stage.address}/start`);
    await page.waitForURL(/sign-in/);
    await page.getByLabel('Логин').fill('counter');
    await page.getByLabel('Пароль').fill('wrong');
    await page.getByRole('button', { name: 'Войти' }).click();
    await page.getByText('Логин или пароль неверны').waitFor();
    await page.getByLabel('Пароль').fill('demo');
    await page.getByRole('button', { name: 'Войти' }).click();
    await page.waitForURL(`${stage.address}/start`);
  });

  it('should list the tasks of the office, take one and give it back', async () => {
    const page = await stage.signedIn('specialist');
    const office = page.getByRole('tab', { name: /Задачи моего отдела/ });
    await office.click();
    const row = page.getByRole('row').filter({ hasText: 'Процесс 12' }).first();
    await row.getByRole('button', { name: 'Взять' }).click();
    await page.getByRole('tab', { name: /Мои задачи/ }).click();
    const mine = page.getByRole('row').filter({ hasText: 'Процесс 12' }).first();
    await mine.getByRole('button', { name: 'Вернуть' }).click();
    await page.getByText('У вас нет взятых задач').waitFor();
  });

  it('should name each fault of a form at its field and in a summary that takes the keyboard', async () => {
    const subject = await CaseOnScreen.start(await stage.signedIn('counter'), stage.address);
    await subject.form('process_1');
    await subject.choose('Да, принять');
    await subject.submit();
    await subject.form('process_3');
    await subject.fill('ИИН', '850312300013');
    await subject.fill('Почтовый индекс', '0600');
    await subject.submit();
    const faults = await subject.faults();
    expect(faults).to.match(/ИИН/).and.match(/Почтовый индекс/).and.match(/Телефон/).and.match(/СИК/);
    expect(faults).not.to.match(/[A-Za-z]{4,}/);
  });

  it('should refuse a file that is not what its name says', async () => {
    const page = await stage.signedIn('counter');
    await page.goto(`${stage.address}/`);
    await page.getByRole('tab', { name: /Задачи моего отдела/ }).click();
    await page.getByRole('link', { name: /Процесс 6/ }).first().click();
    const subject = new CaseOnScreen(page);
    await subject.form('process_6');
    await subject.attach('scan.pdf', new TextEncoder().encode('<script>alert(1)</script>'));
    await subject.submit();
    expect(await subject.faults()).to.include('scan.pdf');
    await subject.standsAt('process_6');
  });

  it('should withdraw an application for a reason', async () => {
    const subject = await CaseOnScreen.start(await stage.signedIn('counter'), stage.address);
    await subject.standsAt('process_1');
    await subject.page.getByRole('button', { name: 'Отозвать заявление' }).click();
    const dialog = subject.page.getByRole('dialog');
    await dialog.getByRole('textbox').fill('Передумал');
    await dialog.getByRole('button', { name: /Отозвать/ }).click();
    await subject.page.getByText('Отозвано').first().waitFor();
    await subject.page.getByText('Передумал').first().waitFor();
  });

  it('should show an element chosen by keyboard: its place in the act, unit, deadline, what happened there', async () => {
    const subject = await CaseOnScreen.start(await stage.signedIn('counter'), stage.address);
    await subject.standsAt('process_1');
    await subject.page.locator('.steps li[data-element-id="process_12"] button').focus();
    await subject.page.keyboard.press('Enter');
    const panel = subject.page.locator('.case-element');
    await panel.getByText('Процесс 12').first().waitFor();
    const text = await panel.innerText();
    expect(text).to.include('п. 6, пп. 14').and.include('таблица 1, строка 5').and.include('10 минут').and.include('ГУ');
  });

  it('should show an element chosen on the diagram itself', async () => {
    const subject = await CaseOnScreen.start(await stage.signedIn('counter'), stage.address);
    await subject.standsAt('process_1');
    await subject.page.locator('.djs-element[data-element-id="gateway_process_1"] .djs-hit').click();
    await subject.page.locator('.case-element').getByText('Процесс 1. Всё в порядке?').first().waitFor();
  });
});
