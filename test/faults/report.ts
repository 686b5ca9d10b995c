import type { FaultKind } from './ground.ts';
import type { LaneResult } from './run-lane.ts';
import { addTally, newTally, type Tally } from './tally.ts';

/** What a run of the fault tests has come to. */
export interface FaultReport {
  readonly seed: number;
  /** When it began: UTC, ISO 8601. */
  readonly at: string;
  readonly seconds: number;
  readonly machine: string;
  /** What made the disk full and read-only: `tmpfs`, or why nothing did. */
  readonly disk: string;
  readonly faults: number;
  /** Orders in which people, timers and jobs moved one case at once. */
  readonly interleavings: number;
  readonly tally: Tally;
  readonly cases: number;
  readonly documents: number;
  readonly effects: number;
  readonly letters: number;
  readonly lost: number;
  readonly doubled: number;
  readonly otherViolations: number;
  readonly violations: readonly string[];
  readonly kinds: readonly { readonly name: string; readonly says: string; readonly times: number; readonly tally: Tally }[];
}

/** Sums up lanes. */
export function reportOf(
  about: Pick<FaultReport, 'seed' | 'at' | 'seconds' | 'machine' | 'disk' | 'interleavings'>,
  lanes: readonly LaneResult[],
  disordered: readonly string[],
  kinds: readonly FaultKind[],
): FaultReport {
  const tally = newTally();
  for (const lane of lanes) addTally(tally, lane.tally);
  const violations = [...disordered, ...lanes.flatMap((lane) => lane.violations)];
  const sum = (count: (lane: LaneResult) => number): number => lanes.reduce((total, lane) => total + count(lane), 0);
  const doubled = violations.filter((one) => /twice|two documents|both of two/.test(one)).length;
  const lost = violations.filter((one) => /lost|gone|is not so|missing|without its effect|not written|was answered, it is at/.test(one)).length;
  return {
    ...about,
    faults: sum(({ faults }) => faults.length),
    tally,
    cases: sum(({ cases }) => cases),
    documents: sum(({ documents }) => documents),
    effects: sum(({ effects }) => effects),
    letters: sum(({ letters }) => letters),
    lost,
    doubled,
    otherViolations: violations.length - lost - doubled,
    violations,
    kinds: kinds.map(({ name, says }) => {
      const counted = newTally();
      const entries = lanes.flatMap(({ byKind }) => byKind.get(name) ?? []);
      for (const entry of entries) addTally(counted, entry.tally);
      return { name, says, times: entries.reduce((total, { times }) => total + times, 0), tally: counted };
    }),
  };
}

/** The report in a few lines. */
export function reportAsText({ at, seconds, machine, disk, seed, faults, kinds, ...found }: FaultReport): string {
  const lines = kinds
    .filter(({ times }) => times > 0)
    .map(({ says, times, tally: { kills, sent, answered, retried } }) => `  ${String(times).padStart(4)} × ${says}: ${kills} kills, ${sent} sent, ${answered} answered, ${retried} again`);
  return [`${at.slice(0, 10)}, ${machine}, ${Math.round(seconds)} s, seed ${seed}; disk faults: ${disk}; ${faults} faults`, ...lines, sumOf(found)].join('\n');
}

/** The report as `docs/guarantees.md` shows it. */
export function reportAsMarkdown({ at, seconds, machine, disk, seed, faults, tally, kinds, ...found }: FaultReport): string {
  const rows = kinds.filter(({ times }) => times > 0).map(({ says, times, tally: { kills, sent, answered, refused, failed, retried, ended } }) =>
    `| ${[says, times, kills, sent, answered, refused, failed, retried, ended].join(' | ')} |`,
  );
  return [
    `${at.slice(0, 10)}, ${machine}, ${Math.round(seconds)} s, seed ${seed}; disk faults: ${disk}.`,
    '',
    `**${faults} faults. ${sumOf({ tally, ...found })}.**`,
    '',
    '| Fault | times | kills | sent | answered | refused | failed (5xx) | sent again | cases ended |',
    '| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows,
    '',
  ].join('\n');
}

function sumOf({ tally, ...found }: Omit<FaultReport, 'at' | 'seconds' | 'machine' | 'disk' | 'seed' | 'faults' | 'kinds'>): string {
  const { kills, sent, answered, retried, begun, ended, withdrawn, chains } = tally;
  return [
    `${kills} kills, ${sent} requests sent, ${answered} answered, ${retried} broken off and sent again`,
    `${begun} cases begun, ${ended} ended, ${withdrawn} withdrawn`,
    `${chains} chains verified; at the end ${found.cases} cases, ${found.documents} documents, ${found.effects} effects of systems, ${found.letters} letters`,
    `${found.interleavings} interleavings`,
    `${found.lost} lost, ${found.doubled} doubled, ${found.otherViolations} other violations`,
  ].join('; ');
}
