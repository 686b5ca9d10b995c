/** Builds the pages ahead, where the folder cannot be written to once the server runs: `node src/build-pages.ts`. */
import { buildWeb } from './build-web.ts';
import { runCommand } from './cli/run-command.ts';
import { readConfig } from './config.ts';

process.exitCode = await runCommand(async () => {
  await buildWeb(readConfig().webDir);
  return 0;
});
