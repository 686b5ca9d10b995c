import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Case } from '../../../cases/case.ts';
import type { Fault } from './finding.ts';

/** A file a case refers to, and which entry of its journal vouches for it. */
export interface ReferredFile {
  /** `attachment <id>` or `document <id>`. */
  readonly what: string;
  readonly sha256: string;
  /** The last entry that vouches for these bytes; null where none does. */
  readonly seq: number | null;
}

/** The files a case refers to. A case whose values were erased refers to none any more: its journal goes on vouching. */
export function referredFiles({ attachments, documents, journal, erased }: Case): readonly ReferredFile[] {
  if (erased !== undefined) return [];
  const vouched = new Map<string, number>();
  for (const { seq, event } of journal) {
    if (event.type === 'attachment-added') vouched.set(`attachment ${event.attachment} ${event.sha256}`, seq);
    if (event.type === 'document-formed' || event.type === 'document-issued') vouched.set(`document ${event.document} ${event.sha256}`, seq);
  }
  const referred = (kind: string) => ({ id, sha256 }: { readonly id: string; readonly sha256: string }): ReferredFile => ({
    what: `${kind} ${id}`,
    sha256,
    seq: vouched.get(`${kind} ${id} ${sha256}`) ?? null,
  });
  return [...attachments.map(referred('attachment')), ...documents.map(referred('document'))];
}

/** What is wrong with the bytes of a stored file; null where they are the very ones. */
export async function faultOfFile(dataDir: string, caseId: string, sha256: string): Promise<Extract<Fault, 'missing' | 'changed'> | null> {
  if (!/^[0-9a-f]{64}$/.test(sha256)) return 'missing';
  const hash = createHash('sha256');
  try {
    await pipeline(createReadStream(join(dataDir, 'files', caseId, sha256)), hash);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return 'missing';
    throw error;
  }
  return hash.digest('hex') === sha256 ? null : 'changed';
}
