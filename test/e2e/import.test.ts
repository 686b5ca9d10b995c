import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { expect } from 'chai';
import { readSet } from '../../src/definitions/exchange/read-set.ts';
import { readZip } from '../../src/definitions/exchange/read-zip.ts';
import { setStage, type Stage } from './browser.ts';
import { CaseOnScreen } from './case-on-screen.ts';

const folder = resolve(import.meta.dirname, '../fixtures/foreign');
const KEY = 'atyrau/archive-pass/office';

/** What the tool that drew the file has noted in it, as it is written. */
function notes(xml: string): readonly string[] {
  return [...xml.matchAll(/<\/?quality:[^>]*>[^<]*|quality:owner="[^"]*"/g)].map(([note]) => note.trim());
}

describe('a file of another tool', function () {
  this.timeout(180_000);
  let stage: Stage;

  before(async () => {
    stage = await setStage();
  });

  after(() => stage.close());

  it('should be opened, bound, published and run, and keep the notes of its tool', async () => {
    const page = await stage.signedIn('analyst');
    await page.goto(`${stage.address}/start`);
    await page.getByRole('link', { name: 'Открыть файл…' }).click();
    const file = page.getByLabel('Файл .bpmn, .xml или .zip');

    // what cannot be read is refused by a sentence, and nothing is kept
    await file.setInputFiles({ name: 'harmful.bpmn', mimeType: 'text/xml', buffer: Buffer.from('<!DOCTYPE a [<!ENTITY b "c">]><definitions/>') });
    await page.getByRole('alert').getByText('Строка 1. Объявления типа документа и сущности не читаются.').waitFor();
    await file.setInputFiles({ name: 'letter.docx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004word') });
    await page.getByRole('alert').getByText('Архив не читается').waitFor();

    // when the file is opened
    const source = await readFile(resolve(folder, 'permit.bpmn'), 'utf8');
    await file.setInputFiles(resolve(folder, 'permit.bpmn'));
    await page.getByText('Camunda Modeler 5.35.0').waitFor();
    await page.getByText('quality (urn:example:quality-notes): 4').waitFor();
    await page.getByLabel('Убрать всё это из файла').check();
    await page.locator('.import-place select').selectOption('atyrau');
    await page.getByLabel('Папка услуги').fill('archive-pass');
    await page.getByLabel('Канал').fill('office');
    await page.getByText('Такого канала ещё нет').waitFor();
    await page.getByRole('button', { name: 'Открыть в редакторе' }).click();
    await page.waitForURL(`**/modeller/${KEY}`);
    await page.locator('.modeller-canvas[data-ready="true"]').waitFor();
    await page.getByText('Записи другой программы (quality: urn:example:quality-notes), всего 4, сохранены как есть').waitFor();

    // and what it lacks is bound
    await page.locator('.djs-shape[data-element-id="List"]').click();
    await page.getByRole('button', { name: 'Выбрать форму…' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('searchbox').fill('package-registration');
    await dialog.locator('[data-form="package-registration"]').click();
    await dialog.getByRole('button', { name: 'Взять эту форму' }).click();
    await page.locator('#bio-properties-panel-act-position-counter').check();
    await page.locator('.save-state[data-state="saved"]').waitFor();

    // then the notes of the tool are as they were, and the draft can be had as files
    const draft = (await (await page.request.get(`${stage.address}/api/definitions/${KEY}/draft`)).json()) as { readonly xml: string };
    expect(draft.xml).to.include('package-registration').and.not.to.include('assignee');
    expect(notes(draft.xml)).to.deep.equal(notes(source));
    const packed = await (await page.request.get(`${stage.address}/api/definitions/${KEY}/draft/set`)).body();
    const { key, parts } = readSet(await readZip(packed));
    expect([key, parts.digest, Object.keys(parts.forms).toSorted()]).to.deep.equal([KEY, null, ['document-authenticity', 'package-registration']]);
    await page.getByText('Скачать').click();
    const [picture] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Рисунок (.svg)' }).click()]);
    expect(picture.suggestedFilename()).to.equal('atyrau_archive-pass_office.svg');
    expect(await readFile((await picture.path()) ?? '', 'utf8')).to.include('<svg');

    // and it is published, marked as tied to no act, and run to its end
    await page.getByRole('button', { name: 'Опубликовать…' }).click();
    await page.getByRole('dialog').getByRole('textbox').first().fill('Открыта из файла');
    await page.getByRole('dialog').getByRole('button', { name: 'Опубликовать' }).click();
    await page.getByText('Опубликована версия 1').waitFor();
    const counter = await stage.signedIn('counter');
    await counter.goto(`${stage.address}/start`);
    await counter.locator(`.card[data-key="${KEY}"]`).getByText('Схема не привязана к акту').waitFor();
    const subject = await CaseOnScreen.start(counter, stage.address, null, KEY);
    await subject.form('Check');
    expect(await counter.locator('.case-head').innerText()).to.include('Схема не привязана к акту');
    await subject.task.getByRole('checkbox').first().check();
    await subject.submit();
    await subject.form('List');
    await subject.task.locator('textarea').first().fill('Паспорт, доверенность');
    await subject.submit();
    await subject.endedAt('Done');

    // and the pages that speak of acts say so, and do not break
    for (const address of ['/', '/office', `/services/${KEY}`, `/act/${KEY}`, '/catalogue', '/search?q=пропуск']) {
      await counter.goto(`${stage.address}${address}`);
      await counter.locator('main').waitFor();
    }
    expect(stage.errors).to.deep.equal([]);
  });
});
