import type { FlowNode } from '../model/diagram.ts';
import type { Digest } from './digest.ts';
import type { DigestRow } from './step-id.ts';

/** The rows of the digest's table an element names as its sources, in the order it names them. */
export function rowsNamedBy({ sources }: Pick<FlowNode, 'sources'>, { table }: Digest): readonly DigestRow[] {
  return sources.flatMap((source) => {
    if (table === null || source.table !== table.number) return [];
    return table.rows.find(({ action }) => String(action) === source.action) ?? [];
  });
}
