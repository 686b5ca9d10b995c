import type { Deadline, FlowNode } from '../../model/diagram.ts';
import type { ActCheck } from '../act-check.ts';
import type { Digest, DigestDeadline } from '../digest.ts';
import { stepOf } from '../element-role.ts';
import { isActivity } from '../is-activity.ts';
import { rowsNamedBy } from '../table-rows.ts';
import { lengthOf } from '../told-parts.ts';
import { anyOf, type Told, told } from '../../model/told.ts';

/** A deadline an element may show, and whether it shares it with others. */
interface Allowed {
  readonly deadline: DigestDeadline;
  /** What the group must be called; null: no group; undefined: any name, but one. */
  readonly group: string | null | undefined;
}

/** Each activity shows the deadline of its paragraph, else of a row it carries; shared ones are a group. */
export const deadlinesHold: ActCheck = {
  name: 'deadlines-hold',
  *run({ diagram, digest }) {
    const nodes = [...diagram.nodes.values()];
    for (const node of nodes) {
      if (!isActivity(node)) {
        if (node.deadline !== null) yield { element: node.id, ...told`a deadline stands on an activity, not here` };
        continue;
      }
      const allowed = allowedOf(node, nodes, digest);
      if (allowed.length === 0) {
        if (node.deadline !== null) yield { element: node.id, ...told`neither the paragraph nor a row named here gives a deadline: remove it` };
        continue;
      }
      const sentences = anyOf(allowed.map(({ deadline, group }) => shown(deadline, group)));
      const shownHere = node.deadline;
      if (shownHere === null) yield { element: node.id, ...told`the act gives this ${sentences}: add the deadline` };
      else if (!allowed.some((one) => agrees(shownHere, one))) {
        yield { element: node.id, ...told`the act gives this ${sentences}, the diagram ${shownOf(shownHere)}` };
      }
    }
  },
};

function allowedOf(node: FlowNode, nodes: readonly FlowNode[], digest: Digest): readonly Allowed[] {
  const step = stepOf(node.id, digest);
  const own = step?.deadline ?? null;
  if (own !== null) {
    const shared = nodes.filter((other) => isActivity(other) && stepOf(other.id, digest) === step).length > 1;
    return [{ deadline: own, group: shared ? undefined : null }];
  }
  return rowsNamedBy(node, digest).flatMap((row) => {
    if (row.deadline === null) return [];
    const name = `t${digest.table?.number ?? ''}a${row.action}`;
    const others = nodes.filter((other) => other !== node && isActivity(other) && carries(other, row.action, digest));
    const groups: (string | null)[] = others.length === 0 ? [null] : [name];
    // Of several rows an element shows one; the row it does not show may then be another element's alone.
    if (others.length > 0 && others.every((other) => other.deadline?.group !== name)) groups.push(null);
    return groups.map((group) => ({ deadline: row.deadline as DigestDeadline, group }));
  });
}

/** Whether the element shows deadlines of rows, not of its paragraph, and names this row. */
function carries(node: FlowNode, action: number, digest: Digest): boolean {
  return (stepOf(node.id, digest)?.deadline ?? null) === null && rowsNamedBy(node, digest).some((row) => row.action === action);
}

function agrees(here: Deadline, { deadline, group }: Allowed): boolean {
  return shownOf(here, false).sentence === shown(deadline, null).sentence && (group === undefined ? here.group !== null : here.group === group);
}

function shown(deadline: DigestDeadline, group: string | null | undefined): Told {
  const length = when(lengthOf(deadline), deadline.when ?? null);
  if (group === null) return length;
  return group === undefined ? told`${length} (group of the parts)` : told`${length} (group ${group})`;
}

function shownOf(deadline: Deadline, withGroup = true): Told {
  const length = when(lengthOf(deadline), deadline.when);
  return withGroup && deadline.group !== null ? told`${length} (group ${deadline.group})` : length;
}

function when(length: Told, condition: string | null): Told {
  return condition === null ? length : told`${length} when "${condition}"`;
}
