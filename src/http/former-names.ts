import type { Case } from '../cases/case.ts';
import { DefinitionUnknown } from '../definitions/errors.ts';
import type { Diagram } from '../model/diagram.ts';
import type { Catalogue } from '../runtime/api.ts';

/**
 * Names of the elements and flows the case has been at in other versions, by id, as far as its own version does not have
 * them. Empty for a case that was never moved.
 */
export async function formerNames(catalogue: Catalogue, record: Case): Promise<Readonly<Record<string, string>>> {
  const { definition, migrations = [], journal } = record;
  if (migrations.length === 0) return {};
  const versions = new Set(migrations.flatMap(({ from, to }) => [from, to]));
  versions.delete(definition.version);
  const passed = journal.flatMap(({ event }) => ('element' in event ? (event.element ?? []) : event.type === 'flow-taken' ? event.flow : []));
  const own = await diagramOf(catalogue, definition.key, definition.version);
  const others = await Promise.all([...versions].map((version) => diagramOf(catalogue, definition.key, version)));
  const lost = [...new Set(passed)].filter((id) => own !== null && nameOf(own, id) === null);
  return Object.fromEntries(
    lost.flatMap((id) => {
      const name = others.map((other) => (other === null ? null : nameOf(other, id))).find((found) => found !== null) ?? null;
      return name === null ? [] : [[id, name]];
    }),
  );
}

/** Null where the version cannot be read: the case is shown all the same. */
function diagramOf(catalogue: Catalogue, key: string, version: number): Promise<Diagram | null> {
  return catalogue.read(key, version).then(
    ({ diagram }) => diagram,
    (error: unknown) => {
      if (error instanceof DefinitionUnknown) return null;
      throw error;
    },
  );
}

function nameOf({ nodes, flows }: Diagram, id: string): string | null {
  const node = nodes.get(id);
  if (node !== undefined) return node.name === '' ? id : node.name;
  const flow = flows.get(id);
  return flow === undefined ? null : [flow.source, flow.target].map((end) => nodes.get(end)?.name || end).join(' → ');
}
