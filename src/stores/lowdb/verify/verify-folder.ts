import { basename, join } from 'node:path';
import type { Case } from '../../../cases/case.ts';
import { isCaseId } from '../case-file.ts';
import { FORMER } from '../format/bring-forward.ts';
import { readFolderFormat } from '../format/folder-format.ts';
import { namesIn } from '../names-in.ts';
import { definitionHash } from './definition-hash.ts';
import type { Finding, Verification } from './finding.ts';
import { CASE_LOG, type LoggedCases, readLoggedCases } from './logged-cases.ts';
import { readStoredCase } from './read-stored-case.ts';
import { verifyAccessDays } from './verify-access-days.ts';
import { verifyLines } from './verify-lines.ts';
import { verifySignInJournal } from './verify-sign-in-journal.ts';
import { type ChangedValues, verifyStoredCase } from './verify-stored-case.ts';

/** Earlier shapes; and what is read by way of the cases. */
const unread: ReadonlySet<string> = new Set([FORMER, CASE_LOG, 'files']);
/** How many cases are read at once. */
const READERS = 8;
/** A case that moves while it is read is read again so often. */
const TRIES = 5;

/**
 * Walks through a data folder and says what does not hold: every case's journal from its first entry, the hashes in it
 * against what is still there, files and definitions against theirs, the lines of registers and access journals. Reads
 * only, and asks for no lock: it may run beside the server. Earlier shapes kept in `former` are not looked at.
 * @param only id or number of the one case to check
 * @param changedValues compares values a store does not understand: the variables in an engine's state
 */
export async function verifyFolder(dataDir: string, only: string | null = null, changedValues: ChangedValues = async () => null): Promise<Verification> {
  const format = await readFolderFormat(dataDir);
  const logged = await readLoggedCases(dataDir);
  const folder = new FolderVerification(dataDir, logged, changedValues);
  const names = (await namesIn(dataDir)).filter((name) => !unread.has(name.split('/')[0] ?? ''));
  const ids = new Set([...logged.cases.keys(), ...names.flatMap((name) => idOfCaseFile(name) ?? [])]);
  const left = [...ids].toSorted().values();
  const reader = async (): Promise<void> => {
    for (const id of left) await folder.verifyCase(id, only);
  };
  await Promise.all(Array.from({ length: READERS }, reader));
  if (only === null) {
    for (const { name, line } of logged.damaged) folder.add({ case: null, seq: line, fault: 'line', what: name });
    for (const name of names) await folder.verifyOther(name);
    for (const broken of [await verifyAccessDays(dataDir), await verifySignInJournal(dataDir)]) if (broken !== null) folder.add(broken);
  }
  return { folder: dataDir, format, ...folder.counts, findings: folder.findings };
}

/** What has been walked through so far. */
class FolderVerification {
  readonly counts = { cases: 0, entries: 0, files: 0, definitions: 0, lines: 0 };
  readonly #dataDir: string;
  #logged: LoggedCases;
  readonly #changedValues: ChangedValues;
  readonly #findings: Finding[] = [];
  readonly #hashes = new Map<string, Promise<string | null>>();

  constructor(dataDir: string, logged: LoggedCases, changedValues: ChangedValues) {
    this.#changedValues = changedValues;
    this.#dataDir = dataDir;
    this.#logged = logged;
  }

  /** Those of cases first, in the order of their ids. */
  get findings(): readonly Finding[] {
    return this.#findings.toSorted((one, other) => (one.case?.id ?? '~').localeCompare(other.case?.id ?? '~', 'en'));
  }

  add(finding: Finding): void {
    this.#findings.push(finding);
  }

  /** A server may save, or erase, the case between two reads: what does not hold is looked at again if it has moved. */
  async verifyCase(id: string, only: string | null): Promise<void> {
    for (let tries = 1; ; tries += 1) {
      const subject = await readStoredCase(this.#dataDir, id, this.#logged);
      if (subject === 'gone') return;
      const wanted = only === null || id === only || (subject !== null && subject.number === only);
      if (!wanted) return;
      if (subject === null) {
        this.counts.cases += 1;
        this.add({ case: { id, number: null }, seq: null, fault: 'unreadable', what: `case ${id}` });
        return;
      }
      const { finding, files } = await verifyStoredCase(this.#dataDir, subject, (key, version) => this.#hashOf(key, version), this.#changedValues);
      if (finding !== null && tries < TRIES && (await this.#hasMoved(subject))) continue;
      this.counts.cases += 1;
      this.counts.entries += subject.journal.length;
      this.counts.files += files;
      if (finding !== null) this.add(finding);
      return;
    }
  }

  /** Whether the case has been saved since. What the log holds by now counts from here on. */
  async #hasMoved({ id, revision }: Case): Promise<boolean> {
    this.#logged = await readLoggedCases(this.#dataDir);
    const now = await readStoredCase(this.#dataDir, id, this.#logged);
    return now !== null && now !== 'gone' && now.revision !== revision;
  }

  /** A file that is no case's. */
  async verifyOther(name: string): Promise<void> {
    if (/\.damaged-\d/.test(name)) this.add({ case: null, seq: null, fault: 'set-aside', what: name });
    const version = /^definitions\/(.+)\/(\d+)\.json$/.exec(name);
    if (version !== null) {
      this.counts.definitions += 1;
      if ((await this.#hashOf(version[1] ?? '', Number(version[2]))) === null) this.add({ case: null, seq: null, fault: 'changed', what: name });
    }
    if (!name.endsWith('.jsonl')) return;
    const { lines, findings } = await verifyLines(join(this.#dataDir, name), name);
    this.counts.lines += lines;
    for (const finding of findings) this.add(finding);
  }

  /** The hash a definition says it has, where that is the hash of what it holds; null where it is not, or is not there. */
  #hashOf(key: string, version: number): Promise<string | null> {
    const name = `${key} ${version}`;
    const known = this.#hashes.get(name) ?? definitionHash(this.#dataDir, key, version);
    this.#hashes.set(name, known);
    return known;
  }
}

function idOfCaseFile(name: string): string | null {
  const id = basename(name, '.json');
  return name.startsWith('cases/') && name.endsWith('.json') && isCaseId(id) ? id : null;
}
