import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { coverageOf, type CoveredRun, type DiagramCoverage } from '../../testing/coverage/coverage.ts';
import { type FiledRuns, readCoverage } from '../../testing/coverage/coverage-file.ts';
import type { FaultyChannel, TriedChannel } from '../../try-channel.ts';
import { InputUnreadable } from '../errors.ts';

/** What runs have covered, and a sentence for each lot of runs that are of a diagram as it is not any more. */
export interface Coverages {
  readonly coverages: readonly DiagramCoverage[];
  readonly strangers: readonly string[];
}

/**
 * Puts the scenarios just tried and the runs of files together, diagram by diagram. Runs of diagrams that were not asked
 * for are left out.
 * @param files paths of coverage files, or of folders that hold some
 * @throws InputUnreadable, CoverageFileInvalid
 */
export async function coveragesOf(channels: readonly (TriedChannel | FaultyChannel)[], files: readonly string[]): Promise<Coverages> {
  const filed = (await Promise.all(files.map(readAt))).flat();
  const strangers: string[] = [];
  const coverages = channels.flatMap((channel) => {
    if ('fault' in channel) return [];
    const ofKey = filed.filter(({ runs: { key } }) => key === channel.key);
    for (const { file, runs } of ofKey.filter(({ runs: { diagram } }) => diagram !== channel.diagram)) {
      strangers.push(`${file}: ${runs.runs.length} runs are of another diagram of ${channel.key} and are left out`);
    }
    const others = ofKey.flatMap(({ runs: { diagram, runs } }) => (diagram === channel.diagram ? runs : []));
    return [coverageOf(channel.key, channel.diagram, channel.coverable, [...others, ...scenarioRuns(channel)])];
  });
  return { coverages, strangers };
}

function scenarioRuns({ tried }: TriedChannel): readonly CoveredRun[] {
  return tried.map(({ name, title, faults, passage }) => ({ kind: 'scenario', name, title, passed: faults.length === 0, passage }));
}

async function readAt(path: string): Promise<readonly { readonly file: string; readonly runs: FiledRuns }[]> {
  const read = async (file: string): Promise<readonly { readonly file: string; readonly runs: FiledRuns }[]> =>
    readCoverage(await readFile(file, 'utf8'), file).map((runs) => ({ file, runs }));
  try {
    if (!(await stat(path)).isDirectory()) return await read(path);
    const names = (await readdir(path)).filter((name) => name.endsWith('.json')).toSorted();
    return (await Promise.all(names.map((name) => read(join(path, name))))).flat();
  } catch (error) {
    if (error instanceof Error && 'syscall' in error) throw new InputUnreadable(path, String((error as NodeJS.ErrnoException).code));
    throw error;
  }
}
