import type { RandomSource } from '../../src/runtime/parts.ts';
import type { Answered } from './answered.ts';
import type { CaseWorkers } from './case-workers.ts';
import type { Channel } from './folder-of-channels.ts';
import type { Site } from './site.ts';
import type { SmallDisk } from './small-disk.ts';

/** Where a fault is made: an installation that is up, and people who work on it all the while. */
export interface Ground {
  readonly site: Site;
  readonly workers: CaseWorkers;
  readonly answered: Answered;
  readonly channels: readonly Channel[];
  readonly random: RandomSource;
  /** The disk the data lie on where it is one of its own, which can be filled and closed; else null. */
  readonly disk: SmallDisk | null;
}

/** A kind of fault. It leaves the installation up again, as it found it. */
export interface FaultKind {
  readonly name: string;
  /** In a few words, for the report. */
  readonly says: string;
  /** How often it is chosen: so many times as one of weight 1. */
  readonly weight: number;
  readonly needs?: 'disk' | 'systems';
  run(ground: Ground): Promise<void>;
}
