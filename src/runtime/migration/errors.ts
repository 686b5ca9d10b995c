import { ReglamentError } from '../../errors.ts';
import type { MigrationFault } from './migration-fault.ts';

/** The case does not move to the version, be it only by now: why is in the details. Nothing was changed. */
export class MigrationRefused extends ReglamentError {
  readonly code = 'migration-refused';
  readonly status = 409;
  readonly faults: readonly MigrationFault[];
  constructor(id: string, version: number, faults: readonly MigrationFault[]) {
    super(`case ${id} does not move to version ${version}: ${faults.map(({ reason }) => reason).join(', ')}`, { case: id, version, faults });
    this.faults = faults;
  }
}

/** The case was never moved, or has gone on since. */
export class MigrationSettled extends ReglamentError {
  readonly code = 'migration-settled';
  readonly status = 409;
  constructor(id: string) {
    super(`case ${id} has not been moved, or has gone on since`, { case: id });
  }
}
