import type { Config } from './config.ts';
import { addressOf } from './listening.ts';

/** The address for papers: as it is set, else the server's own. */
export function siteOf({ publicUrl, host, port }: Pick<Config, 'publicUrl' | 'host' | 'port'>): string {
  return publicUrl ?? addressOf(host, port);
}
