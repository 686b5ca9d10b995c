import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Case } from '../../../cases/case.ts';
import { caseFile, caseFileSchema } from '../case-file.ts';
import type { LoggedCases } from './logged-cases.ts';

/** The case as it was last saved; null where it cannot be read, `gone` where there is none. */
export async function readStoredCase(dataDir: string, id: string, { cases }: LoggedCases): Promise<Case | null | 'gone'> {
  const logged = cases.get(id);
  const text = await readFile(caseFile(join(dataDir, 'cases'), id), 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  });
  const filed = text === null ? 'gone' : caseOf(text, id);
  const last = logged === undefined ? 'gone' : caseOf(logged.text, id);
  if (last === null || filed === null) return last === 'gone' ? null : last;
  if (last === 'gone' || filed === 'gone') return last === 'gone' ? filed : last;
  return last.revision >= filed.revision ? last : filed;
}

function caseOf(text: string, id: string): Case | null {
  try {
    const data: unknown = JSON.parse(text);
    return caseFileSchema.safeParse(data).success && (data as Case).id === id ? (data as Case) : null;
  } catch {
    return null;
  }
}
