import type { MigrationGroup, MigrationPlan, MigrationResult } from '../../runtime/migration/case-migrations.ts';
import type { MigrationFault } from '../../runtime/migration/migration-fault.ts';
import type { MigrationFaultView, MigrationGroupView, MigrationPlanView, MigrationResultView } from '../contract.ts';

/** The plan as the page shows it. */
export function migrationPlanView({ key, to, groups, moved }: MigrationPlan): MigrationPlanView {
  return { key, to, groups: groups.map(groupView), moved };
}

/** What has come, or would come, of one case. */
export function migrationResultView({ id, number, from, faults, waits }: MigrationResult): MigrationResultView {
  return { id, number, from, faults: faults.map(faultView), waits };
}

function groupView({ version, at, state, faults, cases }: MigrationGroup): MigrationGroupView {
  return { version, at, state, faults: faults.map(faultView), cases };
}

function faultView({ reason, element, variable, path = [], places = [], proposed }: MigrationFault): MigrationFaultView {
  return { reason, element, variable: variable ?? null, path, places, proposed: proposed ?? null };
}
