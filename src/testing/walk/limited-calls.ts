import type { Operations } from '../../adapters/port.ts';
import { WalkEndless } from './errors.ts';

/** Operations that refuse after so many calls in all: a diagram under somebody's hands may ask in a circle. */
export function limitCalls(operations: Operations, limit: number): Operations {
  let calls = 0;
  const limited = [...operations].map(([type, operation]): [string, typeof operation] => [
    type,
    {
      ...operation,
      call: (input, context) => {
        calls += 1;
        if (calls > limit) throw new WalkEndless(context.element, limit);
        return operation.call(input, context);
      },
    },
  ]);
  return new Map(limited);
}
