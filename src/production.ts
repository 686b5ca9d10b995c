import type { Config, SettingFault } from './config.ts';
import { ReglamentError } from './errors.ts';
import type { Person } from './identity/person.ts';

/** Bytes a secret of ours has at least. */
const SECRET_BYTES = 32;
/** What stands in examples and is forgotten there. */
const EXAMPLE = /change.?me|example|^(?:password|secret|default|test|demo|admin|reglament)/i;

/** An installation that is to work for people is set up as a demonstration is: names every reason and what to do. */
export class UnfitForProduction extends ReglamentError {
  readonly code = 'unfit-for-production';
  readonly status = 500;
  constructor(faults: readonly SettingFault[]) {
    super(faults.map(({ variable, reason }) => `${variable}: ${reason}`).join('; '), { variables: faults.map(({ variable }) => variable) });
  }
}

/** Refuses settings no installation at work may have; any other installation may. @throws UnfitForProduction */
export function assertSettingsFit(config: Config): void {
  if (!config.production) return;
  const faults = [...addressFaults(config), ...secretFaults(config)];
  if (faults.length > 0) throw new UnfitForProduction(faults);
}

/** Why these people may not be those of an installation at work: accounts whose password everybody knows. Null where they may. */
export function peopleUnfit({ production }: Pick<Config, 'production'>, people: readonly Person[]): UnfitForProduction | null {
  const open = people.filter(({ demo, disabled }) => demo && !disabled);
  if (!production || open.length === 0) return null;
  const reason = `the folder has ${open.length} demo accounts that may sign in, ${open[0]?.login ?? ''} among them; close them: reglament people close-demo`;
  return new UnfitForProduction([{ variable: 'DATA_DIR', reason }]);
}

/** Passwords and sessions travel over https; plain http is for a try-out on the machine itself, and must be asked for. */
function addressFaults({ host, publicUrl, allowInsecure }: Config): readonly SettingFault[] {
  const local = isLoopback(host);
  if (publicUrl?.startsWith('https:') === true || (allowInsecure && local)) return [];
  if (allowInsecure) return [{ variable: 'ALLOW_INSECURE', reason: 'goes with a HOST of this machine alone, as 127.0.0.1' }];
  const reason = publicUrl === null ? 'say at which address people reach the installation' : 'passwords would be sent as they are; put a proxy with https before it';
  return [{ variable: 'PUBLIC_URL', reason: `${reason}, as https://reglament.example (to try it on this machine: ALLOW_INSECURE=1)` }];
}

function secretFaults({ oidc, smtpUrl }: Config): readonly SettingFault[] {
  const faults: SettingFault[] = [];
  if (oidc !== null && (Buffer.byteLength(oidc.clientSecret) < SECRET_BYTES || EXAMPLE.test(oidc.clientSecret))) {
    faults.push({ variable: 'OIDC_CLIENT_SECRET', reason: `have the provider make one at random, of ${SECRET_BYTES} bytes at least: openssl rand -base64 32` });
  }
  const password = smtpUrl === null ? '' : decodeURIComponent(new URL(smtpUrl).password);
  if (password !== '' && EXAMPLE.test(password)) faults.push({ variable: 'SMTP_URL', reason: 'its password is that of an example; set the one the mail server has' });
  return faults;
}

/** Whether nobody but this machine reaches the address. */
export function isLoopback(host: string): boolean {
  return /^(?:127(?:\.\d{1,3}){3}|localhost|\[?::1\]?)$/i.test(host);
}
