import type { ActCheck, ActFault, ActSubject } from './act-check.ts';
import { actConsistent } from './checks/act-consistent.ts';
import { actionsInOrder } from './checks/actions-in-order.ts';
import { branchesLead } from './checks/branches-lead.ts';
import { conditionsFavour } from './checks/conditions-favour.ts';
import { deadlinesHold } from './checks/deadlines-hold.ts';
import { decisionMade } from './checks/decision-made.ts';
import { messagesFlow } from './checks/messages-flow.ts';
import { positionsFit } from './checks/positions-fit.ts';
import { refusalsEnd } from './checks/refusals-end.ts';
import { rowsAccounted } from './checks/rows-accounted.ts';
import { scenariosFit } from './checks/scenarios-fit.ts';
import { serviceDeadline } from './checks/service-deadline.ts';
import { sourcesPoint } from './checks/sources-point.ts';
import { stepsHaveElements } from './checks/steps-have-elements.ts';
import { stepsInOrder } from './checks/steps-in-order.ts';
import { unitIsLane } from './checks/unit-is-lane.ts';
import { told } from '../model/told.ts';

/** Every check of a diagram against its act. */
export const actChecks: readonly ActCheck[] = [
  actConsistent,
  stepsHaveElements,
  stepsInOrder,
  branchesLead,
  conditionsFavour,
  actionsInOrder,
  unitIsLane,
  positionsFit,
  deadlinesHold,
  serviceDeadline,
  decisionMade,
  refusalsEnd,
  rowsAccounted,
  sourcesPoint,
  messagesFlow,
  scenariosFit,
];

/** What a check found, and which. */
export interface ActFinding extends ActFault {
  readonly check: string;
}

/** Where a diagram says otherwise than its act; a check that breaks is itself a finding and does not stop the rest. */
export function checkAct(subject: ActSubject): readonly ActFinding[] {
  return actChecks.flatMap((check) => {
    try {
      // One fault may be met on several ways to it.
      const faults = new Map([...check.run(subject)].map((fault) => [`${fault.element ?? ''} ${fault.sentence}`, fault]));
      return [...faults.values()].map((fault) => ({ check: check.name, ...fault }));
    } catch (error) {
      return [{ check: check.name, element: null, ...told`the check itself failed: ${error instanceof Error ? error.message : String(error)}` }];
    }
  });
}
