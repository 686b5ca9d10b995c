import { isIP } from 'node:net';

/** Longest address: the path of RFC 5321, 4.5.3.1.3, without its brackets. */
const LONGEST = 254;
const LONGEST_LOCAL = 64;
const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/i;
const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;

/**
 * Whether letters can be sent to it: an address as RFC 5321 has it, without the quoted forms nobody uses, of a name in
 * the DNS. It can be written in a header as it is. Whether anybody reads what comes there only a letter can tell.
 */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@');
  const [local, domain] = [text.slice(0, at), text.slice(at + 1)];
  if (at < 1 || text.length > LONGEST || local.length > LONGEST_LOCAL || !localPart.test(local)) return false;
  const labels = domain.split('.');
  return labels.length > 1 && isIP(domain) === 0 && labels.every((part) => label.test(part)) && !/^\d+$/.test(labels.at(-1) ?? '');
}
