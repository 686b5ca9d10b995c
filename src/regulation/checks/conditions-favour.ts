import type { FlowNode } from '../../model/diagram.ts';
import { expressionFault } from '../../model/expression.ts';
import { expressionNames } from '../../model/expression-names.ts';
import type { ActCheck, ActSubject, VariableValue } from '../act-check.ts';
import { branchGateway } from '../branch-gateway.ts';
import { holds } from '../flow-for.ts';
import { variablesOf } from '../variables-of.ts';
import { reaches } from '../ways-ahead.ts';
import { type Told, told } from '../../model/told.ts';

/** What a variable of a condition may be. */
interface Values {
  readonly favourable: readonly VariableValue[];
  readonly unfavourable: readonly VariableValue[];
}

/**
 * The condition on the favourable way holds where every variable it names has the favourable value, the first its
 * schema lists; it fails where all are unfavourable, and one of them alone can make it fail.
 */
export const conditionsFavour: ActCheck = {
  name: 'conditions-favour',
  *run(subject) {
    const { diagram, digest } = subject;
    for (const branch of digest.branches) {
      const gateway = diagram.nodes.get(branchGateway(branch));
      if (gateway === undefined) continue;
      for (const flowId of gateway.outgoing) {
        const condition = diagram.flows.get(flowId)?.condition ?? null;
        if (flowId === gateway.defaultFlow || condition === null || expressionFault(condition) !== null) continue;
        const fault = faultOf(condition, gateway, subject);
        if (fault !== null) yield { element: flowId, ...fault };
      }
    }
  },
};

function faultOf(condition: string, gateway: FlowNode, subject: ActSubject): Told | null {
  const names = expressionNames(condition);
  if (names.length === 0) return told`the condition asks nothing: name the variable that decides`;
  const known = new Map<string, Values>();
  for (const name of names) {
    const values = valuesOf(name, gateway, subject);
    if (values === null) return told`no schema before the gateway lists the values of "${name}": decide by a variable whose values are listed`;
    known.set(name, values);
  }
  const test = (pick: (name: string, values: Values) => VariableValue | undefined): boolean =>
    holds(condition, Object.fromEntries([...known].map(([name, values]) => [name, pick(name, values)])));
  const good = (_: string, { favourable }: Values): VariableValue | undefined => favourable[0];
  if (!test(good)) {
    const shown = [...known].map(([name, { favourable }]) => `${name} = "${favourable[0] ?? ''}"`).join(', ');
    return told`the condition must hold where everything is favourable (${shown}): this way is the favourable one`;
  }
  const alone = [...known].some(([name, { unfavourable }]) =>
    unfavourable.length > 0 && unfavourable.every((bad) => !test((other, values) => (other === name ? bad : good(other, values)))),
  );
  const failsAtWorst = [...known.values()].every(({ unfavourable }) => unfavourable.length > 0)
    && !test((_, { unfavourable }) => unfavourable[0]);
  return alone && failsAtWorst ? null : told`the condition must fail where the answer is unfavourable: only favourable values take this way`;
}

/** The values of a variable, of all elements before the gateway that set it; null where one of them lists none. */
function valuesOf(name: string, gateway: FlowNode, subject: ActSubject): Values | null {
  const { diagram } = subject;
  const lists = [...diagram.nodes.values()]
    .flatMap((node) => variablesOf(node, subject).map((variable) => ({ node, variable })))
    .filter(({ node, variable }) => variable.name === name && reaches(diagram, node, gateway))
    .map(({ variable }) => variable.values);
  if (lists.length === 0 || lists.includes(null)) return null;
  const all = lists.flatMap((list) => list ?? []);
  const favourable = [...new Set(lists.flatMap((list) => list?.[0] ?? []))];
  return { favourable, unfavourable: all.filter((value) => !favourable.includes(value)) };
}
