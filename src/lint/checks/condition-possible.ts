import { comparedValues } from '../../model/compared-values.ts';
import { expressionFault } from '../../model/expression.ts';
import type { Check } from '../finding.ts';
import { variablesAlong } from '../variables-along.ts';
import { told } from '../../model/told.ts';

/** A condition asks only for values the variable can have: any other is a slip of the pen, and the way is never gone. */
export const conditionPossible: Check = {
  name: 'condition-possible',
  class: 'execution',
  *run(diagram, context) {
    const along = variablesAlong(diagram, context);
    for (const { id, source, condition } of diagram.flows.values()) {
      if (condition === null || !condition.startsWith('=') || expressionFault(condition) !== null) continue;
      for (const { name, value } of comparedValues(condition)) {
        const values = along.after(source)?.get(name) ?? null;
        if (values === null || values.includes(value)) continue;
        yield { element: id, ...told`"${name}" is never ${JSON.stringify(value)} here: it is one of ${values.map((one) => JSON.stringify(one)).join(', ')}` };
      }
    }
  },
};
