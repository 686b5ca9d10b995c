import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Programs the tests ask as outside judges, and the package of Debian that brings each. */
const judges = { pdfsig: 'poppler-utils', pdftotext: 'poppler-utils', openssl: 'openssl' } as const;

/** The packages of the judges that are not on the path, each once. */
export function missingJudges(searchPath: string): readonly string[] {
  const missing = Object.entries(judges).filter(([program]) => !isOnPath(program, searchPath));
  return [...new Set(missing.map(([, name]) => name))];
}

/** Installs packages where it may: on Debian, as root. Answers whether it could. */
export function installPackages(names: readonly string[]): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return false;
  process.stdout.write(`— installing ${names.join(', ')}\n`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  return [['update', '-qq'], ['install', '-y', '-qq', ...names]].every(
    (words) => spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: environment }).status === 0,
  );
}

function isOnPath(program: string, searchPath: string): boolean {
  return searchPath.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}
