/** Asks the server on this machine whether it is alive, for those who can ask by a command only: exit code 0 if it is. */
import { readConfig } from './config.ts';
import { addressOf } from './listening.ts';

const { host, port } = readConfig();
/** An address to listen on that means all of the machine's is none to ask at. */
const asked = /^(?:0\.0\.0\.0|::)$/.test(host) ? '127.0.0.1' : host;
const alive = await fetch(`${addressOf(asked, port)}/healthz`, { signal: AbortSignal.timeout(4_000) }).then(
  ({ ok }) => ok,
  () => false,
);
process.exitCode = alive ? 0 : 1;
