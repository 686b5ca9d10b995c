import { ipKeyGenerator } from 'express-rate-limit';

/** Bits of an IPv6 address one customer of a network is given: who counts addresses counts those, or is got round. */
const CUSTOMER_BITS = 64;

/** What a caller without a name is counted by: the IPv4 address, or the network of the IPv6 address. */
export function addressKey(address: string | undefined): string {
  return address === undefined ? '' : ipKeyGenerator(address, CUSTOMER_BITS);
}
