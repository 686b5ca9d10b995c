import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { ChangePersonRequest, PersonView } from '../../src/http/contract.ts';
import { setStage, type Stage } from './browser.ts';

/** A person as any other. */
function aPerson(changes: Partial<PersonView> = {}): PersonView {
  return { id: 'p1', login: 'askarova', name: 'Асқарова Мәдина', office: 'city', positions: ['counter'], roles: [], disabled: false, provider: null, ...changes };
}

describe('people, on their page over scripted answers', function () {
  this.timeout(120_000);
  let stage: Stage;
  let page: Page;
  let people: PersonView[];
  let asked: unknown[];

  before(async () => {
    stage = await setStage();
    page = await stage.signedIn('admin');
    await page.route('**/api/offices', (route) => route.fulfill({ json: [{ id: 'city', name: 'Отдел города', address: '', region: 'atyrau', kind: 'department' }] }));
    await page.route('**/api/people', async (route) => {
      if (route.request().method() === 'GET') return route.fulfill({ json: people });
      const person = aPerson({ ...(route.request().postDataJSON() as ChangePersonRequest), id: 'p2' });
      asked.push(route.request().postDataJSON());
      people = [...people, person];
      return route.fulfill({ status: 201, json: { person, oneTimePassword: 'once-7421' } });
    });
    await page.route('**/api/people/p1', async (route) => {
      const change = route.request().postDataJSON() as ChangePersonRequest;
      asked.push(change);
      people = people.map((person) => (person.id === 'p1' ? aPerson(change) : person));
      await route.fulfill({ json: people[0] });
    });
    await page.route('**/api/people/p1/password', (route) => route.fulfill({ json: { oneTimePassword: 'again-9000' } }));
    await page.route('**/api/people/import', (route) => {
      asked.push(route.request().postDataJSON());
      return route.fulfill({ json: { offices: [], people: [{ login: 'new', name: 'Новый Человек', oneTimePassword: 'file-1111' }] } });
    });
  });
  after(() => stage.close());

  beforeEach(async () => {
    people = [aPerson()];
    asked = [];
    await page.goto(`${stage.address}/people`);
    await page.getByText('Асқарова Мәдина').waitFor();
  });
  afterEach(() => {
    expect(stage.errors).to.deep.equal([]);
  });

  it('should add a person and tell the password once', async () => {
    await page.getByRole('button', { name: 'Добавить человека' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Имя').fill('Ким Виктор');
    await dialog.getByLabel('Логин').fill('kim');
    await dialog.getByLabel('Где работает').selectOption('city');
    await dialog.getByLabel('специалист').check();
    await dialog.getByRole('button', { name: 'Сохранить' }).click();
    await page.getByText('once-7421').waitFor();
    expect(asked).to.deep.equal([{ login: 'kim', name: 'Ким Виктор', office: 'city', positions: ['specialist'], roles: [] }]);
    await page.getByRole('button', { name: 'Записано' }).click();
    await page.getByText('once-7421').waitFor({ state: 'detached' });
    await page.getByText('Ким Виктор').waitFor();
  });

  it('should change what a person may do, and close the door to them', async () => {
    await page.getByRole('button', { name: 'Изменить: Асқарова Мәдина' }).click();
    await page.getByRole('dialog').getByLabel('аудитор').check();
    await page.getByRole('dialog').getByRole('button', { name: 'Сохранить' }).click();
    await page.getByRole('row').filter({ hasText: 'аудитор' }).waitFor();
    await page.getByRole('button', { name: 'Закрыть вход: Асқарова Мәдина' }).click();
    await page.getByText('вход закрыт').waitFor();
    const { id: _id, provider: _provider, ...kept } = aPerson();
    expect(asked).to.deep.equal([
      { ...kept, roles: ['auditor'] },
      { ...kept, roles: ['auditor'], disabled: true },
    ]);
  });

  it('should give a new password', async () => {
    await page.getByRole('button', { name: 'Новый пароль: Асқарова Мәдина' }).click();
    await page.getByText('again-9000').waitFor();
  });

  it('should load people from a file, and refuse what is none', async () => {
    const input = page.locator('input[type="file"]');
    const file = (text: string) => ({ name: 'people.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await input.setInputFiles(file('not JSON'));
    await page.getByText('Это не файл JSON').waitFor();
    await input.setInputFiles(file('{"people":[{"login":"new"}]}'));
    await page.getByText('file-1111').waitFor();
    expect(asked).to.deep.equal([{ people: [{ login: 'new' }] }]);
  });
});
