import { PopupEntries } from 'bpmn-js/lib/features/popup-menu/PopupEntries.js';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { DraftView } from '../../src/http/contract.ts';
import { offerOf } from '../../web/modeller/tools/offered-signs.ts';
import { setStage, type Stage } from './browser.ts';
import { everySign } from './every-sign.ts';

const OFFICE = 'atyrau/unemployment-certificate/office';
const PORTAL = 'atyrau/unemployment-certificate/portal';
const CENTRE = 'atyrau/unemployment-certificate/service-centre';

/** What may stand in Latin letters on a page in Kazakh: names of keys and of the language of expressions, examples, ids, the mark of bpmn.io. */
const LATIN = /Ctrl|Shift|Delete|Backspace|Esc|FEEL|\bPT?\d+[DHM]\b|\(id=.*\)|Powered by bpmn\.io/g;

describe('the surface of the modeller', function () {
  this.timeout(180_000);
  let stage: Stage;

  before(async () => {
    stage = await setStage();
  });

  after(() => stage.close());

  afterEach(() => {
    expect(stage.errors).to.deep.equal([]);
  });

  async function open(page: Page, key: string): Promise<void> {
    await page.goto(`${stage.address}/modeller/${key}`);
    await page.locator('.modeller-canvas[data-ready="true"]').waitFor();
  }

  async function draft(page: Page, key: string): Promise<DraftView> {
    return (await (await page.request.get(`${stage.address}/api/definitions/${key}/draft`)).json()) as DraftView;
  }

  /** What the lines of the open menu stand for. */
  async function menu(page: Page): Promise<readonly string[]> {
    await page.locator('.djs-popup').waitFor();
    const lines = await page.locator('.djs-popup .entry[data-id]').evaluateAll((all) => all.map((line) => line.getAttribute('data-id') ?? ''));
    await page.keyboard.press('Escape');
    return lines;
  }

  /** A key of the canvas, as somebody presses it whose keyboard types Russian or Kazakh. */
  async function press(page: Page, key: string, code: string): Promise<void> {
    await page.locator('.modeller-canvas svg[tabindex]').first().evaluate((svg, [key, code]) => {
      const down = { key, code, ctrlKey: true, bubbles: true, cancelable: true };
      (svg as SVGElement).dispatchEvent(new KeyboardEvent('keydown', down));
    }, [key, code] as const);
  }

  it('should offer in palette, pad and menus what may be published, and nothing else', async () => {
    const page = await stage.signedIn('analyst');
    const settled = page.waitForResponse((response) => response.url().endsWith('/api/engine'));
    await open(page, OFFICE);
    await settled;

    // then the palette
    const palette = await page.locator('.djs-palette [data-action]').evaluateAll((all) => all.map((entry) => entry.getAttribute('data-action')));
    expect(palette.filter((id) => id?.startsWith('create'))).to.have.members([
      'create.message-start', 'create.message-intermediate-catch', 'create.timer-intermediate-catch', 'create.none-end-event', 'create.exclusive-gateway',
      'create.parallel-gateway', 'create.user-task', 'create.request', 'create.data-object', 'create.participant-expanded', 'create.group', 'create',
    ]);

    // then the menu of all signs
    await page.locator('.djs-palette [data-action="create"]').click();
    const offered = Object.entries(PopupEntries).filter(([id, { target }]) => offerOf(id, target, { engine: 'native', inEventSubProcess: false }) !== null);
    expect(await menu(page)).to.have.members(offered.map(([id]) => `create-${id}`));

    // then what may follow a task, and take its place
    await page.locator('.djs-shape[data-element-id="process_3"]').click();
    const pad = await page.locator('.djs-context-pad [data-action]').evaluateAll((all) => all.map((entry) => entry.getAttribute('data-action')));
    expect(pad).to.have.members(['append.end-event', 'append.gateway', 'append.user-task', 'append.request', 'append.text-annotation', 'append', 'replace', 'delete', 'connect']);
    await page.locator('.djs-context-pad [data-action="replace"]').click();
    const box = await page.locator('.djs-popup').boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).to.be.at.most(800);
    expect(await menu(page)).to.have.members(['service', 'send', 'receive', 'manual', 'rule'].map((kind) => `replace-with-${kind}-task`).concat('replace-with-expanded-subprocess', 'toggle-parallel-mi', 'toggle-sequential-mi'));
    await page.locator('.djs-context-pad [data-action="append.user-task"]').click();
    await page.locator('.djs-shape.selected').waitFor();
    expect(await page.locator('.modeller-properties').innerText()).to.include('ЗАДАЧА ЧЕЛОВЕКА').and.not.include('Процесс 3');
    await page.getByRole('button', { name: 'Отменить', exact: true }).click();
  });

  it('should paste into another channel what was copied, with its place in the act, and give the first bytes back when undone', async () => {
    // given
    const office = await stage.signedIn('analyst');
    await open(office, OFFICE);
    const portal = await office.context().newPage();
    await open(portal, PORTAL);
    const before = (await draft(portal, PORTAL)).xml;

    // when
    await office.locator('.djs-shape[data-element-id="process_8"]').click();
    await office.locator('.djs-shape[data-element-id="start"]').click({ modifiers: ['Shift'] });
    await press(office, 'с', 'KeyC');
    await portal.bringToFront();
    const pool = await portal.locator('.djs-shape[data-element-id^="participant_"]').first().boundingBox();
    if (pool === null) throw new Error('the pool is not shown');
    const empty = { x: pool.x + 90, y: pool.y + pool.height - 30 };
    await portal.mouse.move(empty.x - 20, empty.y - 5);
    await press(portal, 'м', 'KeyV');
    await portal.mouse.move(empty.x, empty.y, { steps: 4 });
    await portal.mouse.click(empty.x, empty.y);
    await portal.locator('.save-state[data-state="saved"]').waitFor();

    // then
    const { xml } = await draft(portal, PORTAL);
    const ids = [...xml.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const own = new Set([...before.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const task = /<bpmn:userTask id="([^"]+)"[\s\S]*?<\/bpmn:userTask>/g;
    const copied = [...xml.matchAll(task)].find(([, id]) => !own.has(id ?? ''))?.[0] ?? '';
    const source = [...(await draft(office, OFFICE)).xml.matchAll(task)].find(([, id]) => id === 'process_8')?.[0] ?? '';
    expect(new Set(ids).size).to.equal(ids.length);
    expect(source.match(/<reg:source [^>]*>|<zeebe:formDefinition [^>]*>/g)).to.have.length.greaterThan(1);
    expect(copied.match(/<(reg|zeebe):[^>]*>/g)).to.deep.equal(source.match(/<(reg|zeebe):[^>]*>/g));
    expect(xml.match(/<bpmn:message /g)).to.have.length((before.match(/<bpmn:message /g) ?? []).length);

    // when it is undone
    const undo = portal.getByRole('button', { name: 'Отменить', exact: true });
    while (await undo.isEnabled()) await press(portal, 'я', 'KeyZ');
    await portal.locator('.save-state[data-state="saved"]').waitFor();
    expect((await draft(portal, PORTAL)).xml).to.equal(before);
  });

  it('should find by name and id, list its keys, and remember whether the map was open', async () => {
    const page = await stage.signedIn('analyst');
    await open(page, OFFICE);
    await page.getByRole('button', { name: 'Найти' }).click();
    await page.keyboard.type('process_8');
    await page.keyboard.press('Enter');
    await page.locator('.djs-shape.selected[data-element-id="process_8"]').waitFor();

    await page.getByRole('button', { name: 'Клавиши' }).click();
    await page.getByRole('dialog').getByText('вставить можно и в другую схему').waitFor();
    await page.getByRole('button', { name: 'Закрыть' }).click();

    expect(await page.locator('.djs-minimap').isVisible()).to.equal(false);
    await page.getByRole('button', { name: 'Карта' }).click();
    await page.locator('.djs-minimap .map').waitFor();
    await page.reload();
    await page.locator('.djs-minimap.open .map').waitFor();
    await page.locator('.djs-minimap .toggle').click();
    expect(await page.getByRole('button', { name: 'Карта' }).getAttribute('aria-pressed')).to.equal('false');
  });

  it('should say nothing in English in another language, whatever is selected and opened', async () => {
    // given
    const page = await stage.signedIn('analyst');
    const { baseVersion, revision } = await draft(page, CENTRE);
    const saved = await page.request.put(`${stage.address}/api/definitions/${CENTRE}/draft`, { data: { baseVersion, revision, changes: { xml: everySign() } }, headers: { origin: stage.address } });
    expect(saved.status()).to.equal(200);
    await page.context().addCookies([{ name: 'language', value: 'kk', url: stage.address }]);
    await open(page, CENTRE);

    // when
    const ids = (await page.locator('.djs-element').evaluateAll((all) => all.map((element) => element.getAttribute('data-element-id') ?? ''))).filter((id) => !id.endsWith('_label'));
    expect(ids).to.have.length.greaterThan(60);
    const menus = ['.djs-context-pad [data-action="append"]', '.djs-palette [data-action="create"]'];
    const english = await latinTexts(page, [...ids.map((id) => ({ id, menu: '.djs-context-pad [data-action="replace"]' })), ...menus.map((menu) => ({ id: 'host', menu }))]);

    // then
    const own = new Set([...Object.keys(PopupEntries), ...ids]);
    expect(english.filter((text) => !own.has(text.replaceAll(LATIN, '').replace(/ ашу$/, '').trim())).join('\n')).to.equal('');
  });
});

