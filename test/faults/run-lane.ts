import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RandomSource } from '../../src/runtime/parts.ts';
import { Answered } from './answered.ts';
import { CaseWorkers } from './case-workers.ts';
import { checkFolder } from './check-folder.ts';
import { lettersOwed, missingLetters } from './check-letters.ts';
import { checkSite } from './check-site.ts';
import { channelsOf, folderOfChannels } from './folder-of-channels.ts';
import type { FaultKind, Ground } from './ground.ts';
import { Site } from './site.ts';
import type { SiteClient } from './site-client.ts';
import type { SmallDisk } from './small-disk.ts';
import { addTally, newTally, type Tally } from './tally.ts';

export interface LaneOptions {
  /** Keys of the channels whose cases are worked on. */
  readonly channels: readonly string[];
  /** People who work at once. */
  readonly workers: number;
  readonly random: RandomSource;
  /** Lays the data on this disk, which can be filled and closed; null: on the machine's own. */
  readonly disk: SmallDisk | null;
  /** State systems as a process of their own. */
  readonly ownSystems: boolean;
  /** Data to begin with; null: an empty folder, which the server fills with the demonstration. */
  readonly seeded: string | null;
  /** The next fault, after what has been counted so far; null: enough. */
  readonly next: (soFar: Tally) => FaultKind | null;
  /** Told of each fault before it is made. */
  readonly begun?: (kind: FaultKind) => void;
  /** Told of each violation as it is found. */
  readonly log?: (line: string) => void;
}

/** What came of one installation and the faults made there. */
export interface LaneResult {
  readonly tally: Tally;
  /** What was counted while faults of a kind were made, and how many there were. */
  readonly byKind: ReadonlyMap<string, { readonly times: number; readonly tally: Tally }>;
  /** In the order they were made. */
  readonly faults: readonly string[];
  /** As the folder holds them at the end. */
  readonly cases: number;
  readonly documents: number;
  readonly effects: number;
  /** Of changes applicants were to be told of. */
  readonly letters: number;
  readonly violations: readonly string[];
}

/** One installation, people at work on it, and one fault after another; at the end every file is walked. */
export async function runLane(options: LaneOptions): Promise<LaneResult> {
  const { disk, random, ownSystems, seeded } = options;
  const folder = await mkdtemp(join(disk?.folder ?? tmpdir(), 'reglament-fault-'));
  const dataDir = join(folder, 'data');
  const stateDir = ownSystems ? join(folder, 'state') : null;
  const diagramsDir = await folderOfChannels(options.channels);
  if (seeded !== null) await cp(seeded, dataDir, { recursive: true });
  const site = new Site({ dataDir, diagramsDir, stateDir });
  const answered = new Answered();
  const channels = await channelsOf(options.channels);
  const workers = new CaseWorkers(site, channels, answered, random);
  try {
    await site.start();
    if (channels.some(({ byCitizen }) => byCitizen)) await wantLetters(workers.person('citizen'));
    workers.start(options.workers);
    const made = await makeFaults({ site, workers, answered, channels, random, disk }, options);
    await workers.stop();
    await site.stop();
    const owed = await lettersOwed(dataDir, answered);
    if (owed.size > 0) {
      await site.start();
      site.violations.push(...(await missingLetters(dataDir, owed)));
      await site.stop();
    }
    const checked = await checkFolder(dataDir, stateDir, answered);
    addTally(site.tally, { ...newTally(), chains: checked.cases });
    const { cases, documents, effects } = checked;
    return { tally: site.tally, ...made, cases, documents, effects, letters: owed.size, violations: [...site.violations, ...checked.violations] };
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
    await rm(diagramsDir, { recursive: true, force: true });
  }
}

/** The citizen wants to be written to of every change. */
async function wantLetters(citizen: SiteClient): Promise<void> {
  await citizen.ask({ method: 'PUT', path: '/api/cabinet/profile', json: { email: 'citizen@reglament.invalid', notices: true, language: 'ru' } });
}

async function makeFaults(ground: Ground, { next, begun = () => {}, log = () => {} }: LaneOptions): Promise<Pick<LaneResult, 'byKind' | 'faults'>> {
  const { site, workers, answered } = ground;
  const byKind = new Map<string, { times: number; tally: Tally }>();
  const faults: string[] = [];
  for (let kind = next(site.tally); kind !== null; kind = next(site.tally)) {
    const before = { ...site.tally };
    const known = site.violations.length;
    faults.push(kind.name);
    begun(kind);
    await kind.run(ground);
    await checkSite(site, answered, workers.person('auditor'));
    const entry = byKind.get(kind.name) ?? { times: 0, tally: newTally() };
    entry.times += 1;
    for (const key of Object.keys(before) as (keyof Tally)[]) entry.tally[key] += site.tally[key] - before[key];
    byKind.set(kind.name, entry);
    for (const violation of site.violations.slice(known)) log(`✗ at ${kind.name}: ${violation}`);
  }
  return { byKind, faults };
}

/** A folder of data as the server fills an empty one: made once, and copied. */
export async function seededFolder(channels: readonly string[]): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'reglament-fault-seed-'));
  const diagramsDir = await folderOfChannels(channels);
  const site = new Site({ dataDir, diagramsDir });
  try {
    await site.start();
    await site.stop();
  } finally {
    await site.close();
    await rm(diagramsDir, { recursive: true, force: true });
  }
  return dataDir;
}
