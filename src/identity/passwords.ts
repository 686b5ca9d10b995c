import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';

/** Cost of a new hash: about 32 MB and a tenth of a second. A stored hash names the cost it was made with. */
const COST = { N: 2 ** 15, r: 8, p: 1 } as const;
const HASH_BYTES = 32;
const SALT_BYTES = 16;

/** `scrypt$N$r$p$salt$hash`, base64url: what a person's record keeps of the password. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  return written(salt, await derive(password, salt, COST));
}

/** Whether the password is the one the hash was made of. A hash that cannot be read fits no password. */
export async function verifyPassword(password: string, stored: string): Promise<boolean> {
  const [kind, N, r, p, salt = '', hash = ''] = stored.split('$');
  const expected = Buffer.from(hash, 'base64url');
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  if (kind !== 'scrypt' || !isCost(cost) || expected.length !== HASH_BYTES) return false;
  return timingSafeEqual(await derive(password, Buffer.from(salt, 'base64url'), cost), expected);
}

/** A hash no password fits, as costly to verify as a real one: an unknown login must not answer sooner. */
export function decoyHash(): string {
  return written(randomBytes(SALT_BYTES), randomBytes(HASH_BYTES));
}

function written(salt: Buffer, hash: Buffer): string {
  return ['scrypt', COST.N, COST.r, COST.p, salt.toString('base64url'), hash.toString('base64url')].join('$');
}

/** Powers of two up to what a server can bear; anything else makes scrypt throw or take all memory. */
function isCost({ N, r, p }: typeof COST | { N: number; r: number; p: number }): boolean {
  return Number.isInteger(Math.log2(N)) && N >= 2 && N <= 2 ** 17 && r === 8 && p === 1;
}

function derive(password: string, salt: Buffer, cost: { N: number; r: number; p: number }): Promise<Buffer> {
  // scrypt takes 128·N·r bytes; Node's own limit is exactly too low for our cost.
  const options = { ...cost, maxmem: 2 * 128 * cost.N * cost.r };
  // The same letters typed on another keyboard may be composed differently: й is one code point or two.
  const bytes = Buffer.from(password.normalize('NFC'), 'utf8');
  return new Promise((resolve, reject) => {
    scrypt(bytes, salt, HASH_BYTES, options, (error, key) => {
      if (error === null) resolve(key);
      else reject(error);
    });
  });
}
