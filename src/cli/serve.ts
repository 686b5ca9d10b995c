import { readConfig } from '../config.ts';
import { serveUntilStopped } from '../serve-until-stopped.ts';
import type { RunningServer } from '../start-server.ts';
import type { ExitCode } from './run-command.ts';

/** Builds the pages where they are stale, starts the server, says where it is, and closes on a signal. */
export async function serve(): Promise<ExitCode> {
  await serveUntilStopped(readConfig(), sayWhere);
  return 0;
}

function sayWhere({ address, builtPages, demoAccounts, demoPassword }: RunningServer): void {
  if (builtPages) console.log('Pages built.');
  console.log(`Reglament is at ${address}`);
  if (demoAccounts.length === 0) return;
  console.log(`Demo accounts, password "${demoPassword}":`);
  const width = Math.max(...demoAccounts.map(({ login }) => login.length));
  for (const { login, title } of demoAccounts) console.log(`  ${login.padEnd(width)} ${title}`);
}
