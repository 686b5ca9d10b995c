import { expect } from 'chai';
import { isEmailAddress } from '../../src/identity/email-address.ts';

describe('an address for letters', () => {
  for (const good of ['adil@mail.kz', 'a.b+c_d-e@sub.mail-host.example', `${'x'.repeat(64)}@mail.kz`]) {
    it(`should be ${good}`, () => expect(isEmailAddress(good)).to.equal(true));
  }
  for (const wrong of [
    '', 'adil', '@mail.kz', 'adil@', 'adil@mail', 'a b@mail.kz', 'a..b@mail.kz', '.a@mail.kz', 'a@mail..kz', 'a@-mail.kz',
    'adil@mail.kz\r\nBcc: x@y.kz', 'adil@mail.kz,x@y.kz', '<adil@mail.kz>', '"adil"@mail.kz', 'әділ@mail.kz', 'a@1.2.3.4',
    `${'x'.repeat(65)}@mail.kz`, `a@${`${'x'.repeat(60)}.`.repeat(5)}kz`,
  ]) {
    it(`should not be ${JSON.stringify(wrong).slice(0, 40)}`, () => expect(isEmailAddress(wrong)).to.equal(false));
  }
});
