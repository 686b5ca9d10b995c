import { expect } from 'chai';
import { setStage, type Stage } from './browser.ts';
import { CaseOnScreen } from './case-on-screen.ts';

describe('pages that follow what others do', function () {
  this.timeout(120_000);
  let stage: Stage;

  before(async () => {
    stage = await setStage();
  });

  after(() => stage.close());

  it('should show a case moving in another browser within a second, without reload, and keep what is being typed', async () => {
    const mine = await CaseOnScreen.start(await stage.signedIn('counter'), stage.address);
    await mine.form('process_1');
    const other = await mine.openIn(await stage.signedIn('head'));
    await other.standsAt('process_1');
    await other.page.evaluate(() => {
      (window as unknown as { sameDocument: boolean }).sameDocument = true;
    });
    await mine.choose('Да, принять');
    await mine.submit();
    const before = Date.now();
    await other.standsAt('process_3');
    // The bound is generous to a busy machine; a page that had to be reloaded would never get there.
    expect(Date.now() - before).to.be.below(5_000);
    expect(await other.page.evaluate(() => 'sameDocument' in window)).to.equal(true);
    expect(stage.errors).to.deep.equal([]);
  });

  it('should count live cases at each element, and recount when one moves', async () => {
    const head = await stage.signedIn('head');
    await head.goto(`${stage.address}/services/atyrau/unemployment-certificate/office`);
    const badge = head.locator('.token-badge[data-element="process_1"]');
    const count = async (): Promise<number> => Number(/\d+/.exec(await badge.first().innerText())?.[0]);
    await badge.first().waitFor();
    const before = await count();
    await CaseOnScreen.start(await stage.signedIn('counter'), stage.address);
    await head.waitForFunction(
      (expected) => document.querySelector('.token-badge[data-element="process_1"]')?.textContent?.includes(String(expected)),
      before + 1,
    );
  });

  it('should tell the second of two people who complete the same task, and show where the case went', async () => {
    const first = await CaseOnScreen.start(await stage.signedIn('counter'), stage.address);
    const second = await first.openIn(await stage.signedIn('counter'));
    await second.form('process_1');
    await first.form('process_1');
    // The second window hears of nothing until it has sent its own answer.
    await second.page.route('**/api/cases/*', (route) => route.abort());
    await second.choose('Нет, есть нарушения');
    await second.fill('Что не в порядке', 'Нет подписи');
    await first.choose('Да, принять');
    await first.submit();
    await first.standsAt('process_3');
    await second.submit();
    await second.page.getByText(/уже выполнили/).first().waitFor();
    await second.page.unroute('**/api/cases/*');
    await first.standsAt('process_3');
  });

  it('should not show an office the cases of another', async () => {
    const mine = await CaseOnScreen.start(await stage.signedIn('counter'), stage.address);
    const foreign = await stage.signedIn('counter2');
    await foreign.goto(mine.page.url());
    await foreign.getByText(/не найден/i).first().waitFor();
    expect(await foreign.locator('.steps').count()).to.equal(0);
  });
});
