import { expect } from 'chai';
import { setStage, type Stage } from './browser.ts';
import { Refusals } from './refusals.ts';
import { settled } from './settled.ts';

/** Where each begins, and what they see there. */
const beginnings = [
  ['counter', '/', 'Входящие'],
  ['head', '/', 'Входящие'],
  ['operator', '/', 'Входящие'],
  ['admin', '/incidents', 'Сбои'],
  ['analyst', '/start', 'Приём заявлений и услуги'],
  ['auditor', '/audit', 'Аудит'],
  ['citizen', '/cabinet', 'Мои заявления'],
] as const;

describe('first page', function () {
  this.timeout(120_000);
  let stage: Stage;

  before(async () => {
    stage = await setStage();
  });
  after(() => stage.close());

  for (const [login, path, title] of beginnings) {
    it(`should be ${path} for the account ${login}, with nothing on it refused`, async () => {
      const page = await stage.window();
      const refused = new Refusals(page);
      await stage.signIn(page, login);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
      expect(new URL(page.url()).pathname).to.equal(path);

      // and so it is for whoever comes back by the bare address of the site
      await page.goto(`${stage.address}/`);
      await settled(page);
      expect(await refused.addresses()).to.deep.equal([]);
      expect(stage.errors).to.deep.equal([]);
    });
  }

  it('should offer an analyst to change each diagram, and show where cases stand without naming them', async () => {
    const page = await stage.signedIn('analyst');
    const refused = new Refusals(page);
    await page.getByRole('link', { name: 'Изменить схему' }).first().waitFor();
    expect(await page.getByRole('link', { name: 'Входящие' }).count()).to.equal(0);
    await page.goto(`${stage.address}/services/atyrau/unemployment-certificate/office`);
    await page.locator('.diagram-host[data-ready="true"]').waitFor();
    await page.locator('[data-role="total"]').getByText(/в работе/).waitFor();
    expect(await refused.addresses()).to.deep.equal([]);
  });
});
