import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RandomSource } from '../../src/runtime/parts.ts';
import { after } from './site.ts';

const PIECE = 64 * 1024;

/** A file system of its own in memory, so that filling it, or closing it to writers, harms nobody. */
export class SmallDisk {
  readonly folder: string;

  private constructor(folder: string) {
    this.folder = folder;
  }

  /** Null where this process may not mount: it is not root, or the machine forbids it. */
  static mount(megabytes: number): SmallDisk | null {
    const folder = mkdtempSync(join(tmpdir(), 'reglament-fault-disk-'));
    if (mount('-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder)) return new SmallDisk(folder);
    rmSync(folder, { recursive: true });
    return null;
  }

  /** Fills it to its last bytes: what is left free, by chance, cuts a write somewhere. */
  async fill(random: RandomSource): Promise<void> {
    const left = random.below(24) * 1024;
    const ballast = await open(this.#ballast, 'w');
    try {
      for (;;) {
        const { bavail, bsize } = await statfs(this.folder);
        const size = Math.min(PIECE, bavail * bsize - left);
        if (size <= 0) return;
        await ballast.write(Buffer.alloc(size));
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
    } finally {
      await ballast.close();
    }
  }

  /** Gives the room back. */
  async empty(): Promise<void> {
    await rm(this.#ballast, { force: true });
  }

  /** Closes it to writers; waits for a moment at which no file is being written. Whether there was one. */
  async close(): Promise<boolean> {
    for (let tries = 0; tries < 200; tries += 1) {
      if (mount('-o', 'remount,ro', this.folder)) return true;
      await after(5);
    }
    return false;
  }

  /** Opens it to writers again. */
  reopen(): void {
    mount('-o', 'remount,rw', this.folder);
  }

  unmount(): void {
    spawnSync('umount', ['-l', this.folder]);
    rmSync(this.folder, { recursive: true, force: true });
  }

  get #ballast(): string {
    return join(this.folder, 'ballast');
  }
}

function mount(...words: readonly string[]): boolean {
  return spawnSync('mount', words, { stdio: 'ignore' }).status === 0;
}
