import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SealedAccess } from '../../../cases/access-log.ts';
import { FIRST_ACCESS, sealAccess } from '../../../cases/seal-access.ts';
import { namesIn } from '../names-in.ts';
import type { Finding } from './finding.ts';

/**
 * Where the chain of who looked at what is broken, from the first day on; null where it holds. A line that is no access
 * is passed over: `verifyLines` names it, unless a crash has cut it off.
 */
export async function verifyAccessDays(dataDir: string): Promise<Finding | null> {
  const folder = join(dataDir, 'accesses/days');
  let previous = FIRST_ACCESS;
  for (const name of await namesIn(folder)) {
    const lines = (await readFile(join(folder, name), 'utf8')).split('\n');
    for (const [index, line] of lines.entries()) {
      const access = accessOf(line);
      if (access === null) continue;
      const what = `accesses/days/${name}`;
      if (access.previous !== previous) return { case: null, seq: index + 1, fault: 'previous', what };
      if (access.hash !== sealAccess(access, previous).hash) return { case: null, seq: index + 1, fault: 'hash', what };
      previous = access.hash;
    }
  }
  return null;
}

function accessOf(line: string): SealedAccess | null {
  try {
    const access = JSON.parse(line) as Partial<SealedAccess>;
    return typeof access.hash === 'string' && typeof access.previous === 'string' ? (access as SealedAccess) : null;
  } catch {
    return null;
  }
}
