import type { Case } from '../../../cases/case.ts';
import { type CaseBreak, verifyCase } from '../../../cases/verify-case.ts';
import type { Finding } from './finding.ts';
import { faultOfFile, referredFiles } from './stored-files.ts';

/** Whether the version of the definition a case runs under is there and whole: its hash, or null where it is not. */
export type HashOfDefinition = (key: string, version: number) => Promise<string | null>;

/** The first entry whose values are still there and are not those it vouches for, or null. */
export type ChangedValues = (subject: Case) => Promise<CaseBreak | null>;

/** The first thing that does not hold of a case: its journal, what the journal vouches for, its files, its definition. */
export async function verifyStoredCase(
  dataDir: string,
  subject: Case,
  hashOf: HashOfDefinition,
  changedValues: ChangedValues = async () => null,
): Promise<{ readonly finding: Finding | null; readonly files: number }> {
  const { id, number, definition } = subject;
  const of = { id, number };
  const broken = verifyCase(subject) ?? (await changedValues(subject));
  const files = referredFiles(subject);
  const faults: Finding[] = broken === null ? [] : [{ case: of, seq: broken.seq, fault: broken.reason, what: 'journal' }];
  for (const { what, sha256, seq } of files) {
    const fault = seq === null ? 'chain-file' : await faultOfFile(dataDir, id, sha256);
    if (fault !== null) faults.push({ case: of, seq, fault, what });
  }
  const hash = await hashOf(definition.key, definition.version);
  if (hash !== definition.hash) {
    faults.push({ case: of, seq: null, fault: hash === null ? 'missing' : 'changed', what: `definition ${definition.key} ${definition.version}` });
  }
  const [first = null] = faults.toSorted((one, other) => (one.seq ?? Infinity) - (other.seq ?? Infinity));
  return { finding: first, files: files.length };
}
