import { readConfig } from '../../src/config.ts';
import { startServer } from '../../src/start-server.ts';
import { createLog } from '../../src/telemetry/log.ts';

/**
 * The server as a process of its own whose clock goes wrong by so many milliseconds, as the argument says and messages
 * change it. It says to its parent where it listens, ends on SIGTERM as the product does, and does not outlive its parent.
 */
let wrongBy = Number(process.argv[2] ?? '0');
process.on('message', (message) => {
  wrongBy = Number(message);
});
process.once('disconnect', () => process.exit(1));

const config = readConfig();
const server = await startServer(config, createLog(config.logLevel), () => new Date(Date.now() + wrongBy));
process.send?.(server.address);
process.once('SIGTERM', () => {
  void server.stop().then(() => process.exit(0));
});
