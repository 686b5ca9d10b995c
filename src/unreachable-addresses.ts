import { connect } from 'node:net';
import type { Config } from './config.ts';

/** How long an address may keep us waiting, in milliseconds. */
const PATIENCE_MS = 3_000;
const PORTS: Readonly<Record<string, number>> = { 'http:': 80, 'https:': 443, 'smtp:': 587, 'smtps:': 465 };

type Addresses = Pick<Config, 'signatureAuthorityUrl' | 'stateSystemsUrl' | 'smtpUrl' | 'clamd'> & { readonly oidc: { readonly issuer: string } | null };

/**
 * The settings whose address nobody answers at now. It is no reason not to start: a system of the state may be down for
 * the night, and cases wait for it.
 */
export async function unreachableAddresses({ signatureAuthorityUrl, stateSystemsUrl, smtpUrl, clamd, oidc }: Addresses, patienceMs = PATIENCE_MS): Promise<readonly string[]> {
  const named = [
    ['SIGNATURE_AUTHORITY_URL', at(signatureAuthorityUrl)],
    ['STATE_SYSTEMS_URL', at(stateSystemsUrl)],
    ['SMTP_URL', at(smtpUrl)],
    ['CLAMD_ADDRESS', clamd],
    ['OIDC_ISSUER', at(oidc?.issuer ?? null)],
  ] as const;
  const asked = await Promise.all(named.map(async ([setting, address]) => (address === null || (await answers(address, patienceMs)) ? [] : [setting])));
  return asked.flat();
}

function at(url: string | null): { readonly host: string; readonly port: number } | null {
  if (url === null) return null;
  const { protocol, hostname, port } = new URL(url);
  return { host: hostname.replaceAll(/[[\]]/g, ''), port: port === '' ? (PORTS[protocol] ?? 0) : Number(port) };
}

function answers({ host, port }: { readonly host: string; readonly port: number }, patienceMs: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host, port });
    socket.setTimeout(patienceMs);
    const end = (answered: boolean): void => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => end(true)).once('timeout', () => end(false)).once('error', () => end(false));
  });
}
