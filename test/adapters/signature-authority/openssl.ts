import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** What the judge from outside said. */
export interface Judgement {
  readonly accepted: boolean;
  /** Everything it wrote. */
  readonly words: string;
}

/**
 * Asks OpenSSL, in a folder of its own that holds these files and is removed afterwards.
 * @throws where there is no OpenSSL on the machine
 */
export function openssl(args: readonly string[], files: Readonly<Record<string, string | Uint8Array>> = {}): Judgement {
  const cwd = mkdtempSync(join(tmpdir(), 'reglament-openssl-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(cwd, name), bytes);
    const { error, status, stdout, stderr } = spawnSync('openssl', args, { cwd, encoding: 'utf8' });
    if (error !== undefined) {
      throw new Error('these tests ask OpenSSL: install the package `openssl` (Debian, Ubuntu: apt-get install openssl)', {
        cause: error,
      });
    }
    return { accepted: status === 0, words: `${stdout}${stderr}` };
  } finally {
    rmSync(cwd, { recursive: true });
  }
}

/** An instant as `-attime` takes it. */
export function attime(at: Date): string {
  return String(Math.floor(at.getTime() / 1000));
}