/** Selects each, opens every group of the panel and a menu, and tells what stands there in Latin letters: but for findings, which name ids. */
async function latinTexts(page: Page, steps: readonly { readonly id: string; readonly menu: string }[]): Promise<readonly string[]> {
  const found = await page.evaluate(async (steps) => {
    const drawn = (): Promise<void> => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
    const click = (selector: string): void => {
      for (const element of document.querySelectorAll(selector)) element.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    };
    const texts = new Set<string>();
    for (const { id, menu } of steps) {
      click(`.djs-element[data-element-id="${id}"] > .djs-hit:first-of-type`);
      await drawn();
      click('.bio-properties-panel-group-header:not(.open), .bio-properties-panel-collapsible-entry-header:not(.open)');
      click(menu);
      await drawn();
      for (const element of document.querySelectorAll('.modeller-grid :not(svg, svg *, .finding-sign, .finding-sign *, .finding-bubble, .finding-bubble *)')) {
        for (const name of ['title', 'aria-label', 'placeholder', 'alt']) texts.add(element.getAttribute(name) ?? '');
        for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) texts.add(node.textContent ?? '');
      }
    }
    return [...texts];
  }, steps);
  return found.filter((text) => /[a-z]{2}/i.test(text.replaceAll(LATIN, '')));
}
