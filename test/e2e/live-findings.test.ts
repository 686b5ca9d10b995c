import { expect } from 'chai';
import { setStage, type Stage } from './browser.ts';

describe('the modeller, findings while the diagram is changed', function () {
  this.timeout(180_000);
  let stage: Stage;

  before(async () => {
    stage = await setStage();
  });

  after(() => stage.close());

  it('should tell of a fault of the flow and show its way, and be content when it is undone', async () => {
    // given
    const page = await stage.signedIn('analyst');
    await page.goto(`${stage.address}/modeller/atyrau/unemployment-certificate/portal`);
    await page.locator('.modeller-canvas[data-ready="true"]').waitFor();
    await page.locator('.findings-none').waitFor();

    // when
    await page.locator('.djs-shape[data-element-id="condition_1"]').click();
    await page.locator('.djs-context-pad [data-action="replace"]').click();
    await page.locator('.djs-popup [data-id="replace-with-parallel-gateway"]').click();

    // then
    const found = page.locator('.findings li[data-check="one-outcome"]');
    await found.waitFor();
    expect(await found.getAttribute('data-element')).to.equal('condition_1');
    await page.locator('.finding-sign[data-element="condition_1"]').waitFor();
    await found.locator('summary').click();
    expect(await page.locator('.djs-shape.finding-way[data-element-id="condition_1"]').count()).to.equal(1);
    expect(await page.locator('.djs-connection.finding-way').count()).to.be.greaterThan(3);
    expect(await found.innerText()).to.include('→');

    // when it is undone
    await page.getByRole('button', { name: 'Отменить' }).click();
    await page.locator('.findings-none').waitFor();
    expect(await page.locator('.finding-way, .finding-sign').count()).to.equal(0);
    expect(stage.errors).to.deep.equal([]);
  });
});
