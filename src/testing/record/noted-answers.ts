import type { Operations } from '../../adapters/port.ts';

/** Operations that note what they answered, by the element that asked: the last answer of each. */
export interface NotedAnswers {
  readonly operations: Operations;
  readonly answers: ReadonlyMap<string, Readonly<Record<string, unknown>>>;
}

export function noteAnswers(operations: Operations): NotedAnswers {
  const answers = new Map<string, Readonly<Record<string, unknown>>>();
  const noting = [...operations].map(([type, operation]): [string, typeof operation] => [
    type,
    {
      ...operation,
      call: async (input, context) => {
        const answer = await operation.call(input, context);
        if (typeof answer === 'object' && answer !== null) answers.set(context.element, answer as Readonly<Record<string, unknown>>);
        return answer;
      },
    },
  ]);
  return { operations: new Map(noting), answers };
}
