import { buildApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';

/**
 * The server as a process of its own whose clock goes wrong by so many milliseconds, as the argument says and messages
 * change it. It says to its parent where it listens, ends on SIGTERM as the product does, and does not outlive its parent.
 */
let wrongBy = Number(process.argv[2] ?? '0');
process.on('message', (message) => {
  wrongBy = Number(message);
});
process.once('disconnect', () => process.exit(1));

const app = await buildApp(readConfig(), () => new Date(Date.now() + wrongBy));
process.send?.(await app.listen());
process.once('SIGTERM', () => {
  void app.close().then(() => process.exit(0));
});
