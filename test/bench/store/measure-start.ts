import { buildApp } from '../../../src/app.ts';
import { readConfig } from '../../../src/config.ts';
import { quietSurroundings } from '../../quiet-surroundings.ts';

/** Run as a process of its own: starts a whole server on the folder and says what that took. */
const [, , dataDir = ''] = process.argv;
const begun = performance.now();
const app = await buildApp(readConfig({ DATA_DIR: dataDir, PORT: '0' }), quietSurroundings());
const seconds = (performance.now() - begun) / 1000;
const rss = process.memoryUsage.rss();
globalThis.gc?.();
const settled = process.memoryUsage.rss();
await app.close();
process.stdout.write(`${JSON.stringify({ seconds, sinceProcess: performance.now() / 1000, rss, settled, heap: process.memoryUsage().heapUsed })}\n`);
