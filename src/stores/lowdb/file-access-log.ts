import { open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type Access, type AccessLog, accessKinds } from '../../cases/access-log.ts';
import { KeyedQueue } from '../keyed-queue.ts';
import { isCaseId } from './case-file.ts';
import { durableFolder, syncFolder } from './durable-write.ts';

const accessSchema = z.object({
  person: z.string(),
  case: z.string(),
  what: z.enum(accessKinds),
  subject: z.string().nullable(),
  at: z.iso.datetime(),
});

/**
 * The access log in `<dataDir>/accesses/<first two digits>/<case id>.jsonl`: a line per access, appended and synced
 * before it is answered. A line a crash has cut off was never answered and is passed over.
 */
export class FileAccessLog implements AccessLog {
  readonly #folder: string;
  readonly #queue = new KeyedQueue();
  /** Files this process has appended to: their last line is known to be whole. */
  readonly #whole = new Set<string>();

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'accesses');
  }

  async record(access: Access): Promise<void> {
    const file = this.#fileOf(access.case);
    if (file === null) return;
    await this.#queue.run(access.case, () => this.#append(file, access));
  }

  async of(caseId: string): Promise<readonly Access[]> {
    const file = this.#fileOf(caseId);
    if (file === null) return [];
    const text = await this.#queue.run(caseId, () => readText(file));
    return text.split('\n').flatMap((line) => accessOf(line));
  }

  async close(): Promise<void> {
    await this.#queue.idle();
  }

  async #append(file: string, access: Access): Promise<void> {
    const first = !this.#whole.has(file);
    if (first) await durableFolder(dirname(file));
    // A crash may have left a line without its end; it must not swallow the next one.
    const cut = first && !endsWhole(await readText(file));
    const handle = await open(file, 'a', 0o600);
    try {
      await handle.appendFile(`${cut ? '\n' : ''}${JSON.stringify(access)}\n`);
      await handle.datasync();
    } catch (error) {
      this.#whole.delete(file);
      throw error;
    } finally {
      await handle.close();
    }
    if (first) await syncFolder(dirname(file));
    this.#whole.add(file);
  }

  /** Anything but a case id never reaches the file system. */
  #fileOf(caseId: string): string | null {
    return isCaseId(caseId) ? join(this.#folder, caseId.slice(0, 2), `${caseId}.jsonl`) : null;
  }
}

async function readText(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
    throw error;
  });
}

function endsWhole(text: string): boolean {
  return text === '' || text.endsWith('\n');
}

function accessOf(line: string): readonly Access[] {
  try {
    const read = accessSchema.safeParse(JSON.parse(line));
    return read.success ? [read.data] : [];
  } catch {
    return [];
  }
}
