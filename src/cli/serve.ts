import { buildApp } from '../app.ts';
import { buildWeb } from '../build-web.ts';
import { readConfig } from '../config.ts';
import type { ExitCode } from './run-command.ts';

/** Builds the pages where they are stale, starts the server, says where it is, and closes on a signal. */
export async function serve(): Promise<ExitCode> {
  const config = readConfig();
  // The pages are built by a process of their own: meanwhile this one publishes the diagrams.
  const [pages, opened] = await Promise.allSettled([buildWeb(config.webDir), buildApp(config)]);
  if (opened.status === 'rejected') throw opened.reason;
  const app = opened.value;
  if (pages.status === 'rejected') {
    await app.close();
    throw pages.reason;
  }
  if (pages.value) console.log('Pages built.');
  const address = await app.listen();
  console.log(`Reglament is at ${address}`);
  if (app.demoAccounts.length > 0) {
    console.log(`Demo accounts, password "${app.demoPassword}":`);
    const width = Math.max(...app.demoAccounts.map(({ login }) => login.length));
    for (const { login, title } of app.demoAccounts) console.log(`  ${login.padEnd(width)} ${title}`);
  }
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await app.close();
  return 0;
}
