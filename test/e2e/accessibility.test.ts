import axe from 'axe-core';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import type { CabinetCaseSummary } from '../../src/http/contract.ts';
import { setStage, type Stage } from './browser.ts';
import { settled } from './settled.ts';

const SERVICE = '/services/atyrau/unemployment-certificate/office';

/** Path by which a page is opened, and what is done there before it is looked at. */
interface Look {
  readonly path: string;
  readonly state?: string;
  readonly act?: (page: Page) => Promise<void>;
  /** What is waited for once the window is narrow. */
  readonly narrowed?: (page: Page) => Promise<void>;
}

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 390, height: 800 };

/** A case as the auditor finds it: any number will do. */
const auditedCase: Look = {
  path: '/audit',
  state: 'with a case found',
  act: async (page) => {
    const answer = await page.request.get(new URL('/api/cases?limit=1', page.url()).href);
    const { items } = (await answer.json()) as { items: { number: string }[] };
    await page.getByLabel('Номер дела').fill(items[0]?.number ?? '');
    await page.getByRole('button', { name: 'Найти' }).click();
    await page.getByRole('button', { name: 'Проверить цепочку' }).click();
    await page.getByText('Цепочка цела').waitFor();
    await page.getByRole('region', { name: 'Кто смотрел дело' }).getByRole('row').nth(1).waitFor();
  },
};

const foundCases: Look = {
  path: '/search',
  state: 'with cases found and an answer',
  act: async (page) => {
    await page.getByLabel('Фамилия').fill('қайр');
    await page.getByRole('button', { name: 'Найти' }).click();
    await page.getByRole('button', { name: /Где заявление/ }).first().click();
    await page.locator('.answer-text').waitFor();
  },
};

/** Where the editor has room for its canvas, it is drawn with an element chosen: the panel of properties is full. */
const editor: Look = {
  path: '/modeller/atyrau/unemployment-certificate/office',
  state: 'with an element chosen',
  act: async (page) => {
    await page.locator('.djs-element[data-element-id="process_1"] .djs-hit').click();
    await page.locator('.bio-properties-panel-group').first().waitFor();
  },
  narrowed: (page) => page.getByText('нужно окно шире').waitFor(),
};

const editedPerson: Look = {
  path: '/people',
  state: 'with a person to change',
  act: async (page) => {
    await page.getByRole('button', { name: /^Изменить/ }).first().click();
    await page.getByRole('dialog').waitFor();
  },
};

const applying: Look = {
  path: 'application:yours',
  state: 'with its form drawn',
  act: (page) => page.locator('.own-task .fjs-form').waitFor(),
};

/** The act beside its diagram, with a step picked: its elements stand out in both. */
const pickedStep: Look = {
  path: '/act/atyrau/unemployment-certificate/office',
  state: 'with a step picked',
  act: async (page) => {
    await page.getByRole('button', { name: 'процесс 4', exact: true }).click();
    await page.locator('.selected-outline').waitFor();
  },
};

const compared: Look = {
  path: '/compare/unemployment-certificate',
  state: 'with the reckoning told',
  act: async (page) => {
    await page.getByText('Как считается время').click();
    await page.locator('[data-side="right"] .badge-row').first().waitFor();
  },
};

const demoAccounts: Look = {
  path: '/sign-in',
  state: 'with the demonstration’s accounts',
  act: (page) => page.locator('.demo summary').first().click(),
};

const checkedPaper: Look = {
  path: '/verify#7K3M-9QWX-2F8N-TZ4C',
  state: 'with a verdict',
  act: (page) => page.locator('.verdict').waitFor(),
};

/**
 * Pages by who opens them. A path that begins with `case:` is the case that stands at that element, with `application:`
 * the application of the citizen that stands so.
 */
