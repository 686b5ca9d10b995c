import { join } from 'node:path';
import { durableWrite } from './durable-write.ts';

/** An empty file, so that what lasts is tried by what everything else is written with. */
const PROBE = '.writable';
/** An answer holds for so long, in milliseconds: whoever asks often costs the disk nothing. */
const HOLDS_MS = 5_000;

/** Tells whether the data folder takes a write that lasts: false on a full disk, or one mounted read-only. */
export function dataFolderWritable(dataDir: string, holdsMs = HOLDS_MS, now: () => number = () => performance.now()): () => Promise<boolean> {
  let asked: { readonly at: number; readonly answer: Promise<boolean> } | null = null;
  return () => {
    if (asked === null || now() - asked.at >= holdsMs) {
      const answer = durableWrite(join(dataDir, PROBE), '').then(
        () => true,
        () => false,
      );
      asked = { at: now(), answer };
    }
    return asked.answer;
  };
}
