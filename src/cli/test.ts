import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { type ReportLanguage, reportLanguages } from '../testing/coverage/report/report-words.ts';
import { missedThresholds, readThresholds, type Thresholds } from '../testing/coverage/thresholds.ts';
import type { ChannelJob, FaultyChannel, TriedChannel } from '../try-channel.ts';
import { diagramsAt, folderOf } from './diagram-paths.ts';
import { UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';
import { ChannelPool } from './scenarios/channel-pool.ts';
import { coveragesOf } from './scenarios/coverages-of.ts';
import { channelText, coverageLines, isPassed, sumText } from './scenarios/test-report.ts';
import { tryAll } from './scenarios/try-all.ts';
import { writeText } from './write-text.ts';

const USAGE = `reglament test [PATH…] [--scenario NAME]… [--watch] [--junit FILE]
                    [--coverage DIR [--lang en|ru|kk]] [--threshold flows=100,…] [--merge FILE|DIR]… [--no-run]`;

const OPTIONS = {
  scenario: { type: 'string', multiple: true },
  watch: { type: 'boolean' },
  junit: { type: 'string' },
  coverage: { type: 'string' },
  lang: { type: 'string' },
  threshold: { type: 'string' },
  merge: { type: 'string', multiple: true },
  'no-run': { type: 'boolean' },
} as const;

/** What is done with what was tried. */
interface Aftermath {
  readonly junit: string | null;
  readonly coverage: string | null;
  readonly language: ReportLanguage;
  readonly thresholds: Thresholds;
  readonly merge: readonly string[];
}

/**
 * Tries the scenarios of the channels at the paths, each in memory, and says of each channel in a line how it went.
 * Exit code 1 where a scenario went otherwise than it says, a channel cannot be read, or a threshold is missed. With
 * `--watch` it stays, and tries again what a changed file belongs to.
 */
export async function test(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, OPTIONS, USAGE);
  const config = readConfig();
  const language = reportLanguages.find((other) => other === (values.lang ?? 'en'));
  if (language === undefined) throw new UsageWrong(`"${values.lang}" is none of ${reportLanguages.join(', ')}`, USAGE);
  const aftermath: Aftermath = {
    junit: values.junit ?? null,
    coverage: values.coverage ?? null,
    language,
    thresholds: values.threshold === undefined ? {} : readThresholds(values.threshold),
    merge: values.merge ?? [],
  };
  const files = await diagramsAt(positionals, config.diagramsDir);
  const scenarios = values['no-run'] === true ? [] : (values.scenario ?? null);
  const jobs = files.map((file): ChannelJob => ({
    folder: folderOf(config.diagramsDir, file),
    file,
    scenarios,
    engine: config.engine,
  }));
  const pool = new ChannelPool();
  try {
    const began = performance.now();
    const channels = await tryAll(jobs, { pool, stay: values.watch === true, tell: (channel) => process.stdout.write(channelText(channel)) });
    process.stdout.write(`\n${sumText(channels, performance.now() - began)}`);
    const code = await conclude(channels, aftermath);
    return values.watch === true ? await stay(jobs, channels, pool, aftermath) : code;
  } finally {
    pool.close();
  }
}

/** Says what was covered and writes what was asked for. 1 where anything is not as it is to be. */
async function conclude(channels: readonly (TriedChannel | FaultyChannel)[], aftermath: Aftermath): Promise<ExitCode> {
  if (aftermath.junit !== null) {
    const { scenarioJunit } = await import('./scenarios/scenario-junit.ts');
    await writeText(aftermath.junit, scenarioJunit(channels));
  }
  const { coverages, strangers } = await coveragesOf(channels, aftermath.merge);
  for (const stranger of strangers) console.error(`reglament: ${stranger}`);
  process.stdout.write(coverageLines(coverages));
  if (aftermath.coverage !== null) {
    const { writeCoverage } = await import('./scenarios/write-coverage.ts');
    await writeCoverage(aftermath.coverage, channels, coverages, aftermath.language);
    process.stdout.write(`Report: ${join(aftermath.coverage, 'index.html')}\n`);
  }
  const missed = missedThresholds(coverages, aftermath.thresholds);
  for (const sentence of missed) console.error(`reglament: ${sentence}`);
  return channels.every(isPassed) && missed.length === 0 ? 0 : 1;
}

/** Watches until it is told to end. */
async function stay(
  jobs: readonly ChannelJob[],
  channels: readonly (TriedChannel | FaultyChannel)[],
  pool: ChannelPool,
  aftermath: Aftermath,
): Promise<ExitCode> {
  const { watchChannels } = await import('./scenarios/watch-channels.ts');
  const ending = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => ending.abort());
  await watchChannels({
    jobs,
    channels,
    pool,
    signal: ending.signal,
    ready: () => process.stdout.write('Watching.\n'),
    tried: async (again, because, all) => {
      process.stdout.write(`\n${because.join(', ')}\n${again.map(channelText).join('')}`);
      await conclude(all, aftermath);
    },
  });
  return 0;
}
