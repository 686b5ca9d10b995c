import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { caseNotices } from '../../src/runtime/case-notices.ts';
import { DefinitionCatalogue } from '../../src/runtime/catalogue.ts';
import { openLowdbStores } from '../../src/stores/lowdb/open-lowdb-stores.ts';
import type { Answered } from './answered.ts';
import { after } from './site.ts';

/** So long may a server take to queue what an earlier one did not come to. */
const LONGEST_MS = 15_000;
const TURN_MS = 100;

/** Ids of the letters that tell the citizens of an installation that is not running of every change there was. */
export async function lettersOwed(dataDir: string, answered: Answered): Promise<ReadonlyMap<string, string>> {
  const owed = new Map<string, string>();
  const stores = await openLowdbStores(dataDir, { warn: () => {}, now: () => new Date() });
  try {
    const catalogue = new DefinitionCatalogue(stores.definitions);
    for (const { id, applicant, definition } of await stores.cases.list()) {
      const profile = applicant === null ? null : await stores.profiles.profile(applicant);
      const record = await stores.cases.read(id);
      if (record === null || profile === null || profile.emailSince === null || answered.cases.get(id)?.spoilt === true) continue;
      const since = Date.parse(profile.emailSince);
      for (const { seq, at, kind } of caseNotices(record, await catalogue.read(definition.key, definition.version))) {
        const letter = createHash('sha256').update(`notice/${id}/${seq}`).digest('hex');
        if (Date.parse(at) >= since) owed.set(letter, `case ${id}: the applicant was not written that it is ${kind}`);
      }
    }
    return owed;
  } finally {
    await stores.close();
  }
}

/** What of that the running installation has neither sent nor keeps to send, once it has had time to. */
export async function missingLetters(dataDir: string, owed: ReadonlyMap<string, string>): Promise<readonly string[]> {
  for (let waited = 0; ; waited += TURN_MS) {
    const known = await knownLetters(join(dataDir, 'mail'));
    const missing = [...owed].filter(([letter]) => !known.has(letter)).map(([, sentence]) => sentence);
    if (missing.length === 0 || waited >= LONGEST_MS) return missing;
    await after(TURN_MS);
  }
}

async function knownLetters(folder: string): Promise<ReadonlySet<string>> {
  const gone = await readFile(join(folder, 'gone.jsonl'), 'utf8').catch(() => '');
  const waiting = await readdir(join(folder, 'waiting')).catch(() => []);
  return new Set([...gone.matchAll(/"id":"([0-9a-f]{64})"/g)].map(([, id = '']) => id).concat(waiting.map((name) => name.replace('.json', ''))));
}
