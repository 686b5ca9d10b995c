/**
 * Brings the data folder to so many waiting cases, made from a few that were played, and keeps in one file which tasks they
 * wait at, in another some of the cases themselves. Prints one line of JSON.
 * `node fill.ts <data folder> <engine> <cases> <tasks file> <cases file>`
 */
import { readFile, writeFile } from 'node:fs/promises';
import { verifyJournal } from '../../../src/cases/verify-journal.ts';
import type { EngineName } from '../../../src/engine/port.ts';
import { furnish, openInstallation } from './bench-installation.ts';
import { addCases, templateTasks, type WaitingTask } from './waiting-cases.ts';

/** What filling took. */
export interface Filled {
  readonly cases: number;
  readonly seconds: number;
}

/** More are never asked for by one run. */
const NAMED = 5_000;

const [dataDir = '', engine = '', upTo = '0', tasksFile = '', casesFile = ''] = process.argv.slice(2);
const installation = await openInstallation(dataDir, { engine: engine as EngineName, threads: 0 });
const known = await readFile(tasksFile, 'utf8').catch(() => null);
if (known === null) await furnish(installation);
const tasks = known === null ? await templateTasks(installation) : (JSON.parse(known) as readonly WaitingTask[]);
await writeFile(tasksFile, JSON.stringify(tasks));
const { cases } = installation.stores;
const began = performance.now();
const missing = Number(upTo) - (await cases.list({ status: 'active' })).length;
const added = await addCases(installation, tasks, Math.max(0, missing));
// What is measured on must be what a running installation would have.
for (const { id } of added.slice(0, 10)) {
  const subject = await cases.read(id);
  if (subject === null || verifyJournal(id, subject.journal) !== null) throw new TypeError('a case that was made does not verify');
}
await writeFile(casesFile, JSON.stringify(added.slice(0, NAMED)));
await installation.close();
const filled: Filled = { cases: Number(upTo), seconds: (performance.now() - began) / 1000 };
process.stdout.write(`${JSON.stringify(filled)}\n`);
