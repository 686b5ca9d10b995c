import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { CabinetCaseSummary, CabinetCaseView } from '../../src/http/contract.ts';
import { setStage, type Stage } from './browser.ts';

describe('e2e: checking a paper', function () {
  this.timeout(120_000);
  let stage: Stage;
  /** The file of a paper the citizen of the demonstration has been issued, and the code in it. */
  let paper: Buffer;
  let code: string;

  before(async () => {
    stage = await setStage();
    const citizen = await stage.signedIn('citizen');
    const read = async (path: string): Promise<Buffer> => (await citizen.request.get(stage.address + path)).body();
    const cases = JSON.parse((await read('/api/cabinet/cases')).toString()) as readonly CabinetCaseSummary[];
    const ready = cases.find(({ stage: at }) => at === 'ready') ?? expect.fail('no application is ready');
    const { documents } = JSON.parse((await read(`/api/cabinet/cases/${ready.id}`)).toString()) as CabinetCaseView;
    paper = await read(`/api/cabinet/cases/${ready.id}/documents/${documents[0]?.id}`);
    code = /\/verify#([0-9A-Z-]{19})/.exec(paper.toString('latin1'))?.[1] ?? expect.fail('no code in the paper');
    await citizen.context().close();
  });
  after(() => stage.close());
  afterEach(() => expect(stage.errors).to.deep.equal([]));

  const verdict = async (page: Page): Promise<string | null> => page.locator('.verdict').getAttribute('data-state');
  const upload = async (page: Page, buffer: Buffer): Promise<void> => {
    await page.locator('input[type="file"]').setInputFiles({ name: 'paper.pdf', mimeType: 'application/pdf', buffer });
  };

  it('should tell a stranger with a telephone what the QR code stands for', async () => {
    const page = await stage.window(390);

    await page.goto(`${stage.address}/verify#${code}`);

    expect(await verdict(page)).to.equal('genuine');
    await page.getByText('Сверьте эти сведения с документом').waitFor();
    const facts = await page.locator('.paper-facts').innerText();
    expect(facts).to.match(/\d{5}-\S+\/\d{4}/).and.include('Қ. Әділ Нұрланұлы').and.not.include('Қайратов');
    await page.context().close();
  });

  it('should know the file, and the same file with another byte in it', async () => {
    const page = await stage.window();
    await page.goto(`${stage.address}/verify`);

    await upload(page, paper);
    await page.getByText('до последнего байта').waitFor();
    const forged = Buffer.from(paper);
    forged.writeUInt8((forged[200] ?? 0) ^ 1, 200);
    await upload(page, forged);

    await page.getByRole('heading', { name: 'Файл изменён' }).waitFor();
    await page.context().close();
  });

  it('should say so where nothing was issued under the code, and where none was typed', async () => {
    const page = await stage.window();
    await page.goto(`${stage.address}/verify`);

    await page.getByRole('button', { name: 'Проверить' }).click();
    await page.getByText('Введите код документа.').waitFor();
    await page.getByLabel('Код документа').fill('0000 0000 0000 0000');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { name: 'Такой документ не выдавался' }).waitFor();
    await page.context().close();
  });
});
