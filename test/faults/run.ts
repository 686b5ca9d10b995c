import { rm, writeFile } from 'node:fs/promises';
import { availableParallelism, cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { seededRandom } from '../../src/testing/seeded-random.ts';
import { interleaveDeeds } from './concurrency/interleaved.ts';
import { faultKinds } from './fault-kinds.ts';
import { CHANNELS } from './folder-of-channels.ts';
import type { FaultKind } from './ground.ts';
import { reportAsMarkdown, reportAsText, reportOf } from './report.ts';
import { runLane, seededFolder, type LaneResult } from './run-lane.ts';
import { SmallDisk } from './small-disk.ts';
import type { Tally } from './tally.ts';

/**
 * Makes faults at random on installations under load, and counts what is lost or doubled:
 *   node test/faults/run.ts [--seconds S] [--kills N] [--seed S] [--lanes N] [--interleavings N] [--only KIND]…
 *                           [--json FILE] [--markdown] [--verbose]
 * First it lets people, timers and jobs move one case at once in so many orders. Ends after so many seconds or kills,
 * whichever is first; with 1 where anything was lost, doubled or otherwise wrong. The same seed chooses the same faults
 * in the same order; what the machine is at when they come differs.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '600' },
    kills: { type: 'string', default: '1000' },
    seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
    lanes: { type: 'string', default: '2' },
    interleavings: { type: 'string', default: '2000' },
    only: { type: 'string', multiple: true, default: [] },
    json: { type: 'string' },
    verbose: { type: 'boolean', default: false },
    markdown: { type: 'boolean', default: false },
  },
});
const numbers = [values.seconds, values.kills, values.seed, values.lanes, values.interleavings].map(Number) as [number, number, number, number, number];
if (!numbers.every((number) => Number.isInteger(number) && number >= 0)) throw new Error('--seconds, --kills, --seed, --lanes and --interleavings take whole numbers');
const [seconds, kills, seed, lanes, interleavings] = numbers;

/** Faults on one folder of data before the next is taken: files grow, and a start with them. */
const FAULTS_A_FOLDER = 25;
const WORKERS = 6;
const DISK_MEGABYTES = 256;

const at = new Date().toISOString();
const channels = CHANNELS.map(([key]) => key);
const results: LaneResult[] = [];
const say = (line: string): void => void process.stdout.write(`${line}\n`);

say(`fault tests, seed ${seed}: ${lanes} installations at a time, ${seconds} s or ${kills} kills`);
const disordered = await interleave();
const began = performance.now();
const disk = SmallDisk.mount(DISK_MEGABYTES);
// Nothing stays mounted where it is broken off.
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => {
    disk?.unmount();
    process.exit(130);
  });
}
let seeded: string | null = null;
try {
  seeded = await seededFolder(channels);
  await Promise.all(Array.from({ length: lanes }, (_, lane) => workLane(lane)));
} finally {
  disk?.unmount();
  if (seeded !== null) await rm(seeded, { recursive: true, force: true });
}

const [processor] = cpus();
const machine = `${availableParallelism()} × ${processor?.model ?? 'unknown'}, Node ${process.version}`;
const diskSays = disk === null ? 'not made, nothing may be mounted here' : `tmpfs of ${DISK_MEGABYTES} MB`;
const report = reportOf({ seed, at, interleavings, seconds: (performance.now() - began) / 1000, machine, disk: diskSays }, results, disordered, faultKinds);
if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
say('');
say(values.markdown ? reportAsMarkdown(report) : reportAsText(report));
for (const violation of report.violations) say(`✗ ${violation}`);
if (report.violations.length > 0) say(`again: npm run test:faults -- --seed ${seed}`);
process.exitCode = report.violations.length === 0 ? 0 : 1;

/** What goes wrong in some order of deeds, if anything. */
async function interleave(): Promise<readonly string[]> {
  if (interleavings === 0) return [];
  return interleaveDeeds(interleavings, seed).then(
    () => [],
    (error: unknown) => [`interleaved: ${error instanceof Error ? error.message : 'failed'}`],
  );
}

/** Installations one after the other; the first lane has the small disk, and every second the state systems by themselves. */
async function workLane(lane: number): Promise<void> {
  for (let turn = 0; !isOver(); turn += 1) {
    const random = seededRandom(seed + lane * 1_000 + turn * 10);
    const onDisk = lane === 0 ? disk : null;
    const ownSystems = (lane + turn) % 2 === 0;
    const kinds = faultKinds.filter(
      ({ name, needs }) =>
        (values.only.length === 0 || values.only.includes(name)) && (needs !== 'disk' || onDisk !== null) && (needs !== 'systems' || ownSystems),
    );
    const drawn = kinds.flatMap((kind) => Array.from({ length: kind.weight }, () => kind));
    const begun = ({ name }: FaultKind): void => {
      if (values.verbose) say(`  ${Math.round((performance.now() - began) / 1000)} s, lane ${lane}: ${name}`);
    };
    let made = 0;
    const next = ({ kills: here }: Tally): FaultKind | null => {
      made += 1;
      return made > FAULTS_A_FOLDER || isOver(here) ? null : (drawn[random.below(drawn.length)] ?? null);
    };
    const result = await runLane({ channels, workers: WORKERS, random, disk: onDisk, ownSystems, seeded, next, log: say, begun });
    results.push(result);
    const { tally, faults, violations } = result;
    say(
      `lane ${lane}, folder ${turn}: ${faults.length} faults, ${tally.kills} kills, ${tally.sent} sent, ${tally.answered} answered, ${tally.retried} again, ` +
        `${tally.ended} cases ended, ${violations.length} violations`,
    );
  }
}

/** `underWay`: kills of an installation that is not through yet. */
function isOver(underWay = 0): boolean {
  const killed = results.reduce((sum, { tally }) => sum + tally.kills, underWay);
  return (performance.now() - began) / 1000 >= seconds || killed >= kills;
}
