import type { Sought } from '../../cases/search.ts';
import type { CaseSummary } from '../../cases/store.ts';
import { logLine, type LogLine } from './log/log-line.ts';

/** What lists and searches need of a case. */
export interface IndexEntry {
  readonly summary: CaseSummary;
  readonly sought: Sought;
}

/** Raised whenever a summary, or what cases are found by, is made of other things: the file is then made anew. */
export const INDEX_SCHEMA = 2;

/** Without names, which would be half of a hundred thousand lines to read at a start; the rare ones are in an object. */
type Line = readonly [
  number: string,
  definition: string,
  version: number,
  office: string,
  takenAt: string | null,
  applicant: string | null,
  status: CaseSummary['status'],
  outcome: string | null,
  startedAt: string,
  endedAt: string | null,
  dueAt: string | null,
  tasks: CaseSummary['tasks'],
  jobs: CaseSummary['jobs'],
  timers: CaseSummary['timers'],
  messages: CaseSummary['messages'],
  rare: Pick<CaseSummary, 'dueState' | 'passed' | 'corrections' | 'erased'>,
  iin: string | null,
  name: string | null,
  registrationNumber: string | null,
];

/** The line of the index that says this of a case. */
export function indexLine({ summary, sought }: IndexEntry): Buffer {
  const { id, revision, number, definition, office, takenAt, applicant, status, outcome, startedAt, endedAt, dueAt, tasks, jobs, timers, messages, ...rare } = summary;
  const { iin, name, registrationNumber } = sought;
  const [key, version] = [definition.key, definition.version];
  const line: Line = [number, key, version, office, takenAt, applicant, status, outcome, startedAt, endedAt, dueAt, tasks, jobs, timers, messages, rare, iin, name, registrationNumber];
  return logLine(id, revision, JSON.stringify(line));
}

/** What a line made by `indexLine` says. */
export function readIndexEntry({ id, revision, text }: LogLine): IndexEntry {
  const line = JSON.parse(text.toString()) as Line;
  const [number, key, version, office, takenAt, applicant, status, outcome, startedAt, endedAt, dueAt, tasks, jobs, timers, messages, rare, iin, name, registrationNumber] = line;
  const definition = { key, version };
  return {
    summary: { id, number, definition, office, takenAt, applicant, status, outcome, startedAt, endedAt, dueAt, revision, tasks, jobs, timers, messages, ...rare },
    sought: { iin, name, registrationNumber },
  };
}
