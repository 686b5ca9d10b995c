import type { FlowCase } from '../flow-case.ts';
import { possibleTurns, type TurnParts } from './possible-turns.ts';

/** One thing that can be done to a case on a walk. */
export interface Move {
  /** In words, for the way of a walk that fails. */
  readonly said: string;
  /** False where it is to be refused: then it is a fault that it is not. Null: either. */
  readonly taken: boolean | null;
  readonly run: (subject: FlowCase) => Promise<unknown>;
}

/** What can be done to a case now. */
export interface Moves {
  /** What takes it on. */
  readonly onwards: readonly Move[];
  /** What leaves it where it is, or ends it: claims, wrong values, a wrong secret, a withdrawal. */
  readonly aside: readonly Move[];
}

/** All moves at the place the case stands at. @throws what the turns throw where the diagram cannot go on */
export function walkMoves(subject: FlowCase, parts: TurnParts): Moves {
  const { tasks, jobs, timers, messages, state } = subject.case;
  if (subject.case.status !== 'active') return { onwards: [], aside: [] };
  const onwards: Move[] = [];
  const aside: Move[] = [];
  const open = (state as Parameters<typeof possibleTurns>[1]).open;
  for (const { element, claimedBy } of tasks) {
    const here = { ...(state as Parameters<typeof possibleTurns>[1]), open: open.filter((item) => item.element === element) };
    const { possible, fault } = possibleTurns(parts, here);
    const forms = new Map(possible.map(({ entered }) => [JSON.stringify(entered), entered]));
    if (fault !== null) onwards.push({ said: `complete <${element}>`, taken: true, run: async () => Promise.reject(new TypeError(fault.reason)) });
    for (const entered of forms.values()) {
      onwards.push({ said: `complete <${element}> with ${JSON.stringify(entered)}`, taken: true, run: (one) => one.complete(element, entered) });
    }
    const [usual = {}] = forms.values();
    aside.push(
      { said: `complete <${element}> with a field it does not have`, taken: false, run: (one) => one.complete(element, { ...usual, unheardOf: 1 }) },
      claimedBy === null
        ? { said: `claim <${element}>`, taken: true, run: (one) => one.claim(element) }
        : { said: `release <${element}>`, taken: true, run: (one) => one.release(element) },
      { said: `complete <${element}> with a wrong secret`, taken: null, run: (one) => one.complete(element, usual, { secret: 'refused' }) },
    );
  }
  for (const { element, incident } of jobs) {
    if (incident !== null) onwards.push({ said: `retry <${element}>`, taken: true, run: (one) => one.retry(element) });
  }
  if (jobs.some(({ incident }) => incident === null) || timers.length > 0) {
    onwards.push({ said: 'time passes until something is due', taken: true, run: (one) => one.stage.clock.advanceToNext() });
  }
  for (const { name } of messages) onwards.push({ said: `the message ${name} arrives`, taken: true, run: (one) => one.receive(name) });
  aside.push({ said: 'three days pass', taken: true, run: (one) => one.stage.clock.advance({ days: 3 }) });
  aside.push({ said: 'withdraw', taken: null, run: (one) => one.withdraw() });
  return { onwards, aside };
}
