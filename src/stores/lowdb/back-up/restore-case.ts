import { randomBytes } from 'node:crypto';
import { mkdir, readFile, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Case } from '../../../cases/case.ts';
import { CaseUnknown } from '../../../cases/errors.ts';
import { BackUpInvalid, CaseWhole } from '../../errors.ts';
import { caseFile, isCaseId } from '../case-file.ts';
import { lockDataFolder } from '../data-folder-lock.ts';
import { durableWrite } from '../durable-write.ts';
import { bringForward } from '../format/bring-forward.ts';
import { namesIn } from '../names-in.ts';
import { type FileStoreOptions, setAside } from '../set-aside.ts';
import { definitionHash } from '../verify/definition-hash.ts';
import { CASE_LOG, readLoggedCases } from '../verify/logged-cases.ts';
import { readStoredCase } from '../verify/read-stored-case.ts';
import { verifyStoredCase } from '../verify/verify-stored-case.ts';
import { readBackUp } from './read-back-up.ts';

/** A case that was put back. */
export interface RestoredCase {
  readonly id: string;
  readonly number: string;
  /** As of when it stands: the instant of the back-up. */
  readonly takenAt: string;
}

/**
 * Puts one case back as it stood in a back-up, with its files, where the present one is damaged or missing. The folder must
 * be of the present format, and no server work on it. A file that is in the way is set aside.
 * @param wanted id or number
 * @throws BackUpInvalid; CaseUnknown where the back-up does not have it; CaseWhole; DataFolderLocked
 */
export async function restoreCase(file: string, dataDir: string, wanted: string, options: FileStoreOptions): Promise<RestoredCase> {
  const unlock = await lockDataFolder(dataDir);
  const beside = `${dataDir}.restoring-${randomBytes(4).toString('hex')}`;
  try {
    await mkdir(beside, { mode: 0o700 });
    await bringForward(dataDir, options);
    const { takenAt } = await readBackUp(file, beside, (name) => mayBeOf(name, wanted));
    await bringForward(beside, { warn: () => {} });
    const subject = await caseIn(beside, wanted);
    const hashOf = (key: string, version: number): Promise<string | null> => definitionHash(dataDir, key, version);
    const { finding } = await verifyStoredCase(beside, subject, hashOf);
    if (finding !== null) throw new BackUpInvalid(file, `the case does not hold in it (${finding.what}: ${finding.fault})`);
    const present = await readStoredCase(dataDir, subject.id, await readLoggedCases(dataDir));
    const whole = present !== null && present !== 'gone' && (await verifyStoredCase(dataDir, present, hashOf)).finding === null;
    if (whole) throw new CaseWhole(subject.id);
    await putBack(dataDir, beside, subject, options);
    return { id: subject.id, number: subject.number, takenAt };
  } finally {
    await rm(beside, { recursive: true, force: true });
    await unlock();
  }
}

/** Of a number it is not known beforehand whose files are meant. */
function mayBeOf(name: string, wanted: string): boolean {
  if (name === 'format.json' || name.startsWith(`${CASE_LOG}/`)) return true;
  return /^(?:cases|files)\//.test(name) && (!isCaseId(wanted) || name.includes(wanted));
}

async function caseIn(folder: string, wanted: string): Promise<Case> {
  const logged = await readLoggedCases(folder);
  const ids = new Set([...logged.cases.keys(), ...(await namesIn(join(folder, 'cases'))).map((name) => basename(name, '.json'))]);
  for (const id of ids) {
    const subject = isCaseId(id) ? await readStoredCase(folder, id, logged) : null;
    if (subject !== null && subject !== 'gone' && (id === wanted || subject.number === wanted)) return subject;
  }
  throw new CaseUnknown(wanted);
}

/** Files first: the case is never there without them. */
async function putBack(dataDir: string, from: string, subject: Case, options: FileStoreOptions): Promise<void> {
  const { id } = subject;
  for (const name of await namesIn(join(from, 'files', id))) {
    await durableWrite(join(dataDir, 'files', id, name), await readFile(join(from, 'files', id, name)));
  }
  const path = caseFile(join(dataDir, 'cases'), id);
  const inTheWay = await stat(path).then(
    () => true,
    () => false,
  );
  if (inTheWay) await setAside(path, 'replaced by a back-up', options);
  // Of two states the higher revision counts: what the log still says of it is over.
  const logged = (await readLoggedCases(dataDir)).cases.get(id)?.revision ?? 0;
  const revision = Math.max(subject.revision, logged + 1);
  await durableWrite(path, `${JSON.stringify({ ...subject, revision })}\n`);
}
