import { verify } from 'node:crypto';
import { expect } from 'chai';
import { assert, property, uint8Array } from 'fast-check';
import { signDeterministic } from '../../../src/adapters/signature-authority/certificates/sign-deterministic.ts';
import { stubKeys } from '../../../src/adapters/signature-authority/stub-keys.ts';

/** RFC 6979, appendix A.2.5: P-256 with SHA-256. */
const secret = Buffer.from('C9AFA9D845BA75166B5C215767B1D6934E50C3DB36E89B127B8A622B120F6721', 'hex');
const published = [
  {
    message: 'sample',
    r: 'efd48b2aacb6a8fd1140dd9cd45e81d69d2c877b56aaf991c34d0ea84eaf3716',
    s: 'f7cb1c942d657c41d436c7a1b6e29f65f3e900dbb9aff4064dc4ab2f843acda8',
  },
  {
    message: 'test',
    r: 'f1abb023518351cd71d881567b1ea663ed3efcf6c5132b354f28d3b0b7d38367',
    s: '019f4113742a2b14bd25926b49c649155f267e60d3814b4c0cc84250e46f0083',
  },
];

describe('signing without chance', () => {
  for (const { message, r, s } of published) {
    it(`should give the published signature of “${message}”`, () => {
      const signature = signDeterministic(Buffer.from(message), secret).toString('hex');
      expect(signature).to.contain(r).and.to.contain(s);
    });
  }

  it('should always verify, and be the same the second time', () => {
    const { publicKey, secret: own } = stubKeys('5F0101');
    const check = property(uint8Array({ maxLength: 300 }), (message) => {
      const signature = signDeterministic(message, own);
      expect(verify('sha256', message, publicKey, signature)).to.equal(true);
      expect(signDeterministic(message, own).equals(signature)).to.equal(true);
    });
    assert(check, { numRuns: 60 });
  });
});
