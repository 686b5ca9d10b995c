import { createHash } from 'node:crypto';
import { canonicalJson } from '../cases/canonical-json.ts';
import type { Definition, DefinitionContent } from './definition.ts';
import type { DefinitionStore } from './store.ts';

/** Where a version comes from; see `Definition`. */
export type Origin = Pick<Definition, 'publishedBy' | 'reason' | 'amendment' | 'folderHash'>;

/**
 * Publishes the content as the next version of its key; where it equals the latest version nothing happens. Answers
 * the version that now holds it.
 */
export async function publish(
  store: DefinitionStore,
  key: string,
  content: DefinitionContent,
  now: Date,
  origin: Origin = {},
): Promise<Definition> {
  const hash = hashOf(content);
  const latest = await store.latest(key);
  if (latest?.hash === hash) return latest;
  const { xml, act, digest, forms, scenarios } = content;
  const definition: Definition = {
    schema: 1,
    key,
    version: (latest?.version ?? 0) + 1,
    hash,
    publishedAt: now.toISOString(),
    ...origin,
    xml,
    act,
    digest,
    forms,
    scenarios,
  };
  await store.publish(definition);
  return definition;
}

/** One hash over everything a definition is: SHA-256 of the canonical JSON, hex. */
export function hashOf({ xml, act, digest, forms, scenarios }: DefinitionContent): string {
  return createHash('sha256').update(canonicalJson({ xml, act, digest, forms, scenarios })).digest('hex');
}
