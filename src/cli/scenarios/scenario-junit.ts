import junit, { type Builder } from 'junit-report-builder';
import type { FaultyChannel, TriedChannel } from '../../try-channel.ts';

/** The library's types tell of a default inside the default; what is there is the builder itself. */
const library = junit as unknown as Builder;

/** The scenarios as a JUnit report: a suite for each channel, a case for each scenario. A channel that cannot be read is a suite with one error. */
export function scenarioJunit(channels: readonly (TriedChannel | FaultyChannel)[]): string {
  const builder = library.newBuilder();
  for (const channel of channels) {
    if ('fault' in channel) {
      builder.testSuite().name(channel.file).testCase().className(channel.file).name('files are read').error(channel.fault);
      continue;
    }
    const { key, file, tried } = channel;
    const suite = builder.testSuite().name(key);
    for (const { name, title, faults, trace, took } of tried) {
      const test = suite.testCase().className(key.replaceAll('/', '.')).name(`${name}: ${title}`).file(file).time(took / 1000);
      if (faults.length > 0) test.failure(faults.join('; '), 'scenario').stacktrace(`${faults.join('\n')}\nway: ${trace.join(' → ')}`);
    }
  }
  return builder.build();
}
