import { isIP } from 'node:net';

/** Where a request to sign in comes from. */
export interface Origin {
  /** IP address; empty where it is not known. */
  readonly address: string;
  /** What the browser says it is, `User-Agent`; empty where it says nothing. */
  readonly agent: string;
}

/**
 * The network an address stands for when attempts are counted: an IPv4 address itself, of an IPv6 address the /64 a
 * household or an office has to itself (RFC 6177), for it may take another address of it with every request.
 */
export function networkOf(address: string): string {
  const plain = address.replace(/%.*$/, '').replace(/^::ffff:(?=\d+\.)/i, '');
  if (isIP(plain) !== 6) return plain;
  const [head = '', tail = ''] = plain.toLowerCase().split('::', 2);
  const before = head === '' ? [] : head.split(':');
  const after = plain.includes('::') && tail !== '' ? tail.split(':') : [];
  const gap = plain.includes('::') ? Math.max(0, 8 - before.length - after.length) : 0;
  const groups = [...before, ...Array.from({ length: gap }, () => '0'), ...after];
  return `${groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`;
}

/** The network without its last part: enough for its owner to know it again. */
export function shortNetwork(network: string): string {
  return isIP(network) === 4 ? network.replace(/\.\d+$/, '.*') : network.replace(/:[^:]*::\/64$/, ':*');
}

// In this order: each of them calls itself by the names of those below it, too.
const browsers = [
  [/\bYaBrowser\//, 'Yandex'],
  [/\bEdgA?\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\//, 'Chrome'],
  [/\bSafari\//, 'Safari'],
] as const;
const systems = [
  [/\bAndroid\b/, 'Android'],
  [/\biPhone\b|\biPad\b/, 'iOS'],
  [/\bWindows\b/, 'Windows'],
  [/\bMac OS X\b|\bMacintosh\b/, 'macOS'],
  [/\bLinux\b|\bX11\b/, 'Linux'],
] as const;

/** `Chrome, Windows`: what a person knows a device by; empty where the agent says nothing known. Never the agent itself. */
export function deviceOf(agent: string): string {
  const find = (names: readonly (readonly [RegExp, string])[]): string | undefined => names.find(([pattern]) => pattern.test(agent))?.[1];
  return [find(browsers), find(systems)].filter((name) => name !== undefined).join(', ');
}
