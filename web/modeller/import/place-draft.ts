import type { DefinitionSummary, DraftPartsView, DraftView } from '../../../src/http/contract.ts';
import { ApiFault } from '../../api.ts';
import { getDraft, saveDraft } from '../../api-amending.ts';
import { conflictOf } from '../modeller-fault.ts';

/** The channel as the analyst has it: their draft, or its latest version; null: there is none of this name. */
export async function draftAt(key: string): Promise<DraftView | null> {
  try {
    return await getDraft(key);
  } catch (fault) {
    if (fault instanceof ApiFault && fault.code === 'definition-unknown') return null;
    throw fault;
  }
}

/** The act of a region, from any of its channels. */
export async function actOfRegion(definitions: readonly DefinitionSummary[], region: string): Promise<unknown> {
  const channel = definitions.find(({ key }) => key.startsWith(`${region}/`));
  return channel === undefined ? null : (await getDraft(channel.key)).act;
}

/**
 * Keeps the parts as the analyst's draft, over the one that was looked at.
 * @throws ApiFault `draft-conflict` where that has been changed since: it stays
 */
export async function placeDraft(key: string, over: DraftView | null, changes: Partial<DraftPartsView>): Promise<void> {
  const save = (revision: number): Promise<unknown> => saveDraft(key, { baseVersion: over?.baseVersion ?? 0, revision, changes });
  try {
    await save(over?.revision ?? 0);
  } catch (fault) {
    const left = conflictOf(fault);
    // A draft that was given up once goes on being counted; there is nothing under it.
    if (over !== null || left === null || (await draftAt(key)) !== null) throw fault;
    await save(left);
  }
}
