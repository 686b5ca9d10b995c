import { failuresOf } from '../../adapters/failures.ts';
import type { Operation } from '../../adapters/port.ts';
import { sampleAnswers } from '../../adapters/sample-answers.ts';
import type { Reply, Script } from '../script.ts';
import type { Decisive } from './decisive.ts';
import { type Draws, pick } from './draws.ts';

/** Of so many calls one is answered otherwise than its stub would: a walk is to come somewhere. */
const ONE_IN = 5;

/** What a system does on a walk: mostly as its stub, now and then what the ways depend on, or a failure. */
export function drawnScript(operation: Operation, { names, worth }: Decisive, draws: Draws, tell: (said: string) => void): Script {
  const answers = sampleAnswers(operation, (name, listed) => (names.has(name) ? worth(name, listed).filter((value) => listed.includes(value)) : null));
  const decisive = answers.filter((answer) => Object.keys(answer).some((name) => names.has(name)));
  const replies: readonly Reply[] = [
    ...decisive.map((answer): Reply => ({ kind: 'answer', answer })),
    ...failuresOf(operation).map((failure): Reply => ({ kind: 'failure', failure })),
  ];
  return {
    known: [],
    reply: ({ element }) => {
      const number = draws.next();
      // The smallest numbers leave it as it is: a failing walk shrinks to them.
      const reply = number % ONE_IN < ONE_IN - 1 ? undefined : pick(replies, Math.floor(number / ONE_IN));
      if (reply === undefined) return { kind: 'usual' };
      tell(`${operation.type} at <${element}> ${reply.kind === 'failure' ? `fails by ${reply.failure}` : `answers ${JSON.stringify('answer' in reply ? reply.answer : null)}`}`);
      return reply;
    },
  };
}
