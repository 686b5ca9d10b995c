import { FileLost } from './errors.ts';
import type { FileStore } from './store.ts';

/** What is kept of a final paper so that it can be verified. No personal value. */
export interface IssuedPaper {
  readonly caseId: string;
  /** Id of the office on the letterhead. */
  readonly office: string;
  readonly number: string;
  /** Whose paper it is: the name that stands on it. */
  readonly holder: 'applicant' | 'child';
  /** The day it bears: UTC instant, ISO 8601. */
  readonly formedAt: string;
  /** When it was signed and sealed: UTC instant, ISO 8601. */
  readonly issuedAt: string;
  /** Of the sealed file, hex. */
  readonly sha256: string;
}

/** The papers that were issued, by verification code. Entries stay for good. */
export interface IssuedRegister {
  /** Enters a paper and answers what stands under the code: this one, or the one that was entered first. */
  enter(code: string, paper: IssuedPaper): Promise<IssuedPaper>;
  find(code: string): Promise<IssuedPaper | null>;
}

/** Where issued papers go. */
export interface IssuedPapers {
  readonly register: IssuedRegister;
  readonly files: FileStore;
}

/**
 * The file of the paper with this code: formed, stored and entered the first time; afterwards the same bytes, whoever
 * asks and whatever has broken off in between. A seal holds chance, so forming it anew would give another file under one
 * number. The bytes are stored first: an entry is never without its file.
 * @throws FileLost where the register names a file that is no longer there
 */
export async function issueOnce(
  { register, files }: IssuedPapers,
  code: string,
  paper: Omit<IssuedPaper, 'sha256'>,
  form: () => Promise<Uint8Array>,
): Promise<Uint8Array> {
  const before = await register.find(code);
  if (before !== null) return fileOf(files, before);
  const bytes = await form();
  const entered = await register.enter(code, { ...paper, sha256: await files.put(paper.caseId, bytes) });
  return fileOf(files, entered);
}

async function fileOf(files: FileStore, { caseId, sha256 }: IssuedPaper): Promise<Uint8Array> {
  const bytes = await files.get(caseId, sha256);
  if (bytes === null) throw new FileLost(sha256);
  return bytes;
}
