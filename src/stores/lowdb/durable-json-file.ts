import { readFile } from 'node:fs/promises';
import type { Adapter } from 'lowdb';
import type { z } from 'zod';
import { durableWrite } from './durable-write.ts';

/** What was found in a file that should have held data. Internal to the store: nobody else meets it. */
export class FileUnreadable extends Error {
  override readonly name = 'FileUnreadable';
}

/**
 * The adapter between lowdb's `Low` and a JSON file that must survive crashes. lowdb's own adapter for files does not
 * sync, and takes whatever parses for data.
 */
export class DurableJsonFile<T> implements Adapter<T> {
  readonly #file: string;
  readonly #schema: z.ZodType;

  constructor(file: string, schema: z.ZodType) {
    this.#file = file;
    this.#schema = schema;
  }

  /** Null where there is no file. @throws FileUnreadable where the file is cut, no JSON, or of another shape. */
  read = async (): Promise<T | null> => {
    const text = await readFile(this.#file, 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
      throw error;
    });
    if (text === null) return null;
    const data = parsed(text);
    const checked = this.#schema.safeParse(data);
    if (checked.success) return data as T;
    const [issue] = checked.error.issues;
    throw new FileUnreadable(`wrong shape at ${issue?.path.join('.') || 'its top'}: ${issue?.code ?? 'unknown'}`);
  };

  write = (data: T): Promise<void> => durableWrite(this.#file, `${JSON.stringify(data)}\n`);
}

/** The parser's own message quotes the text, which may be personal: only what is wrong is said. */
function parsed(text: string): unknown {
  if (text.trim() === '') throw new FileUnreadable('empty');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new FileUnreadable(/[}\]]\s*$/.test(text) ? 'no JSON' : 'cut off: no JSON');
  }
}
