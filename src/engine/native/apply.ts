import { ItemNotOpen } from '../errors.ts';
import { withOutputs } from '../mappings.ts';
import type { OpenItem, Stimulus } from '../port.ts';
import { continueCall } from './elements/call-activity.ts';
import { fire } from './fire.ts';
import { raise } from './raise.ts';
import type { Run } from './run.ts';
import type { Token } from './token.ts';

/** A stimulus comes to an open item: of the process, or of one it calls. */
export function apply(run: Run, item: OpenItem, stimulus: Stimulus): void {
  const [first = '', ...rest] = item.key.split('/');
  const token = tokenAt(run, first);
  if (rest.length > 0) {
    const called = run.calls.get(token);
    if (called === undefined) throw new ItemNotOpen(item.key);
    const inside = { ...item, key: rest.join('/'), element: item.element.slice(first.length + 1) };
    apply(called, inside, { ...stimulus, item: inside.key });
    return continueCall(run, token, called);
  }
  const node = run.graph.nodes[token.node];
  if (stimulus.kind === 'error') {
    const { scope } = token;
    return raise('error', stimulus.code, { run, element: item.element, failed: token, scope }, structuredClone(stimulus.variables));
  }
  if (stimulus.kind !== 'timer' && node !== undefined) {
    run.variables = withOutputs(node, run.variables, structuredClone(stimulus.variables), item.local);
  }
  if (token.role === 'armed') return fire(run, token);
  run.closeItem(token);
  const { complete } = run.kindOf(token.node);
  if (complete === undefined) run.leave(token);
  else complete(run, token);
}

/** The token that waits under a key. @throws ItemNotOpen */
function tokenAt(run: Run, key: string): Token {
  const token = run.tokens.find(({ node, pass, role }) => (role === 'in' || role === 'armed') && `${run.idOf(node)}#${pass}` === key);
  if (token === undefined) throw new ItemNotOpen(key);
  return token;
}
