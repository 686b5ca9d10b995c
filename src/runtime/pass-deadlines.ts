import { type Case, itemKey } from '../cases/case.ts';
import { passedDeadlines } from '../cases/deadline.ts';
import { record, type Cause } from './change.ts';

/**
 * The case with an entry for each deadline that has passed since its last change: what was late is on record before
 * whatever happens next. An entry and its mark are saved together, so that no deadline passes twice in the journal. The
 * same case where none has passed.
 */
export function passDeadlines(subject: Case, cause: Cause): Case {
  return passedDeadlines(subject, cause.at)
    .filter(({ passed }) => passed !== true)
    .reduce<Case>((marked, { item, dueAt }) => {
      const { element = null, pass = null } = item ?? {};
      const said = record(marked, cause, { type: 'deadline-passed', element, pass, dueAt });
      return item === null ? { ...said, passed: true } : markItem(said, itemKey(item));
    }, subject);
}

function markItem(subject: Case, key: string): Case {
  const mark = <Item extends Case['tasks'][number] | Case['jobs'][number]>(item: Item): Item =>
    itemKey(item) === key ? { ...item, passed: true } : item;
  return { ...subject, tasks: subject.tasks.map(mark), jobs: subject.jobs.map(mark) };
}
