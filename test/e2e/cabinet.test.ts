import { expect } from 'chai';
import { judgedSignature } from '../documents/pdf-judge.ts';
import { pdfText } from '../documents/pdf-text.ts';
import { setStage, type Stage } from './browser.ts';
import { ApplicationOnScreen } from './application-on-screen.ts';
import { CaseOnScreen } from './case-on-screen.ts';

const OFFICE = 'программ города Атырау';

describe('e2e: a citizen’s cabinet', function () {
  this.timeout(120_000);
  let stage: Stage;

  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());
  afterEach(() => expect(stage.errors).to.deep.equal([]));

  /** The applicant's own steps, up to the department. */
  async function requested(application: ApplicationOnScreen): Promise<void> {
    await application.signInAgain();
    await application.fillRequest();
    await application.addCopies('5C0101');
    await application.sign();
    await application.standsAs('office');
  }

  /** The department's: the specialist accepts and decides so, the head signs. */
  async function decided(application: ApplicationOnScreen, decide: (specialist: CaseOnScreen) => Promise<void>): Promise<void> {
    const id = new URL(application.page.url()).pathname.split('/').at(-1) ?? '';
    const specialist = new CaseOnScreen(await stage.signedIn('specialist'));
    await specialist.page.goto(`${stage.address}/cases/${id}`);
    await specialist.form('action_5');
    await specialist.submit();
    await specialist.form('process_10');
    await decide(specialist);
    await specialist.submit();
    const head = new CaseOnScreen(await stage.signedIn('head'));
    await head.page.goto(`${stage.address}/cases/${id}`);
    await head.form('process_11');
    await head.certificate('5F0301');
    await head.submit();
  }

  it('should let a citizen apply on a phone, follow live, and receive what staff decided and signed', async () => {
    // given a citizen on a phone, who lands in the cabinet
    const page = await stage.signedIn('citizen', 390);
    expect(new URL(page.url()).pathname).to.equal('/cabinet');
    const application = await ApplicationOnScreen.apply(page, stage.address, OFFICE);

    // when they sign in again, fill the request, attach, choose a certificate and sign, and staff decide and sign
    await requested(application);
    await decided(application, async (specialist) => specialist.choose('Выдать'));

    // then the page says so by itself, and opening the document is receiving it
    await application.standsAs('ready');
    await page.getByText('Готово: получите документ').waitFor();
    const link = page.getByRole('link', { name: 'Открыть документ' }).first();
    const pdf = await page.request.get(new URL((await link.getAttribute('href')) ?? '', stage.address).href);
    expect(await judgedSignature(await pdf.body())).to.include('Signature is Valid').and.include('Total document signed');
    await page.locator('.timeline [data-kind="received"]').waitFor();

    // and nobody of the staff is named
    const told = (await application.timeline()).join('\n');
    expect(told).to.contain('Рассмотреть запрос').and.not.to.match(/Сериков|Жумабаева|Процесс|Действие/);
    await page.goto(`${stage.address}/cabinet`);
    await page.locator('.application-ready').first().waitFor();
  });

  it('should refuse whoever does not know the password', async () => {
    const application = await ApplicationOnScreen.apply(await stage.signedIn('citizen', 390), stage.address, OFFICE);
    await application.signInAgain('wrong');
    await application.standsAs('refused');
    await application.page.getByText('данные потребителя не верны').first().waitFor();
  });

  it('should refuse a certificate that has run out', async () => {
    const application = await ApplicationOnScreen.apply(await stage.signedIn('citizen'), stage.address, OFFICE);
    await application.signInAgain();
    await application.fillRequest();
    await application.addCopies('5C0102');
    await application.standsAs('refused');
    await application.page.getByText('ЭЦП не подтверждена').first().waitFor();
    expect((await application.timeline())[0]).to.match(/ЭЦП не подтверждена/).and.not.to.match(/Отказано.*Отказано/);
  });

  it('should give the applicant the document that says why the department refused', async () => {
    const reason = 'Заявитель не состоит на учёте как безработный.';
    const application = await ApplicationOnScreen.apply(await stage.signedIn('citizen', 390), stage.address, OFFICE);
    const { page } = application;
    await requested(application);
    await decided(application, async (specialist) => {
      await specialist.choose('Отказать');
      await specialist.fill('Обоснование отказа', reason);
    });

    // the refusal comes by itself, and says where its reasons are
    await application.standsAs('refused');
    await page.getByText('Причины — в документе ниже').waitFor();
    const link = page.getByRole('link', { name: /^Открыть документ: .*отказ/i });
    const answer = await page.request.get(new URL((await link.getAttribute('href')) ?? '', stage.address).href);
    expect(pdfText(await answer.body())).to.contain(reason);
    await page.locator('.timeline [data-kind="received"]').waitFor();

    // and in the list it is one of those refused
    await page.goto(`${stage.address}/cabinet`);
    await page.locator('.stage[data-stage="refused"]').first().waitFor();
  });

  it('should withdraw for a reason, and show the way on the diagram when asked', async () => {
    const application = await ApplicationOnScreen.apply(await stage.signedIn('citizen', 390), stage.address, OFFICE);
    await application.form('process_1');
    const { page } = application;
    await page.getByText('Показать на схеме').click();
    await page.locator('.diagram-host[data-ready="true"]').waitFor();
    await page.getByRole('button', { name: 'Отозвать заявление' }).click();
    await page.getByLabel('Почему вы отзываете заявление').fill('Нашёл работу');
    await page.getByRole('button', { name: 'Отозвать', exact: true }).click();
    await application.standsAs('withdrawn');
  });

  it('should keep the cabinet and the pages of the staff apart', async () => {
    const citizen = await stage.signedIn('citizen');
    await citizen.goto(`${stage.address}/start`);
    expect(new URL(citizen.url()).pathname).to.equal('/cabinet');
    const head = await stage.signedIn('head');
    await head.goto(`${stage.address}/cabinet`);
    expect(new URL(head.url()).pathname).to.equal('/');
  });
});
