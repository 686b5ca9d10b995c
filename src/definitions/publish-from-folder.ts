import type { Definition, DefinitionContent } from './definition.ts';
import { hashOf, publish } from './publish.ts';
import type { DefinitionStore } from './store.ts';

/**
 * Publishes what the folder of diagrams holds for a key where that has changed since it was last published from there.
 * Unchanged, it stays behind a version an analyst has published meanwhile: a restart must not take that one back.
 * Answers the latest version.
 */
export async function publishFromFolder(
  store: DefinitionStore,
  key: string,
  content: DefinitionContent,
  now: Date,
): Promise<Definition> {
  const folderHash = hashOf(content);
  const latest = await store.latest(key);
  if (latest !== null && (latest.folderHash ?? latest.hash) === folderHash) return latest;
  return publish(store, key, content, now, { folderHash });
}
