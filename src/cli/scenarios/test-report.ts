import { relative } from 'node:path';
import { type DiagramCoverage, percent, sharesOf } from '../../testing/coverage/coverage.ts';
import { measures } from '../../testing/coverage/measure.ts';
import type { TriedScenario } from '../../testing/try-scenarios.ts';
import type { FaultyChannel, TriedChannel } from '../../try-channel.ts';

/** Whether all that was tried of the channel went as it was to. */
export function isPassed(channel: TriedChannel | FaultyChannel): boolean {
  return !('fault' in channel) && channel.tried.every(({ faults }) => faults.length === 0);
}

/** A channel in one line, and a paragraph below it for each scenario that failed. */
export function channelText(channel: TriedChannel | FaultyChannel): string {
  if ('fault' in channel) return `✗ ${relative(process.cwd(), channel.file)}\n    ${channel.fault}\n`;
  const { key, tried } = channel;
  const failed = tried.filter(({ faults }) => faults.length > 0);
  const count = tried.length === 0 ? 'no scenarios' : counted(tried.length, 'scenario');
  const took = tried.reduce((sum, one) => sum + one.took, 0);
  const line = `${failed.length === 0 ? '✓' : '✗'} ${key.padEnd(56)} ${count.padStart(12)} ${`${Math.round(took)} ms`.padStart(9)}`;
  return `${line}${failed.length === 0 ? '' : `  ${failed.length} failed`}\n${failed.map(failureText).join('')}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}

function failureText(scenario: TriedScenario): string {
  const { name, title, faults, trace } = scenario;
  const way = trace.length === 0 ? 'the case did not begin' : trace.join(' → ');
  return [`    ${name}: ${title}`, ...faults.map((fault) => `      ${fault}`), `      way: ${way}`, ''].join('\n');
}

/** The sum of a run: how many of what, and how long it all took. */
export function sumText(channels: readonly (TriedChannel | FaultyChannel)[], took: number): string {
  const tried = channels.flatMap((channel) => ('fault' in channel ? [] : channel.tried));
  const failed = tried.filter(({ faults }) => faults.length > 0).length;
  const unread = channels.filter((channel) => 'fault' in channel).length;
  const bad = [...(failed === 0 ? [] : [`${failed} failed`]), ...(unread === 0 ? [] : [`${counted(unread, 'channel')} cannot be read`])];
  return `${counted(channels.length, 'channel')}, ${counted(tried.length, 'scenario')}, ${(took / 1000).toFixed(1)} s: ${bad.length === 0 ? 'all as they say' : bad.join(', ')}\n`;
}

/** Each measure's share in a line. */
export function coverageLines(coverages: readonly DiagramCoverage[]): string {
  const shares = sharesOf(coverages);
  return measures
    .map((measure) => {
      const { covered, total } = shares[measure];
      return `  ${measure.padEnd(10)} ${`${percent(shares[measure])} %`.padStart(7)}  ${covered} of ${total}\n`;
    })
    .join('');
}
