import axe from 'axe-core';
import { expect } from 'chai';
import type { Page } from 'playwright-core';
import { setStage, type Stage } from './browser.ts';

const SERVICE = '/services/atyrau/unemployment-certificate/office';

/** Pages by who opens them. A path that begins with `case:` is the case that stands at that element. */
const pages: readonly (readonly [login: string | null, paths: readonly string[]])[] = [
  [null, ['/sign-in']],
  ['counter', ['/', '/start', SERVICE, 'case:process_1', 'case:process_5', 'case:process_6', 'case:completed']],
  ['head', ['case:process_13', 'case:refused_signature']],
  ['admin', ['/']],
];

describe('accessibility', function () {
  this.timeout(180_000);
  let stage: Stage;

  before(async () => {
    stage = await setStage();
  });

  after(() => stage.close());

  for (const [login, paths] of pages) {
    for (const width of [1280, 390]) {
      describe(`for ${login ?? 'a stranger'} at ${width} pixels`, () => {
        let page: Page;

        before(async () => {
          page = login === null ? await stage.window(width) : await stage.signedIn(login, width);
        });

        after(() => page.context().close());

        for (const path of paths) {
          it(`should have nothing serious on ${path}`, async () => {
            await page.goto(stage.address + (path.startsWith('case:') ? await caseAt(page, stage, path.slice(5)) : path));
            await settled(page);
            const overflow = await page.evaluate(
              () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
            );
            expect(overflow, 'sideways scrolling').to.equal(0);
            expect(await seriousFaults(page)).to.deep.equal([]);
          });
        }
      });
    }
  }
});

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

/** The page is drawn: its heading is there, and what it loads has come. */
async function settled(page: Page): Promise<void> {
  await page.locator('h1').first().waitFor();
  await page.waitForFunction(() => document.querySelector('.loading') === null);
}

async function seriousFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { axe: checker } = window as unknown as { axe: { run(): Promise<axe.AxeResults> } };
    return (await checker.run()).violations;
  });
  return found
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
}
