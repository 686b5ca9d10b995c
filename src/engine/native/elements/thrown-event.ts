import type { Run } from '../run.ts';
import { fire } from '../fire.ts';
import { catcherOf, type Origin, raise } from '../raise.ts';
import type { Token } from '../token.ts';
import { compensate } from './compensation.ts';

/**
 * What an event throws that ends nothing. Answers whether its token does not go on by itself: it waits until what it asked
 * for is done, or is interrupted by who catches.
 */
export function throwEvent(run: Run, token: Token): boolean {
  const node = run.graph.nodes[token.node];
  if (node === undefined) return false;
  const { id: element, event } = node;
  switch (event) {
    case 'message':
      run.tell({ kind: 'thrown', element, event, name: node.messageName ?? '' });
      return false;
    case 'signal':
      run.tell({ kind: 'thrown', element, event, name: node.signalName ?? '' });
      throwSignal(run, token, node.signalName ?? '');
      return false;
    case 'escalation': {
      const { scope } = token;
      const origin: Origin = { run, element, failed: null, scope };
      run.tell({ kind: 'thrown', element, event, name: node.escalationCode ?? '' });
      const interrupted = catcherOf(event, node.escalationCode, origin)?.interrupting === true;
      run.throwLater(scope, () => raise(event, node.escalationCode, origin));
      if (interrupted) run.leave(token, []);
      return interrupted;
    }
    case 'compensate':
      run.tell({ kind: 'thrown', element, event: 'compensation', name: node.compensates ?? '' });
      return compensate(run, token, node.compensates);
    default:
      return false;
  }
}

/** To those who wait for it now, unless their token has gone when nothing else moves any more. */
function throwSignal(run: Run, thrower: Token, name: string): void {
  const waiting = run.tokens.filter((token) => {
    const node = run.graph.nodes[token.node];
    const catches = token.role === 'armed' || node?.type === 'intermediateCatchEvent';
    return token !== thrower && catches && node?.event === 'signal' && node.signalName === name;
  });
  for (const token of waiting) {
    run.errands.push(() => {
      if (token.gone) return;
      if (token.role === 'armed') fire(run, token);
      else run.leave(token);
    });
  }
}
