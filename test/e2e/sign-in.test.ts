import { expect } from 'chai';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { CLIENT_SECRET, OpenIdServer } from '../http/open-id-server.ts';
import { setStage, type Stage } from './browser.ts';

describe('signing in, in a real browser', function () {
  this.timeout(180_000);
  let stage: Stage;
  let provider: OpenIdServer;

  before(async () => {
    const port = await freePort();
    const site = `http://127.0.0.1:${port}`;
    provider = await OpenIdServer.start(`${site}/api/session/provider/callback`, 'localhost');
    stage = await setStage({
      PORT: String(port),
      PUBLIC_URL: site,
      OIDC_ISSUER: provider.issuer,
      OIDC_CLIENT_ID: 'reglament',
      OIDC_CLIENT_SECRET: CLIENT_SECRET,
      OIDC_CLAIM: 'preferred_username',
      OIDC_LABEL: 'Удостоверение',
    });
  });
  after(async () => {
    await stage.close();
    await provider.stop();
  });

  const link = async (person: string, name: string): Promise<void> => {
    const admin = await stage.signedIn('admin');
    const status = await admin.evaluate(
      async ([id, body]) => (await fetch(`/api/people/${id}/provider`, { method: 'PUT', headers: { 'content-type': 'application/json' }, body })).status,
      [person, JSON.stringify({ name })] as const,
    );
    expect(status).to.equal(200);
  };
  const byProvider = (page: Page): Promise<void> => page.getByRole('link', { name: 'Войти через Удостоверение' }).click();

  it('should come back from the provider of another site to the page that was asked for, and sign out at both', async () => {
    const page = await stage.window();
    await page.goto(`${stage.address}/start`);
    await byProvider(page);
    await page.getByText('здесь у вас нет доступа').waitFor();

    await link('counter', 'd.akhmetova');
    await page.goto(`${stage.address}/start`);
    await byProvider(page);
    await page.waitForURL(`${stage.address}/start`);
    await page.getByRole('link', { name: /^Ахметова Динара/ }).click();
    await page.getByText('через организацию').waitFor();

    await page.getByRole('button', { name: 'Выйти' }).click();
    await page.waitForURL((url) => url.origin === provider.issuer);
    await page.goto(`${stage.address}/start`);
    await page.waitForURL(/\/sign-in\?next=/);
    expect(stage.errors).to.deep.equal([]);
  });

  it('should count down to the next attempt', async () => {
    const page = await stage.window();
    await page.clock.install();
    await page.goto(`${stage.address}/sign-in`);
    const button = page.getByRole('button', { name: 'Войти' });
    for (let n = 0; n < 6; n += 1) {
      await page.getByLabel('Логин').fill('head');
      await page.getByLabel('Пароль').fill(`wrong ${n}`);
      const answered = page.waitForResponse((response) => response.url().endsWith('/api/session'));
      await button.click();
      await answered;
    }
    await page.getByText('Следующая будет принята через').waitFor();
    expect(await page.getByRole('timer').textContent()).to.match(/^0:0[1-5]$/);
    expect(await button.isDisabled()).to.equal(true);
    await page.clock.fastForward(6000);
    await page.getByRole('timer').waitFor({ state: 'detached' });
    expect(await button.isEnabled()).to.equal(true);
  });

  it('should show where a person is signed in, and end the others', async () => {
    const [here, elsewhere] = [await stage.signedIn('specialist'), await stage.signedIn('specialist')];
    await here.goto(`${stage.address}/sessions`);
    await here.getByText('этот браузер').waitFor();
    await here.getByRole('button', { name: 'Завершить все остальные' }).click();
    await here.getByRole('dialog').getByRole('button', { name: 'Завершить все остальные' }).click();
    await here.getByText('Завершено.').waitFor();
    // The list comes anew.
    await here.getByRole('row').nth(2).waitFor({ state: 'detached' });
    expect(await here.getByRole('row').count()).to.equal(2);
    await elsewhere.goto(`${stage.address}/start`);
    await elsewhere.waitForURL(/\/sign-in\?next=/);
  });
});

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
