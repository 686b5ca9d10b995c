import type { OperationSwitchView, SystemStateView, TrainingView } from '../contract.ts';
import type { SystemState, TrainingSwitches } from '../training-switches.ts';

/** The switches, where there are any, and how each system has been lately. */
export function trainingView(training: TrainingSwitches | null, systems: readonly SystemState[]): TrainingView {
  return { available: training !== null, operations: training === null ? [] : switchViews(training), systems: systems.map(stateView) };
}

/** The system an operation is asked of: the first part of its name. */
export function systemOf(operation: string): string {
  return operation.split('.', 1)[0] ?? operation;
}

function switchViews(training: TrainingSwitches): OperationSwitchView[] {
  const modes = training.modes();
  return [...training.offered]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([operation, offered]) => {
      const { failure = null, times = null, until = null } = modes.get(operation) ?? {};
      return { operation, system: systemOf(operation), offered, failure, times, until: until?.toISOString() ?? null };
    });
}

function stateView({ system, breaker, askAgainAt, lastFailure }: SystemState): SystemStateView {
  return {
    system,
    breaker,
    askAgainAt: askAgainAt?.toISOString() ?? null,
    lastFailure: lastFailure === null ? null : { ...lastFailure, at: lastFailure.at.toISOString() },
  };
}
