import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { systemOf } from '../../src/adapters/system-of.ts';
import type { Case } from '../../src/cases/case.ts';
import { FileSystemStore } from '../../src/documents/file-store.ts';
import { openLowdbStores } from '../../src/stores/lowdb/open-lowdb-stores.ts';
import { verifyData } from '../../src/verify-data.ts';
import { brokenFacts, type Answered } from './answered.ts';
import { caseViolations } from './case-violations.ts';
import { halfDone } from './half-done.ts';

/** What a folder of data holds, and what is wrong with it. */
export interface CheckedFolder {
  readonly cases: number;
  readonly documents: number;
  readonly effects: number;
  /** Files set aside as damaged. */
  readonly damaged: readonly string[];
  readonly violations: readonly string[];
}

/** Walks the data of an installation that is not running: every case, every file, every effect the systems had. */
export async function checkFolder(
  dataDir: string,
  stateDir: string | null,
  answered: Answered,
  /** Of which effects may be, though they are not there: those begun since a back-up was taken. */
  others: Iterable<string> = [],
): Promise<CheckedFolder> {
  const violations: string[] = [];
  const effects = await effectsIn([dataDir, ...(stateDir === null ? [] : [stateDir])], violations);
  const files = new FileSystemStore(join(dataDir, 'files'));
  const stores = await openLowdbStores(dataDir, { warn: () => {}, now: () => new Date() });
  const ids = new Set<string>();
  let documents = 0;
  try {
    for (const { id } of await stores.cases.list()) {
      const subject = await stores.cases.read(id);
      if (subject === null) continue;
      ids.add(id);
      documents += subject.documents.length;
      const known = answered.cases.get(id);
      if (known?.spoilt === false) violations.push(...brokenFacts(known, subject));
      violations.push(...caseViolations(subject), ...halfDone(subject), ...doubledDocuments(subject), ...missingEffects(subject, effects));
      for (const { sha256 } of [...subject.documents, ...subject.attachments]) {
        const bytes = await files.get(id, sha256).catch(() => null);
        if (bytes === null) violations.push(`case ${id}: file ${sha256} is missing or damaged`);
      }
    }
    for (const { id, spoilt } of answered.cases.values()) if (!ids.has(id) && !spoilt) violations.push(`case ${id} is lost`);
    const known = new Set([...ids, ...answered.cases.keys(), ...others]);
    for (const key of effects.keys()) {
      const [id = ''] = key.split(' ')[1]?.split('/') ?? [];
      if (!known.has(id)) violations.push(`effect ${key} is of no case`);
    }
    violations.push(...(await whatVerifyFinds(dataDir, answered)));
    const damaged = stores.damaged().map(({ file }) => file);
    return { cases: ids.size, documents, effects: effects.size, damaged, violations };
  } finally {
    await stores.close();
  }
}

/** What the product's own check finds, but for what was spoilt on purpose: half lines, files set aside. */
async function whatVerifyFinds(dataDir: string, answered: Answered): Promise<readonly string[]> {
  const { findings } = await verifyData(dataDir);
  const found = findings.filter(({ case: of, fault }) => fault !== 'line' && fault !== 'set-aside' && answered.cases.get(of?.id ?? '')?.spoilt !== true);
  return found.map((finding) => `reglament verify: ${JSON.stringify(finding)}`);
}

/** One document for each time its element was asked to form one. */
function doubledDocuments({ id, documents }: Case): readonly string[] {
  const keys = documents.flatMap(({ formedUnder }) => formedUnder ?? []);
  return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `case ${id}: two documents under ${key}`);
}

/** Systems that remember, and the operations that leave something in them. */
const REMEMBERED = new Set(['gateway.send', 'monitoring.status', 'portal.status', 'case.register']);

/** A job that is done has had its effect. */
function missingEffects({ id, journal }: Case, effects: ReadonlyMap<string, number>): readonly string[] {
  const asked = journal.flatMap(({ event }) => (event.type === 'job-done' && REMEMBERED.has(event.operation) ? [event] : []));
  return asked
    .map(({ operation, element, pass }) => `${operation === 'case.register' ? 'registration' : systemOf(operation)} ${id}/${element}#${pass}`)
    .filter((key) => !effects.has(key))
    .map((key) => `job done without its effect: ${key}`);
}

/** Effects by system and key; a key or a number that is there twice is a violation. */
async function effectsIn(folders: readonly string[], violations: string[]): Promise<ReadonlyMap<string, number>> {
  const effects = new Map<string, number>();
  for (const folder of folders) {
    const names = await readdir(join(folder, 'systems')).catch(() => []);
    for (const name of names.filter((one) => one.endsWith('.jsonl'))) {
      const numbers = new Set<string>();
      for (const line of (await readFile(join(folder, 'systems', name), 'utf8')).split('\n')) {
        const effect = lineOf(line);
        if (effect === null) continue;
        const key = `${name.replace('.jsonl', '')} ${effect.key}`;
        const number = `${effect.series} ${effect.ordinal}`;
        if (effects.has(key)) violations.push(`an effect was had twice: ${key}`);
        if (numbers.has(number)) violations.push(`${name} gave number ${number} twice`);
        effects.set(key, effect.ordinal);
        numbers.add(number);
      }
    }
  }
  return effects;
}

function lineOf(line: string): { readonly key: string; readonly series: string; readonly ordinal: number } | null {
  try {
    return JSON.parse(line) as { readonly key: string; readonly series: string; readonly ordinal: number };
  } catch {
    return null;
  }
}
