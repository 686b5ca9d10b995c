import { expect } from 'chai';
import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readConfig } from '../../../src/config.ts';
import { readFolder } from '../../../src/definitions/read-folder.ts';
import { findChromium } from '../../../src/render/find-chromium.ts';

const root = resolve(import.meta.dirname, '../../..');
/** Answered by the test itself: a page of some address may read its cookies, and ours asks for the language. */
const PAGE = 'http://modeller.test';

describe('the modeller, opening and saving', function () {
  this.timeout(180_000);
  let folder: string;
  let browser: Browser;
  let page: Page;
  const errors: string[] = [];

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'modeller-bytes-'));
    const vite = join(root, 'node_modules/vite/bin/vite.js');
    await promisify(execFile)(process.execPath, [vite, 'build', '--config', join(import.meta.dirname, 'vite.config.ts'), '--outDir', folder, '--logLevel', 'warn']);
    const { chromium: given, searchPath } = readConfig();
    browser = await chromium.launch({ executablePath: findChromium(given, searchPath) ?? '', args: ['--no-sandbox', '--disable-gpu'] });
    page = await browser.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    await page.route(`${PAGE}/**`, (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ path: join(folder, 'written.js'), contentType: 'text/javascript' })
        : route.fulfill({ body: '<!doctype html><body><script type="module" src="/written.js"></script></body>', contentType: 'text/html' }),
    );
    await page.goto(`${PAGE}/`);
    expect(errors).to.deep.equal([]);
  });

  after(async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('should write each of the forty-two as it was, to the byte', async () => {
    const { entries } = await readFolder(join(root, 'diagrams'));
    const changed: string[] = [];
    for (const { key, content } of entries) {
      const text = await page.evaluate((xml) => (globalThis as unknown as { written(xml: string): Promise<string> }).written(xml), content.xml);
      if (text !== content.xml) changed.push(key);
    }
    expect(entries).to.have.length(42);
    expect(changed).to.deep.equal([]);
  });
});
