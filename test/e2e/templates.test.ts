import { expect } from 'chai';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { setStage, type Stage } from './browser.ts';
import { CaseOnScreen } from './case-on-screen.ts';

const KEY = 'atyrau/unemployment-certificate/office';
const ASKED = 'Спросить регистр ещё раз';
const TEMPLATE = 'reglament.persons-register.find';

/** The project's diagrams with one channel that is not tied to its act: a step the act does not know may be published there. */
async function untiedDiagrams(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reglament-untied-'));
  await cp(resolve(import.meta.dirname, '../../diagrams'), folder, { recursive: true });
  await rm(join(folder, `${KEY}.regulation.json`));
  return folder;
}

/** The requests to systems and the forms of the modeller, as an analyst works with them. */
class RequestsOnScreen {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  async open(address: string): Promise<void> {
    await this.page.goto(`${address}/modeller/${KEY}`);
    await this.page.locator('.modeller-canvas[data-ready="true"]').waitFor();
  }

  async pick(element: string): Promise<void> {
    await this.page.locator(`.djs-shape[data-element-id="${element}"]`).click();
  }

  /** Chooses a request in the list of the palette by words, and drops it onto the middle of a flow. */
  async ask(words: string, flow: string): Promise<void> {
    await this.page.locator('.djs-palette [data-action="create.request"]').click();
    await this.page.locator('.djs-popup-search input').pressSequentially(words);
    const found = this.page.locator('.djs-popup .entry');
    await found.nth(1).waitFor({ state: 'detached' });
    await found.click();
    const { x, y } = await this.page.locator(`[data-element-id="${flow}"] .djs-visual > path`).evaluate((path: SVGPathElement) => {
      const { x, y } = path.getPointAtLength(path.getTotalLength() / 2).matrixTransform(path.getScreenCTM() ?? undefined);
      return { x, y };
    });
    await this.page.mouse.move(x - 30, y - 20);
    await this.page.mouse.move(x, y, { steps: 4 });
    await this.page.mouse.click(x, y);
  }

  async name(text: string): Promise<void> {
    await this.page.locator('[data-group-id="group-general"] .bio-properties-panel-group-header').click();
    await this.page.locator('#bio-properties-panel-name').fill(text);
  }

  /** A line the template has made: the n-th of its group. */
  line(group: 'needed' | 'answer', n: number): Locator {
    return this.page.locator(`[id="bio-properties-panel-custom-entry-${TEMPLATE}-${group}-${n}"]`);
  }

  /** Types an expression over the one that stands there. */
  async type(line: Locator, expression: string): Promise<void> {
    await line.click();
    await this.page.keyboard.press('Control+A');
    await this.page.keyboard.type(expression);
  }
}

describe('requests by template, and forms from the library', function () {
  this.timeout(180_000);
  let stage: Stage;
  let diagrams: string;

  before(async () => {
    diagrams = await untiedDiagrams();
    stage = await setStage({ DIAGRAMS_DIR: diagrams });
  });

  after(async () => {
    await stage.close();
    await rm(diagrams, { recursive: true, force: true });
  });

  afterEach(() => {
    expect(stage.errors).to.deep.equal([]);
  });

  it('should add a request to the persons register and run a case through it', async () => {
    const page = await stage.signedIn('analyst');
    const modeller = new RequestsOnScreen(page);
    await modeller.open(stage.address);

    await modeller.ask('persons', 'flow_gateway_process_4__process_6');
    await modeller.name(ASKED);
    await modeller.type(modeller.line('needed', 0), 'iim');
    await page.getByText('Может быть, «iin»?').waitFor();
    await modeller.type(modeller.line('needed', 0), 'ii');
    await page.locator('.cm-tooltip-autocomplete [role="option"]').filter({ hasText: /^iin$/ }).click();
    await page.getByText('Может быть, «iin»?').waitFor({ state: 'detached' });
    await modeller.line('answer', 0).fill('foundAgain');
    await page.locator('.save-state[data-state="saved"]').waitFor();
    await page.getByRole('button', { name: 'Опубликовать…' }).click();
    await page.getByRole('dialog').getByRole('textbox').first().fill('Сведения сверяются дважды');
    await page.getByRole('dialog').getByRole('button', { name: 'Опубликовать' }).click();
    await page.getByText('Опубликована версия 3').waitFor();
    const { xml } = (await (await page.request.get(`${stage.address}/api/definitions/${KEY}`)).json()) as { readonly xml: string };
    expect(xml).to.include(`zeebe:modelerTemplate="${TEMPLATE}"`).and.include('<zeebe:input source="=iin" target="iin" />');
    expect(xml).to.include('<zeebe:output source="=personFound" target="foundAgain" />');

    const counter = await stage.signedIn('counter');
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
    await subject.standsAt('process_6');
    await counter.locator('.steps li[data-state="done"]').getByText(ASKED).waitFor();
    expect(await counter.locator('main').innerText()).to.include('версия схемы 3');
  });

  it('should show a form before a task is given it, and keep it with the draft', async () => {
    const page = await stage.signedIn('analyst');
    const modeller = new RequestsOnScreen(page);
    await modeller.open(stage.address);
    await modeller.pick('process_6');
    await page.getByRole('button', { name: 'Другая форма…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('paper documents');
    await dialog.locator('[data-form="paper-documents"]').click();
    const preview = dialog.getByRole('region', { name: 'Так форму увидит сотрудник' });
    await preview.getByText('Отметьте документы').waitFor();
    expect(await preview.locator('.fjs-powered-by').isVisible()).to.equal(true);
    await dialog.getByRole('button', { name: 'Взять эту форму' }).click();
    await page.locator('.form-choice-id').getByText('paper-documents').waitFor();
    await page.locator('.save-state[data-state="saved"]').waitFor();
    const draft = (await (await page.request.get(`${stage.address}/api/definitions/${KEY}/draft`)).json()) as { readonly forms: object; readonly xml: string };
    expect(draft.forms).to.have.property('paper-documents');
    expect(draft.xml).to.include('formId="paper-documents"');

    await page.getByRole('button', { name: 'Отменить', exact: true }).click();
    await page.locator('.form-choice-id').getByText('attachments').waitFor();
  });
});
