/** Prints the table of settings into docs/operations.md, between its marks: `node test/project/settings-table.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { effectiveSettings } from '../../src/config.ts';

const PAGE = resolve(import.meta.dirname, '../../docs/operations.md');
const BEGIN = '<!-- settings: printed by test/project/settings-table.ts -->';
const END = '<!-- end of settings -->';

/** What each is for, and its default where that is not the same everywhere. */
const meanings: Readonly<Record<string, readonly [meaning: string, byDefault?: string]>> = {
  HOST: ['the address to listen on; leave it where a proxy on the same machine stands before it'],
  PORT: ['the port to listen on; `0` takes any that is free'],
  DATA_DIR: ['where everything is kept that must outlive the process ([what lies there](data-folder.md))', '`data` beside the sources'],
  DIAGRAMS_DIR: ['what is published at start', '`diagrams` beside the sources'],
  CHROMIUM_PATH: ['a Chromium, for pictures of diagrams as PNG only', 'looked for in `PATH`'],
  PATH: ['the shell’s own: where programs are looked for', 'the shell’s'],
  NODE_ENV: ['`production`: no invented people and cases, no password everybody knows'],
  ENGINE: ['the engine new cases begin with, `native` or `bpmn-engine` ([which does what](engines.md))'],
  ENGINE_THREADS: ['threads for the steps of bpmn-engine', 'as many as processors with `ENGINE=bpmn-engine`, else `0`'],
  PUBLIC_URL: ['the address people reach it at, printed on papers and in letters; with `https:` cookies are for https alone, and the proxy’s headers are believed'],
  STATE_SYSTEMS_URL: ['where the systems of the state are asked ([adapters](adapters.md))', 'stubs in the process'],
  SIGNATURE_AUTHORITY_URL: ['where signatures are made and checked', 'among the state systems'],
  SIGNING_LAYER_URL: ['the signing layer on people’s own machines, `wss://127.0.0.1:13579`', 'tokens of the demonstration'],
  CLAMD_ADDRESS: ['a ClamAV daemon for what people attach, `host:port`', 'none'],
  SMTP_URL: ['the mail server, `smtp://user:password@host:587`; a secret', 'letters are kept as files'],
  MAIL_FROM: ['the address letters come from; needed with `SMTP_URL`'],
  LOG_LEVEL: ['`fatal`, `error`, `warn`, `info` or `debug`: from which on the log speaks'],
  METRICS_PORT: ['the port that answers `/metrics`', 'no metrics'],
  METRICS_HOST: ['the address it listens on: whoever reaches it may read'],
  SHUTDOWN_GRACE_MS: ['how long it serves on after it was asked to stop, so that a load balancer sees `/readyz` say no; milliseconds'],
  SHUTDOWN_LIMIT_MS: ['how long stopping may take after that; milliseconds'],
  REQUESTS_PER_MINUTE: ['requests a minute one person may make, and less for who is not signed in; more are answered with 429. `0`: none is counted'],
  RETENTION_YEARS: ['what is personal of a case is erased so many years after its end', 'never by itself'],
  SESSION_IDLE_MINUTES: ['minutes after which a session nobody uses ends'],
  ALLOW_INSECURE: ['`1`: with `NODE_ENV=production` and a `HOST` of this machine alone it may be tried without https'],
  OIDC_ISSUER: ['the identity provider staff sign in with, beside accounts of their own', 'own accounts alone'],
  OIDC_CLIENT_ID: ['what the provider knows us as'],
  OIDC_CLIENT_SECRET: ['the secret between it and us'],
  OIDC_LABEL: ['what the button to sign in says'],
  OIDC_CLAIM: ['what of the provider’s token names the account'],
  OIDC_IIN_CLAIM: ['what of it holds the citizen’s number'],
  OIDC_CITIZENS: ['`1`: citizens sign in with it too'],
};

/** The page as it stands. */
export async function operationsPage(): Promise<string> {
  return await readFile(PAGE, 'utf8');
}

/** The page with the table as the settings are. @throws TypeError where the page has lost a mark, or a setting has no meaning here. */
export function withTable(page: string): string {
  const [before, rest] = page.split(BEGIN);
  const after = rest?.split(END)[1];
  if (before === undefined || after === undefined) throw new TypeError(`docs/operations.md has no marks "${BEGIN}", "${END}"`);
  const rows = effectiveSettings({}).settings.map(({ name, value }) => {
    const [meaning, byDefault] = meanings[name] ?? [];
    if (meaning === undefined) throw new TypeError(`say in test/project/settings-table.ts what ${name} is for`);
    return `| \`${name}\` | ${byDefault ?? (value === null ? '' : `\`${value}\``)} | ${meaning} |`;
  });
  return `${before}${BEGIN}\n| setting | default | what it is for |\n| --- | --- | --- |\n${rows.join('\n')}\n${END}${after}`;
}

if (import.meta.main) await writeFile(PAGE, withTable(await operationsPage()));
