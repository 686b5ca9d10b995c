import type { FaultKind } from './ground.ts';
import { killAtBackUp } from './kinds/back-ups.ts';
import { clockMoves } from './kinds/clocks.ts';
import { fullDisk, readOnlyDisk, refusedWrites } from './kinds/disks.ts';
import { cutWrites, damagedCase } from './kinds/files.ts';
import { killAtStart, killUnderLoad, stopUnderLoad } from './kinds/kills.ts';
import { systemsHang, systemsKilled } from './kinds/systems.ts';
import { vanishedBrowsers } from './kinds/vanished.ts';
import { killAtMigration, killAtPublication } from './kinds/versions.ts';

/** Every kind of fault that is made. */
export const faultKinds: readonly FaultKind[] = [
  killUnderLoad,
  killAtStart,
  killAtPublication,
  killAtMigration,
  killAtBackUp,
  stopUnderLoad,
  cutWrites,
  damagedCase,
  fullDisk,
  readOnlyDisk,
  refusedWrites,
  systemsKilled,
  systemsHang,
  clockMoves,
  vanishedBrowsers,
];