const pages: readonly (readonly [login: string | null, looks: readonly (Look | string)[]])[] = [
  [null, ['/sign-in', demoAccounts, '/verify', checkedPaper]],
  [
    'counter',
    ['/', '/start', SERVICE, `${SERVICE}?version=1`, '/search', foundCases, 'case:process_1', 'case:process_5', 'case:process_6', 'case:completed', '/catalogue', pickedStep, compared],
  ],
  ['head', ['/office', '/sessions', 'case:process_13', 'case:refused_signature']],
  ['operator', ['/', '/start', '/search', 'case:process_1', 'case:process_5', 'case:process_15']],
  ['admin', ['/', '/incidents', '/people', editedPerson, '/calendars', '/training', '/audit']],
  ['auditor', ['/', '/audit', auditedCase]],
  ['analyst', ['/start', '/new-service', SERVICE, `${SERVICE}?version=1`, '/difference/atyrau/unemployment-certificate/office', editor]],
  ['citizen', ['/catalogue', pickedStep, '/cabinet', '/cabinet/apply', '/cabinet/apply?service=atyrau/unemployment-certificate/portal', '/cabinet/notices', '/cabinet/history', '/cabinet/profile', applying, 'application:ready', 'application:refused']],
];

describe('accessibility', function () {
  this.timeout(180_000);
  let stage: Stage;

  before(async () => {
    stage = await setStage();
  });

  after(() => stage.close());

  for (const [login, looks] of pages) {
    describe(`for ${login ?? 'a stranger'}`, () => {
      let page: Page;

      before(async () => {
        page = login === null ? await stage.window() : await stage.signedIn(login);
      });

      after(() => page.context().close());

      for (const look of looks) {
        const { path, state = '', act, narrowed }: Look = typeof look === 'string' ? { path: look } : look;
        it(`should have nothing serious on ${path} ${state}`.trimEnd() + ', wide or narrow', async () => {
          await page.setViewportSize(WIDE);
          await page.goto(stage.address + (await addressOf(page, stage, path)));
          await settled(page);
          await act?.(page);
          await expectSound(page);
          // As a person who makes the window small, or turns the tablet, with the page as it stands.
          await page.setViewportSize(NARROW);
          await narrowed?.(page);
          await expectSound(page);
        });
      }
    });
  }
});

/** Nothing scrolls sideways, and a reader of the screen finds its way. */
async function expectSound(page: Page): Promise<void> {
  await settled(page);
  const { width, faults } = { width: page.viewportSize()?.width, faults: await seriousFaults(page) };
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(overflow, `sideways scrolling at ${width} pixels`).to.equal(0);
  expect(faults, `at ${width} pixels`).to.deep.equal([]);
}

/** The path itself, or that of the case it stands for. */
function addressOf(page: Page, stage: Stage, path: string): Promise<string> {
  const [kind = '', what = ''] = path.split(':');
  if (kind === 'case') return caseAt(page, stage, what);
  if (kind === 'application') return applicationThat(page, stage, what);
  return Promise.resolve(path);
}

/** Path of an application of the citizen that stands so. */
async function applicationThat(page: Page, stage: Stage, how: string): Promise<string> {
  const answer = await page.request.get(`${stage.address}/api/cabinet/cases`);
  const found = ((await answer.json()) as CabinetCaseSummary[]).find((item) => item.stage === how);
  if (found === undefined) throw new Error(`the citizen has no application that is ${how}`);
  return `/cabinet/cases/${found.id}`;
}

/** Path of a case that stands at the element, or has ended there. */
async function caseAt(page: Page, stage: Stage, element: string): Promise<string> {
  const answer = await page.request.get(`${stage.address}/api/cases?limit=100`);
  const { items } = (await answer.json()) as {
    items: { id: string; outcome: string | null; tokens: { element: string }[] }[];
  };
  const found = items.find((item) => item.outcome === element || item.tokens.some((token) => token.element === element));
  if (found === undefined) throw new Error(`no demo case stands at ${element}`);
  return `/cases/${found.id}`;
}

async function seriousFaults(page: Page): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run(options: axe.RunOptions): Promise<axe.AxeResults> } };
    return (await checker.run({ resultTypes: ['violations'] })).violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
