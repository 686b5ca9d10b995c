import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { serveStateSystems } from '../serve-state-systems.ts';
import { UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';

const USAGE = 'reglament state-systems [--port N] [--data DIR]';
const DEFAULT_PORT = '3001';

/** Serves the stubs of the state's systems until a signal, and says how the product is told of them. */
export async function stateSystems(words: readonly string[]): Promise<ExitCode> {
  const { host, dataDir } = readConfig();
  const { values, positionals } = parseWords(words, { port: { type: 'string', default: DEFAULT_PORT }, data: { type: 'string' } }, USAGE);
  const port = Number(values.port);
  if (!/^[0-9]+$/.test(values.port) || port > 65_535) throw new UsageWrong(`"${values.port}" is no port`, USAGE);
  if (positionals.length > 0) throw new UsageWrong(`what is "${positionals.join(' ')}"?`, USAGE);
  const server = await serveStateSystems({ host, port, dataDir: values.data ?? join(dataDir, 'state-systems') });
  console.log(`State systems are at ${server.address}`);
  console.log(`Start the product with STATE_SYSTEMS_URL=${server.address}`);
  await new Promise<void>((resolve) => {
    process.once('SIGINT', () => resolve());
    process.once('SIGTERM', () => resolve());
  });
  await server.close();
  return 0;
}
