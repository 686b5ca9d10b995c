import { NoFlowCase } from './errors.ts';
import { Flow } from './flow.ts';
import type { Asked, CallsAssertion, FlowAssertion } from './flow-assertion.ts';
import { FlowCase } from './flow-case.ts';
import type { FlowShape } from './flow-shape.ts';
import { type Caller, hasAsked } from './judge-calls.ts';
import { hasDeadline, hasMet, hasMissed } from './judge-deadline.ts';
import { hasJournalled, hasJournalledInOrder, isIntact, type JournalType } from './judge-journal.ts';
import { type DocumentState, type DocumentWanted, hasDocument } from './judge-papers.ts';
import { hasPassedAny, hasEnded, hasGone, hasIncident, hasPassed, hasPassedInOrder, isWithdrawn, knows, standsAt } from './judge-way.ts';
import type { Judgement } from './judgement.ts';

/** What of chai is used here. */
interface Chai {
  readonly Assertion: { readonly prototype: object };
}
interface Assertion {
  assert(holds: boolean, message: () => string, negated: () => string): void;
}
interface Utils {
  flag(assertion: object, name: string): unknown;
  addProperty(prototype: object, name: string, getter: (this: Assertion) => unknown): void;
}
type Values = Readonly<Record<string, unknown>>;
type Said = FlowAssertion<FlowShape>;
/** Gives the words of a property, or of a method, for one assertion about one case. */
type Word<Property extends keyof Said> = (subject: FlowCase, say: (judgement: Judgement) => Said, negated: boolean) => Said[Property];

/**
 * Assertions about the cases of flow tests, as a plugin of chai: `use(reglamentChai)`. Where one does not hold, its
 * message tells the way of the case and names the file with its picture.
 */
export function reglamentChai(chai: Chai, utils: Utils): void {
  for (const [name, word] of Object.entries(words)) {
    utils.addProperty(chai.Assertion.prototype, name, function (this: Assertion) {
      const subject = utils.flag(this, 'object');
      if (!(subject instanceof FlowCase)) throw new NoFlowCase(name, 'a case of a flow');
      return (word as Word<keyof Said>)(subject, sayOf(this, 'case', () => `\n${subject.report()}`), utils.flag(this, 'negate') === true);
    });
  }
  utils.addProperty(chai.Assertion.prototype, 'asked', function (this: Assertion) {
    const subject = utils.flag(this, 'object');
    if (subject instanceof FlowCase) return asked(subject, sayOf(this, 'case', () => `\n${subject.report()}`));
    if (subject instanceof Flow) return asked(subject, sayOf(this, 'flow', () => '') as unknown as (judgement: Judgement) => CallsAssertion);
    throw new NoFlowCase('asked', 'a flow or a case of one');
  });
}

function sayOf(assertion: Assertion, what: string, report: () => string): (judgement: Judgement) => Said {
  return ({ holds, wanted, found }) => {
    assertion.assert(
      holds,
      () => `expected the ${what} to ${wanted}: ${found}${report()}`,
      () => `expected the ${what} not to ${wanted}: ${found}${report()}`,
    );
    return assertion as unknown as Said;
  };
}

const words: { readonly [Property in Exclude<keyof Said, 'asked' | keyof CallsAssertion>]: Word<Property> } = {
  stand: (subject, say) => ({
    at: (...elements) => say(standsAt(subject, elements, false)),
    only: { at: (...elements) => say(standsAt(subject, elements, true)) },
  }),
  passed: (subject, say, negated) =>
    Object.assign((...ids: readonly string[]) => say(negated ? hasPassedAny(subject, ids) : hasPassed(subject, ids)), {
      inOrder: (...ids: readonly string[]) => say(hasPassedInOrder(subject, ids)),
    }),
  gone:
    (subject, say) =>
    (...elements) =>
      say(hasGone(subject, elements)),
  ended: (subject, say) => Object.assign(() => say(hasEnded(subject, null)), { at: (end: string) => say(hasEnded(subject, end)) }),
  withdrawn: (subject, say) => say(isWithdrawn(subject)),
  incident: (subject, say) => ({ at: (element, code) => say(hasIncident(subject, element, code ?? null)) }),
  know: (subject, say) => (values) => say(knows(subject, values)),
  deadline: (subject, say) => (at, element) => say(hasDeadline(subject, at, element ?? null)),
  met: (subject, say) => ({ deadline: (element) => say(hasMet(subject, element ?? null)) }),
  missed: (subject, say) => ({ deadline: (element) => say(hasMissed(subject, element ?? null)) }),
  document: (subject, say) => (wanted) => say(hasDocument(subject, wanted, null)),
  final: paperIn('final'),
  draft: paperIn('draft'),
  void: paperIn('void'),
  journalled: (subject, say) =>
    Object.assign((type: JournalType, fields: Values = {}) => say(hasJournalled(subject, type, fields)), {
      inOrder: (...types: readonly JournalType[]) => say(hasJournalledInOrder(subject, types)),
    }),
  intact: (subject, say) => say(isIntact(subject)),
};

function paperIn(state: DocumentState): (subject: FlowCase, say: (judgement: Judgement) => Said) => { document(wanted?: DocumentWanted): Said } {
  return (subject, say) => ({ document: (wanted) => say(hasDocument(subject, wanted, state)) });
}

function asked<Self>(caller: Caller, say: (judgement: Judgement) => Self): Asked<Self> {
  return Object.assign((operation: string, values: Values = {}) => say(hasAsked(caller, operation, values, null)), {
    once: (operation: string, values: Values = {}) => say(hasAsked(caller, operation, values, 1)),
    twice: (operation: string, values: Values = {}) => say(hasAsked(caller, operation, values, 2)),
    times: (count: number, operation: string, values: Values = {}) => say(hasAsked(caller, operation, values, count)),
  });
}
