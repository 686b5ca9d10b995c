import { expect } from 'chai';
import { PasswordWeak } from '../../src/identity/errors.ts';
import { assertStrong, oneTimePassword } from '../../src/identity/password-rules.ts';
import { rejection } from '../stores/temporary-folder.ts';

const owner = { login: 'd.akhmetova', name: 'Ахметова Динара Маратовна' };

/** Why the password is refused, or null where it is taken. */
async function faultOf(password: string, current?: string): Promise<unknown> {
  const outcome = await assertStrong(password, { ...owner, ...(current === undefined ? {} : { current }) }).then(() => null, (error: unknown) => error);
  if (outcome === null) return null;
  expect(outcome).to.be.instanceOf(PasswordWeak);
  return (outcome as PasswordWeak).details['rule'];
}

describe('password rules', function () {
  this.timeout(20_000);

  for (const phrase of [
    'мама мыла раму утром в субботу',
    'құпия емес, бірақ ұзын сөйлем',
    'тёплый чай остыл на подоконнике',
    'correct horse battery staple',
    'k3m9-x2pq-7abd-v4ht',
    'vB7$wq!Zr2@Lp0',
  ]) {
    it(`should take «${phrase}»`, async () => expect(await faultOf(phrase)).to.equal(null));
  }

  for (const [why, password] of [
    ['a common word and a row of digits', 'пароль123456'],
    ['it with capitals and a year', 'Пароль2026!!'],
    ['it typed with the other layout', 'gfhjkm123456'],
    ['the same in Kazakh', 'құпиясөз2026'],
    ['a row of Cyrillic keys', 'йцукенгшщзхъ'],
    ['a row of Latin keys', 'qwertyuiop[]'],
    ['a city and a year', 'Алматы2026!!'],
    ['a country and a row of digits', 'казахстан12345'],
    ['the name of the product', 'reglament2026'],
    ['one letter again and again', 'аааааааааааааааааааа'],
    ['a word again and again', 'demodemodemodemo'],
    ['the alphabet', 'abcdefghijklmnop'],
    ['digits', '123456789012345'],
    ['a password many people have', 'iloveyou12345'],
  ] as const) {
    it(`should refuse ${why}: ${password}`, async () => expect(await faultOf(password)).to.equal('guessable'));
  }

  it('should say what else is wrong with a password', async () => {
    expect(await faultOf('одиннадцать')).to.equal('length');
    expect(await faultOf('мой вход D.Akhmetova вот')).to.equal('login');
    expect(await faultOf('моя динара дома сидит')).to.equal('name');
    expect(await faultOf('тёплый чай остыл', 'тёплый чай остыл')).to.equal('same');
    expect(await faultOf('щ'.repeat(513))).to.equal('long');
  });

  it('should count characters as people do, and bytes as the hash does', async () => {
    expect(await faultOf('👍'.repeat(11))).to.equal('length');
    const long = Array.from({ length: 60 }, (_, n) => `слово${n * 7919}`).join(' ');
    expect(Buffer.byteLength(long)).to.be.within(800, 1024);
    expect(await faultOf(long)).to.equal(null);
  });

  it('should never quote the password it refuses', async () => {
    const { message, details } = (await rejection(assertStrong('пароль123456', owner))) as PasswordWeak;
    expect(message + JSON.stringify(details)).not.to.contain('пароль');
  });

  it('should take every password it gives out itself', async () => {
    for (let n = 0; n < 4; n += 1) expect(await faultOf(oneTimePassword())).to.equal(null);
  });
});
