import { join } from 'node:path';
import { z } from 'zod';
import { type Access, type AccessLog, accessKinds, type SealedAccess } from '../../cases/access-log.ts';
import { AccessDays } from './access-days.ts';
import { KeyedQueue } from '../keyed-queue.ts';
import { isCaseId } from './case-file.ts';
import { appendLine, readLines } from './json-lines.ts';

const accessSchema = z.object({
  person: z.string(),
  case: z.string(),
  what: z.enum(accessKinds),
  subject: z.string().nullable(),
  at: z.iso.datetime(),
});
const sealedSchema = accessSchema.extend({ previous: z.string(), hash: z.string() });

/**
 * The access log in `<dataDir>/accesses/<first two digits>/<case id>.jsonl`: a line per access, appended and synced
 * before it is answered, and sealed in one chain in `<dataDir>/accesses/days`. A line a crash has cut off was never answered
 * and is passed over.
 */
export class FileAccessLog implements AccessLog {
  readonly #folder: string;
  readonly #queue = new KeyedQueue();
  /** Files this process has appended to: their last line is known to be whole. */
  readonly #whole = new Set<string>();

  readonly #days: AccessDays;

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'accesses');
    this.#days = new AccessDays(join(this.#folder, 'days'), sealedSchema);
  }

  async record(access: Access): Promise<void> {
    const file = this.#fileOf(access.case);
    if (file === null) return;
    await Promise.all([this.#days.record(access), this.#queue.run(access.case, () => appendLine(file, access, this.#whole))]);
  }

  async of(caseId: string): Promise<readonly Access[]> {
    const file = this.#fileOf(caseId);
    if (file === null) return [];
    return this.#queue.run(caseId, () => readLines(file, accessSchema));
  }

  between(from: string, to: string): Promise<readonly SealedAccess[]> {
    return this.#days.between(from, to);
  }

  async close(): Promise<void> {
    await this.#days.idle();
    await this.#queue.idle();
  }

  /** Anything but a case id never reaches the file system. */
  #fileOf(caseId: string): string | null {
    return isCaseId(caseId) ? join(this.#folder, caseId.slice(0, 2), `${caseId}.jsonl`) : null;
  }
}
