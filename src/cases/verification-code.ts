/** Crockford's base 32: no letter in it is taken for a digit, or another letter, when it is read from paper. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** 80 bits: nobody finds a code by trying. */
const length = 16;
const whole = new RegExp(`^[${alphabet}]{${length}}$`);

/** How many random bytes a code is made of. */
export const VERIFICATION_CODE_BYTES = 10;

/** What a document is found by: 16 characters that say nothing of its number or its day. */
export function verificationCode(random: Uint8Array): string {
  if (random.length !== VERIFICATION_CODE_BYTES) throw new RangeError(`a code is made of ${VERIFICATION_CODE_BYTES} bytes`);
  let rest = BigInt(`0x${Buffer.from(random).toString('hex')}`);
  let code = '';
  for (let place = 0; place < length; place += 1) {
    code = `${alphabet[Number(rest & 31n)] ?? ''}${code}`;
    rest >>= 5n;
  }
  return code;
}

/** `7K3M-9QWX-2F8N-TZ4C`: as it is printed. */
export function printedCode(code: string): string {
  return code.replaceAll(/.{4}(?=.)/g, '$&-');
}

/** The code a person has typed, whatever its case and gaps, with O for 0 and I or L for 1; null where it is none. */
export function readVerificationCode(typed: string): string | null {
  const code = typed
    .toUpperCase()
    .replaceAll(/[\s\u2010-\u2015-]/g, '')
    .replaceAll('O', '0')
    .replaceAll(/[IL]/g, '1');
  return whole.test(code) ? code : null;
}
