import { open, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** What a disk does with nothing around it, in records a second. */
export interface BareAppend {
  /** One record after another, each on the disk before the next is written. */
  readonly single: number;
  /** As many at once as the measured runs have cases: they go to the disk together. */
  readonly grouped: number;
}

/** The file never becomes longer. */
const MOST_BYTES = 256 * 2 ** 20;

/** Appends records of so many bytes to a file in `folder` for `seconds` each way, and removes the file. */
export async function bareAppend(folder: string, bytes: number, atOnce: number, seconds: number): Promise<BareAppend> {
  const file = join(folder, 'bare-append.bin');
  const record = Buffer.alloc(Math.max(1, Math.round(bytes)), 'a');
  const single = await perSecond(file, record, seconds);
  const grouped = (await perSecond(file, Buffer.concat(Array.from({ length: atOnce }, () => record)), seconds)) * atOnce;
  return { single, grouped };
}

async function perSecond(file: string, record: Buffer, seconds: number): Promise<number> {
  const handle = await open(file, 'w');
  try {
    const began = performance.now();
    let appended = 0;
    let size = 0;
    for (let took = 0; took < seconds * 1000; took = performance.now() - began) {
      if (size + record.length > MOST_BYTES) {
        // Begun anew: a file that only grows would fill the disk of a fast machine.
        await handle.truncate(0);
        size = 0;
      }
      await handle.write(record, 0, record.length, size);
      await handle.datasync();
      size += record.length;
      appended += 1;
    }
    return (appended * 1000) / (performance.now() - began);
  } finally {
    await handle.close();
    await rm(file, { force: true });
  }
}
