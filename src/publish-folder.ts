import { checkContext } from './check-context.ts';
import type { Config } from './config.ts';
import { checkDefinition } from './definitions/check-definition.ts';
import { isPublished, publishedForms, publishFromFolder } from './definitions/publish-from-folder.ts';
import { readFolder, type FolderEntry } from './definitions/read-folder.ts';
import type { DefinitionStore } from './definitions/store.ts';
import type { EngineName } from './engine/port.ts';
import { followActs } from './identity/offices-desk.ts';
import type { PeopleStore } from './identity/store.ts';
import { blocksPublication } from './lint/check-diagram.ts';
import type { Act } from './regulation/act.ts';
import type { Say } from './telemetry/log.ts';

/** Publishes what has changed; a faulty channel is named and left as it was, the others are served. */
export async function publishFolder(
  { diagramsDir, engine }: Config,
  store: DefinitionStore,
  people: PeopleStore,
  now: Date,
  warn: Say,
): Promise<void> {
  const { entries, faults } = await readFolder(diagramsDir, publishedForms(store));
  for (const fault of faults) warn(fault.message, { code: fault.code });
  for (const entry of entries) {
    if (await isPublished(store, entry.key, entry.content)) continue;
    const blocking = await blockingFindings(entry, engine);
    for (const sentence of blocking) warn(`${entry.file}: ${sentence}`);
    if (blocking.length === 0) await publishFromFolder(store, entry.key, entry.content, now);
  }
  await saveOffices(people, entries.map(({ content }) => content.act));
}

/** Takes over the offices that acts name. */
export async function saveOffices(people: PeopleStore, acts: readonly Act[]): Promise<void> {
  const named = [...new Map(acts.map((act) => [act.id, act])).values()].flatMap(({ region, offices }) =>
    offices.map(({ id, name, address, kind = 'department' }) => ({ id, name, address, region, kind })),
  );
  await followActs(people, named);
}

async function blockingFindings({ content }: FolderEntry, engine: EngineName): Promise<readonly string[]> {
  const findings = await checkDefinition(content, checkContext(content, engine));
  return findings.filter(blocksPublication).map(({ element, sentence }) => `<${element ?? 'diagram'}> ${sentence}`);
}
