import { rm } from 'node:fs/promises';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readConfig } from '../../src/config.ts';
import { findChromium } from '../../src/render/find-chromium.ts';
import { startServer, type ServerProcess } from '../server-process.ts';
import { demoData } from './demo-data.ts';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A real browser before a real server with its demo people and cases. */
export interface Stage {
  readonly address: string;
  /** Folder of the server's data. */
  readonly dataDir: string;
  /** A window in which nobody is signed in. Its errors are collected. */
  window(width?: number): Promise<Page>;
  /** Signs a person in, and waits for the page they begin with. */
  signIn(page: Page, login: string): Promise<void>;
  /** A window in which this person is signed in. */
  signedIn(login: string, width?: number): Promise<Page>;
  /** What windows reported on their consoles, errors only. */
  readonly errors: readonly string[];
  /** Closes the browser, ends the server and removes its data. */
  close(): Promise<void>;
}

/** @param settings further settings of the server, as the environment has them */
export async function setStage(settings: Readonly<Record<string, string>> = {}): Promise<Stage> {
  const { chromium: given, searchPath } = readConfig();
  const path = findChromium(given, searchPath);
  if (path === null) throw new Error('no Chromium: npm test installs one, or set CHROMIUM_PATH');
  const dataDir = await demoData();
  const server: ServerProcess = await startServer(dataDir, settings);
  const browser: Browser = await chromium.launch({ executablePath: path, args: FLAGS });
  const errors: string[] = [];
  const window = async (width = 1280): Promise<Page> => {
    const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'ru-RU' });
    const page = await context.newPage();
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      // A refused request is the subject of some tests; the browser logs each as an error.
      if (message.type() === 'error' && !message.text().startsWith('Failed to load resource')) errors.push(message.text());
    });
    return page;
  };
  const signIn = async (page: Page, login: string): Promise<void> => {
    await page.goto(`${server.address}/sign-in`);
    await page.getByLabel('Логин').fill(login);
    await page.getByLabel('Пароль').fill('demo');
    await page.getByRole('button', { name: 'Войти' }).click();
    // Everybody comes to where they begin: staff to their tasks, citizens to their cabinet.
    await page.waitForURL(({ pathname }) => pathname !== '/sign-in');
  };
  return {
    address: server.address,
    dataDir,
    errors,
    window,
    signIn,
    signedIn: async (login, width) => {
      const page = await window(width);
      await signIn(page, login);
      return page;
    },
    close: async () => {
      await browser.close();
      await server.kill();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
