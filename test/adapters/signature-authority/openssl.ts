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

type Files = Readonly<Record<string, string | Uint8Array>>;

/**
 * Asks OpenSSL once, in a folder of its own that holds these files.
 * @throws where there is no OpenSSL on the machine
 */
export function openssl(args: readonly string[], files: Files = {}): Judgement {
  return inFolder(files, (ask) => ask(args));
}

/** Asks OpenSSL several times in one folder, which is removed afterwards. */
export function inFolder<Result>(files: Files, work: (ask: (args: readonly string[]) => Judgement, folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'reglament-openssl-'));
  try {
    for (const [name, bytes] of Object.entries(files)) writeFileSync(join(folder, name), bytes);
    return work((args) => askIn(folder, args), folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An instant as `-attime` takes it. */
export function attime(at: Date): string {
  return String(Math.floor(at.getTime() / 1000));
}

function askIn(cwd: string, args: readonly string[]): Judgement {
  const { error, status, stdout, stderr } = spawnSync('openssl', args, { cwd, encoding: 'utf8' });
  if (error !== undefined) {
    throw new Error('these tests ask OpenSSL: install the package `openssl` (Debian, Ubuntu: apt-get install openssl)', {
      cause: error,
    });
  }
  return { accepted: status === 0, words: `${stdout}${stderr}` };
}
