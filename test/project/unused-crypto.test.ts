import { expect } from 'chai';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const loaded = createRequire(resolve(import.meta.dirname, '../../package.json')).cache;

describe('what comes with the library that signs papers', () => {
  it('should not be loaded: a weak derivation of keys is among it (docs/security.md)', async () => {
    await import('../../src/documents/seal-pdf.ts');
    const files = Object.keys(loaded ?? {}).map((file) => file.replaceAll('\\', '/'));
    expect(files.filter((file) => file.includes('/@signpdf/'))).to.have.length.greaterThan(0);
    expect(files.filter((file) => file.includes('/node_modules/crypto-js/'))).to.deep.equal([]);
  });
});
