import type { Failure } from '../adapters/failures.ts';

/** What a script is asked with. */
export interface ScriptedCall {
  readonly operation: string;
  /** Id of the element that asks. */
  readonly element: string;
  readonly caseId: string;
  /** Which call of this operation it is in the flow, from 1. */
  readonly number: number;
  /** As the operation's schema has it. */
  readonly input: Readonly<Record<string, unknown>>;
  /** By the clock of the test. */
  readonly now: Date;
}

/** How one call goes: it answers this, fails so, or does as the stub does. */
export type Reply =
  | { readonly kind: 'answer'; readonly answer: unknown }
  | { readonly kind: 'failure'; readonly failure: Failure }
  | { readonly kind: 'usual' };

/** What an operation does in a test, call by call. */
export interface Script {
  reply(call: ScriptedCall): Reply | Promise<Reply>;
  /** The replies that are known before any call: checked when the flow is opened. */
  readonly known: readonly Reply[];
}

/** Answers every call with this. */
export function answers(answer: Readonly<Record<string, unknown>>): Script {
  const reply: Reply = { kind: 'answer', answer };
  return { reply: () => reply, known: [reply] };
}

/** Answers what the function makes of the request. */
export function answersBy(make: (call: ScriptedCall) => unknown): Script {
  return { reply: async (call) => ({ kind: 'answer', answer: await make(call) }), known: [] };
}

/** Fails by name, each call, or the first `times`; then it does as the stub does. */
export function fails(failure: Failure, { times = Number.POSITIVE_INFINITY }: { readonly times?: number } = {}): Script {
  const failing: Reply = { kind: 'failure', failure };
  return { reply: ({ number }) => (number <= times ? failing : { kind: 'usual' }), known: [failing] };
}

/** Is not reached twice, then does as the stub does. */
export function failsTwice(failure: Failure = 'down'): Script {
  return fails(failure, { times: 2 });
}

/** Never answers: the call is given up at its time limit, which passes on the clock of the test alone. */
export function hangs(options: { readonly times?: number } = {}): Script {
  return fails('time-out', options);
}

/** Does as the stub does: for a turn of `inTurn`. */
export function asUsual(): Script {
  return { reply: () => ({ kind: 'usual' }), known: [] };
}

/** One script a call, in this order; the last one goes on. */
export function inTurn(...scripts: readonly [Script, ...Script[]]): Script {
  return {
    reply: (call) => {
      const turn = Math.min(call.number, scripts.length);
      const script = scripts[turn - 1] ?? scripts[0];
      return script.reply({ ...call, number: call.number - turn + 1 });
    },
    known: scripts.flatMap(({ known }) => known),
  };
}
