import { compensation, eventSubProcesses, repetitions, subProcesses } from './constructs/activities.ts';
import type { Construct } from './constructs/construct.ts';
import { boundaryEvents, intermediateEvents, startAndEndEvents } from './constructs/events.ts';
import { gateways } from './constructs/gateways.ts';
import { processes } from './constructs/processes.ts';
import { tasks } from './constructs/tasks.ts';

/** What each engine makes of each construct of BPMN 2.0. Every cell has a test behind it: `constructs.test.ts`. */
export const constructs: readonly Construct[] = [
  ...processes,
  ...tasks,
  ...gateways,
  ...startAndEndEvents,
  ...intermediateEvents,
  ...boundaryEvents,
  ...subProcesses,
  ...eventSubProcesses,
  ...compensation,
  ...repetitions,
];
