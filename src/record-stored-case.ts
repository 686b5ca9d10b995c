import type { Config } from './config.ts';
import { CaseUnknown } from './cases/errors.ts';
import { DefinitionUnknown } from './definitions/errors.ts';
import { readCalendars } from './read-calendars.ts';
import { scenarioParts } from './scenario-parts.ts';
import { siteOf } from './site-of.ts';
import { openLowdbStores } from './stores/lowdb/open-lowdb-stores.ts';
import type { RecordNames } from './testing/record/draft-scenario.ts';
import { recordCase, type RecordedScenario } from './testing/record/record-case.ts';

/** A recorded scenario and the channel it is of. */
export interface StoredRecording extends RecordedScenario {
  readonly key: string;
  readonly version: number;
}

/**
 * Makes a scenario of a case of an installation that is not running, played on the version the case ended with.
 * @param wanted id or number of the case
 * @throws DataFolderLocked, CaseUnknown, DefinitionUnknown, CaseNotEnded, CaseValuesErased
 */
export async function recordStoredCase(config: Config, wanted: string, names: RecordNames): Promise<StoredRecording> {
  const stores = await openLowdbStores(config.dataDir, { warn: () => {}, now: () => new Date() });
  try {
    const found = (await stores.cases.list()).find(({ id, number }) => id === wanted || number === wanted);
    const subject = found === undefined ? null : await stores.cases.read(found.id);
    if (subject === null) throw new CaseUnknown(wanted);
    const { key, version } = subject.definition;
    const definition = await stores.definitions.read(key, version);
    if (definition === null) throw new DefinitionUnknown(key, version, await stores.definitions.keys());
    const { calendar } = await readCalendars(config.diagramsDir);
    const parts = scenarioParts(definition.act, { engine: config.engine, site: siteOf(config), calendar, papers: 'blank' });
    return { key, version, ...(await recordCase(subject, key, definition, parts, names)) };
  } finally {
    await stores.close();
  }
}
