import type { Definition, DefinitionContent } from './definition.ts';
import { hashOf, publish } from './publish.ts';
import type { KnownForms } from './read-folder.ts';
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
  const latest = await store.latest(key);
  if (latest !== null && cameFrom(latest, content)) return latest;
  return publish(store, key, content, now, { folderHash: hashOf(content) });
}

/** Whether the folder holds for the key what was last published from there: then nobody need check it again. */
export async function isPublished(store: DefinitionStore, key: string, content: DefinitionContent): Promise<boolean> {
  const latest = await store.latest(key);
  return latest !== null && cameFrom(latest, content);
}

/**
 * The forms that diagrams of the folder name, told from what was published: a diagram that has not changed since names
 * the same ones, and all of them were there, for without them it is not published.
 */
export function publishedForms(store: DefinitionStore): KnownForms {
  return async (key, xml) => {
    const latest = await store.latest(key);
    return latest === null || latest.xml !== xml ? null : Object.keys(latest.forms).toSorted();
  };
}

function cameFrom({ folderHash, hash }: Definition, content: DefinitionContent): boolean {
  return (folderHash ?? hash) === hashOf(content);
}
