import { readFile } from 'node:fs/promises';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { setStage, type Stage } from './browser.ts';

const KEY = 'atyrau/unemployment-certificate/portal';

describe('the modeller, findings and simulation', function () {
  this.timeout(240_000);
  let stage: Stage;
  let page: Page;

  before(async () => {
    stage = await setStage();
  });

  beforeEach(async () => {
    page = await stage.signedIn('analyst');
    await page.goto(`${stage.address}/modeller/${KEY}`);
    await page.locator('.modeller-canvas[data-ready="true"]').waitFor();
    await page.locator('.findings-none').waitFor();
  });

  after(() => stage.close());

  const makeParallel = async (element: string): Promise<void> => {
    await page.locator(`.djs-shape[data-element-id="${element}"]`).click();
    await page.locator('.djs-context-pad [data-action="replace"]').click();
    await page.locator('.djs-popup [data-id="replace-with-parallel-gateway"]').click();
  };

  const rename = async (element: string, name: string): Promise<void> => {
    await page.locator(`.djs-shape[data-element-id="${element}"]`).dblclick();
    await page.locator('.djs-direct-editing-content').fill(name);
    await page.keyboard.press('Enter');
  };

  it('should tell of a fault at its element, play the run that shows it, and be content when it is undone', async () => {
    // when
    await makeParallel('condition_1');

    // then the list and the sign at the element say what to do
    const found = page.locator('.findings li[data-check="one-outcome"]');
    await found.waitFor();
    expect(await found.getAttribute('data-element')).to.equal('condition_1');
    expect(await found.innerText()).to.include('Пусть выбирает исключающая развилка');
    await page.locator('.findings li[data-check="steps-have-elements"], .findings li[data-check="branches-lead"]').first().waitFor();
    const sign = page.locator('.finding-sign[data-element="condition_1"]');
    await sign.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('.finding-bubble').innerText()).to.include('Отсюда одно дело приходит сразу к двум исходам');
    await found.locator('summary').click();
    expect(await page.locator('.djs-connection.finding-way').count()).to.be.greaterThan(3);

    // when the run is played step by step
    await found.locator('.finding-play').click();
    const bar = page.locator('.run-bar');
    await bar.getByRole('button', { name: 'Остановить' }).click();
    expect(await page.locator('.run-token').count()).to.equal(1);
    for (let at = 1; (await bar.getAttribute('data-ended')) === 'false'; at += 1) {
      await bar.getByRole('button', { name: 'Шаг вперёд' }).click();
      await page.locator(`.run-bar[data-at="${at}"]`).waitFor();
      if ((await page.locator('.djs-shape.run-passed[data-element-id="condition_1"]').count()) === 1) {
        expect(await page.locator('.run-token:visible').count(), 'tokens after the parallel gateway').to.equal(2);
      }
    }

    // then it ends at the fault and says it
    expect(await bar.locator('.run-step').innerText()).to.include('сразу к двум исходам');
    expect(await page.locator('.djs-shape.run-fault[data-element-id="condition_1"]').count()).to.equal(1);
    await bar.getByRole('button', { name: 'Шаг назад' }).click();
    expect(await page.locator('.run-fault').count()).to.equal(0);

    // when it is undone
    await page.getByRole('button', { name: 'Отменить' }).click();
    await page.locator('.findings-none').waitFor();
    expect(await page.locator('.finding-way, .finding-sign, .finding-bubble, .run-bar, .run-token').count()).to.equal(0);
    await page.locator('.save-state[data-state="saved"]').waitFor();
    expect(stage.errors).to.deep.equal([]);
  });

  it('should play the model without leaving a trace of it in the file', async () => {
    // given a change, which is saved while the simulation runs
    const file = await readFile(new URL(`../../diagrams/${KEY}.bpmn`, import.meta.url), 'utf8');
    const renamed = (name: string): string => file.replace(/(id="process_3" name=")[^"]*/, `$1${name}`);
    const saved = (xml: string): Promise<unknown> =>
      page.waitForRequest((request) => {
        if (request.method() !== 'PUT' || !request.url().endsWith('/draft')) return false;
        const { changes } = request.postDataJSON() as { readonly changes: { readonly xml?: string } };
        // bpmn-js itself writes an empty label where a name was typed in.
        return changes.xml?.replace(/\n *<bpmndi:BPMNLabel \/>/, '') === xml;
      });
    const savedMeanwhile = saved(renamed('Выбрать услугу'));
    await rename('process_3', 'Выбрать услугу');
    const toggle = page.getByRole('button', { name: 'Симуляция' });
    await toggle.click();

    // when
    expect(await toggle.getAttribute('aria-pressed')).to.equal('true');
    await page.locator('.djs-overlays[data-container-id="start"] .bts-context-pad:visible').click();
    await page.locator('.bts-notification', { hasText: 'Процесс 1' }).first().waitFor();

    // then nothing can be drawn meanwhile
    expect(await page.locator('.djs-palette:visible, .djs-context-pad:visible').count()).to.equal(0);
    expect(await page.getByRole('button', { name: 'Вернуть', exact: true }).isDisabled()).to.equal(true);
    expect(await page.locator('.modeller-properties').getAttribute('inert')).not.to.equal(null);

    // and what is saved meanwhile, and after it has ended, is the file with that change and nothing else
    await savedMeanwhile;
    await toggle.click();
    const savedAfter = saved(renamed('Заполнить запрос'));
    await rename('process_3', 'Заполнить запрос');
    await savedAfter;
    expect(stage.errors).to.deep.equal([]);
  });
});
