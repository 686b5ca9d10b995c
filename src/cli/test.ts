import { join } from 'node:path';
import { readConfig } from '../config.ts';
import { siteOf } from '../site-of.ts';
import { reportLanguages } from '../testing/coverage/report/report-words.ts';
import { missedThresholds, readThresholds } from '../testing/coverage/thresholds.ts';
import type { ChannelJob } from '../try-channel.ts';
import { diagramsAt, folderOf } from './diagram-paths.ts';
import { UsageWrong } from './errors.ts';
import { parseWords } from './parse-words.ts';
import type { ExitCode } from './run-command.ts';
import { ChannelPool } from './scenarios/channel-pool.ts';
import { coveragesOf } from './scenarios/coverages-of.ts';
import { scenarioJunit } from './scenarios/scenario-junit.ts';
import { channelText, coverageLines, isPassed, sumText } from './scenarios/test-report.ts';
import { tryAll } from './scenarios/try-all.ts';
import { writeCoverage } from './scenarios/write-coverage.ts';
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

/**
 * Tries the scenarios of the channels at the paths, each in memory, and says of each channel in a line how it went.
 * Exit code 1 where a scenario went otherwise than it says, a channel cannot be read, or a threshold is missed.
 */
export async function test(words: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parseWords(words, OPTIONS, USAGE);
  const config = readConfig();
  const thresholds = values.threshold === undefined ? {} : readThresholds(values.threshold);
  const language = reportLanguages.find((other) => other === (values.lang ?? 'en'));
  if (language === undefined) throw new UsageWrong(`"${values.lang}" is none of ${reportLanguages.join(', ')}`, USAGE);
  const files = await diagramsAt(positionals, config.diagramsDir);
  const scenarios = values['no-run'] === true ? [] : (values.scenario ?? null);
  const jobs = files.map((file): ChannelJob => ({
    folder: folderOf(config.diagramsDir, file),
    file,
    scenarios,
    engine: config.engine,
    site: siteOf(config),
  }));
  const began = performance.now();
  const pool = new ChannelPool();
  try {
    const channels = await tryAll(jobs, pool, (channel) => process.stdout.write(channelText(channel)));
    process.stdout.write(`\n${sumText(channels, performance.now() - began)}`);
    if (values.junit !== undefined) await writeText(values.junit, scenarioJunit(channels));
    const { coverages, strangers } = await coveragesOf(channels, values.merge ?? []);
    for (const stranger of strangers) console.error(`reglament: ${stranger}`);
    process.stdout.write(coverageLines(coverages));
    if (values.coverage !== undefined) {
      await writeCoverage(values.coverage, channels, coverages, language);
      process.stdout.write(`Report: ${join(values.coverage, 'index.html')}\n`);
    }
    const missed = missedThresholds(coverages, thresholds);
    for (const sentence of missed) console.error(`reglament: ${sentence}`);
    return channels.every(isPassed) && missed.length === 0 ? 0 : 1;
  } finally {
    pool.close();
  }
}
