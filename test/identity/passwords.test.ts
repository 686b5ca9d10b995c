import { expect } from 'chai';
import { decoyHash, hashPassword, verifyPassword } from '../../src/identity/passwords.ts';

describe('passwords', function () {
  this.timeout(10_000);

  it('should fit the password a hash was made of and no other', async () => {
    const hash = await hashPassword('Құпия сөз 1');
    expect(await verifyPassword('Құпия сөз 1', hash)).to.equal(true);
    expect(await verifyPassword('Құпия сөз 2', hash)).to.equal(false);
    expect(await verifyPassword('', hash)).to.equal(false);
  });

  it('should fit the same letters composed differently', async () => {
    const hash = await hashPassword('Ёжик'.normalize('NFD'));
    expect(await verifyPassword('Ёжик'.normalize('NFC'), hash)).to.equal(true);
  });

  it('should name scrypt and its cost, and salt every hash anew', async () => {
    const [first, second] = await Promise.all([hashPassword('demo'), hashPassword('demo')]);
    expect(first).to.match(/^scrypt\$32768\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
    expect(first).not.to.equal(second);
  });

  it('should verify a hash made at a lower cost', async () => {
    // Made by another implementation of scrypt (Python's hashlib), with N = 16384.
    const hash = 'scrypt$16384$8$1$YWJjZGVmZ2hpamtsbW5vcA$ngJGl3K_tUv6NtJm8PLAZ_nusmrJ2NpFBh5DtuLvkAI';
    expect(await verifyPassword('demo', hash)).to.equal(true);
    expect(await verifyPassword('other', hash)).to.equal(false);
  });

  it('should take a hash it cannot read for one that nothing fits', async () => {
    for (const broken of ['', 'demo', 'scrypt$1000$8$1$AA$AA', 'scrypt$1048576$8$1$AA$AA', 'bcrypt$32768$8$1$AA$AA']) {
      expect(await verifyPassword('demo', broken)).to.equal(false);
    }
  });

  it('should make decoys of the same shape', () => {
    expect(decoyHash()).to.match(/^scrypt\$32768\$8\$1\$[\w-]{22}\$[\w-]{43}$/);
  });
});
