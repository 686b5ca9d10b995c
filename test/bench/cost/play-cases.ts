/**
 * Plays cases of the mix one after another on an installation of its own, several at once, for a stated time, and prints
 * one line of JSON: what was saved meanwhile. Run by `run.ts` as a process of its own, tied to one core or two.
 * `node play-cases.ts <data folder> <engine> <seconds> <cases at once> [<threads of the engine>]`
 */
import type { Case } from '../../../src/cases/case.ts';
import type { CaseStore } from '../../../src/cases/store.ts';
import { departmentsFor } from '../../../src/definitions/departments-for.ts';
import type { FolderEntry } from '../../../src/definitions/read-folder.ts';
import type { EngineName } from '../../../src/engine/port.ts';
import { personAt, starterOf } from '../../../src/testing/people.ts';
import { playScenario } from '../../../src/testing/play-scenario.ts';
import { ownValue } from '../../../src/testing/staff.ts';
import { furnish, openInstallation } from './bench-installation.ts';
import { grantedOf, MIX, readMixed } from './mix.ts';

/** What was done in the measured time. */
export interface Played {
  /** Stimuli whose state was saved: cases begun, tasks completed, answers of systems, files attached. */
  readonly saved: number;
  /** Tasks completed by a person, with all that came of each until a person was waited for again. */
  readonly tasks: number;
  readonly seconds: number;
  /** Of this process and its threads. */
  readonly cpuSeconds: number;
  /** Mean length of a saved state, bytes. */
  readonly bytesSaved: number;
  /** What the process wrote to files for each saved stimulus, bytes: the state, its way into its file, indexes. */
  readonly bytesWritten: number | null;
  readonly cores: number;
}

/** Counting begins after so many stimuli, on a busy machine later than after its time: threads must have begun, diagrams been read. */
const WARM_STIMULI = 150;
const WARM_AT_MOST_MS = 30_000;

class TimeIsUp extends Error {}

const [dataDir = '', engine = '', seconds = '', lanes = '', threads] = process.argv.slice(2);
const entries = await Promise.all(MIX.map(readMixed));
const sizes = { count: 0, bytes: 0 };
const installation = await openInstallation(dataDir, {
  engine: engine as EngineName,
  cases: measured,
  files: false,
  ...(threads === undefined ? {} : { threads: Number(threads) }),
});
await furnish(installation);
const { runtime, due } = installation;
const done = { saved: 0, tasks: 0 };
runtime.onCaseMoved(() => {
  done.saved += 1;
});
let begun = 0;
const end = new AbortController();
const playing = Array.from({ length: Number(lanes) }, playOn);
const whole = Number(seconds) * 1000;
// What is compiled, loaded and made faster at the beginning is no part of the figures.
await rest(whole / 4);
for (let waited = 0; done.saved < WARM_STIMULI && waited < WARM_AT_MOST_MS; waited += 50) await rest(50);
const before = { ...done, at: performance.now(), cpu: process.cpuUsage(), written: await writtenSoFar() };
sizes.count = 0;
sizes.bytes = 0;
await rest(whole);
const cpu = process.cpuUsage(before.cpu);
const took = (performance.now() - before.at) / 1000;
const saved = done.saved - before.saved;
const written = await writtenSoFar();
const played: Played = {
  saved,
  tasks: done.tasks - before.tasks,
  seconds: took,
  cpuSeconds: (cpu.user + cpu.system) / 1e6,
  bytesSaved: sizes.bytes / Math.max(1, sizes.count),
  bytesWritten: written === null || before.written === null ? null : (written - before.written) / Math.max(1, saved),
  cores: (await import('node:os')).availableParallelism(),
};
end.abort();
await Promise.all(playing);
await installation.close();
process.stdout.write(`${JSON.stringify(played)}\n`);

/** One case after another until the time is up. */
async function playOn(): Promise<void> {
  while (!end.signal.aborted) {
    const entry = entries[begun++ % entries.length];
    if (entry !== undefined) await playOne(entry).catch(ignoreTheEnd);
  }
}

async function playOne(entry: FolderEntry): Promise<void> {
  const definition = await runtime.catalogue.latest(entry.key);
  const office = departmentsFor(definition.act, definition.key)[0]?.id ?? '';
  const starter = starterOf(definition.act, office, (actor) => runtime.mayStart(actor, definition));
  if (starter === null) throw new TypeError(`nobody begins a case of ${entry.key}`);
  const started: Case = await runtime.startCase(entry.key, starter, office);
  await playScenario(runtime, started, grantedOf(entry), {
    drain: async () => {
      await due.runDue(started.id);
      if (end.signal.aborted) throw new TimeIsUp();
    },
    actorFor: (task) => personAt(task.office, task.positions),
    fit: ownValue,
    beforeTask: () => {
      done.tasks += 1;
    },
  });
}

function ignoreTheEnd(error: unknown): void {
  if (!(error instanceof TimeIsUp)) throw error;
}

/** Counts the bytes of every eighth state: writing a state once more for each would show in the figures. */
function measured(store: CaseStore): CaseStore {
  let turn = 0;
  const note = (record: Case): void => {
    turn += 1;
    if (turn % 8 !== 0) return;
    sizes.count += 1;
    sizes.bytes += Buffer.byteLength(JSON.stringify(record));
  };
  return new Proxy(store, {
    get(target, name) {
      const member: unknown = Reflect.get(target, name, target);
      if (typeof member !== 'function') return member;
      if (name !== 'save' && name !== 'create') return (member as (...words: unknown[]) => unknown).bind(target);
      return (record: Case): unknown => {
        note(record);
        return (member as (record: Case) => unknown).call(target, record);
      };
    },
  });
}

/** Bytes this process has written so far; null where the system does not say. */
async function writtenSoFar(): Promise<number | null> {
  const { readFile } = await import('node:fs/promises');
  const text = await readFile('/proc/self/io', 'utf8').catch(() => '');
  const written = /^wchar: (\d+)$/m.exec(text)?.[1];
  return written === undefined ? null : Number(written);
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}
