import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect } from 'chai';

const program = resolve(import.meta.dirname, '../../src/cli/main.ts');

describe('reglament settings', function () {
  this.timeout(60_000);

  /** What the command says of these settings alone. */
  function settings(given: Readonly<Record<string, string>>): { readonly status: number | null; readonly out: string; readonly err: string } {
    const { PATH = '' } = process.env;
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'settings'], { env: { PATH, ...given }, encoding: 'utf8' });
    return { status, out: stdout, err: stderr };
  }

  it('should say of an installation at work what its start would be refused for', () => {
    const refused = settings({ NODE_ENV: 'production' });
    expect(refused.status).to.equal(2);
    expect(refused.out).to.match(/^NODE_ENV +set +production$/m);
    expect(refused.err).to.match(/PUBLIC_URL: .*\[unfit-for-production\]/);
    expect(settings({ NODE_ENV: 'production', PUBLIC_URL: 'https://reglament.example' })).to.deep.include({ status: 0, err: '' });
  });
});
