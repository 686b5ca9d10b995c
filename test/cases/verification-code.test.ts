import { expect } from 'chai';
import { randomBytes } from 'node:crypto';
import { printedCode, readVerificationCode, verificationCode } from '../../src/cases/verification-code.ts';

describe('verification code', () => {
  it('should be all the chance it was given, in sixteen characters', () => {
    expect(verificationCode(new Uint8Array(10))).to.equal('0000000000000000');
    expect(verificationCode(new Uint8Array(10).fill(255))).to.equal('ZZZZZZZZZZZZZZZZ');
    const codes = new Set(Array.from({ length: 200 }, () => verificationCode(randomBytes(10))));
    expect(codes.size).to.equal(200);
    expect(() => verificationCode(randomBytes(9))).to.throw(RangeError);
  });

  it('should be read as it was printed, and as a person types it', () => {
    const code = '7K3M9QWX2F810Z4C';
    expect(printedCode(code)).to.equal('7K3M-9QWX-2F81-0Z4C');
    for (const typed of [code, printedCode(code), ' 7k3m 9qwx 2f8l oz4c ', '7K3M–9QWX—2F8I-0Z4C']) {
      expect(readVerificationCode(typed), typed).to.equal(code);
    }
  });

  it('should not be read out of anything else', () => {
    for (const typed of ['', '00017-С/2026', '7K3M-9QWX-2F81', '7K3M-9QWX-2F81-0Z4C-A', '7K3M-9QWX-2F81-0Z4U', '../../etc/passwd']) {
      expect(readVerificationCode(typed), typed).to.equal(null);
    }
  });
});
