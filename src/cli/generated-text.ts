import type { Generated } from '../testing/generate/generate-scenarios.ts';
import type { TriedScenario } from '../testing/try-scenarios.ts';

/** What came of a channel whose scenarios were made, or were made before. */
export interface GeneratedReport {
  readonly key: string;
  /** Null where they were made before. */
  readonly generated: Generated | null;
  readonly tried: readonly TriedScenario[];
  /** In milliseconds. */
  readonly took: number;
}

/** A channel in a line, and below it what is wrong, each with the shortest way that shows it. */
export function generatedText({ key, generated, tried, took }: GeneratedReport): { readonly good: boolean; readonly text: string } {
  const failed = tried.filter(({ faults }) => faults.length > 0).toSorted((one, other) => one.trace.length - other.trace.length);
  const faults = [
    ...(generated === null ? [] : faultsOf(generated)),
    ...failed.flatMap(({ name, faults, trace }) => [`${name}: ${faults.join('; ')}`, wayOf(trace)]),
  ];
  const notes = (generated?.untold ?? []).flatMap(({ trace }) => ['no scenario can tell a way that a message, or a timer beside a task, moves', wayOf(trace)]);
  const good = faults.length === 0;
  const made = `${tried.length} scenario${tried.length === 1 ? '' : 's'}${generated === null ? '' : ` ${setOf(generated)}`}`;
  const line = `${good ? '✓' : '✗'} ${key.padEnd(56)} ${made} ${Math.round(took)} ms`;
  return { good, text: [line, ...[...faults, ...notes].map((one) => `    ${one}`), ''].join('\n') };
}

function setOf({ cover, ways }: Generated): string {
  const from = `${ways.kind === 'all' ? 'all' : 'some'} ${ways.count} ways`;
  if (cover === null) return `(${from})`;
  return `(of ${from}, ${cover === 'exact' ? 'none smaller' : 'none to leave out'})`;
}

function faultsOf({ untaken, faulty }: Generated): readonly string[] {
  return [
    ...(untaken.length === 0 ? [] : [`no way takes ${untaken.map((flow) => `<${flow}>`).join(', ')}`]),
    ...faulty.flatMap(({ fault, trace, turns }) => {
      const where = (fault?.element ?? null) === null ? '' : `<${fault?.element}>: `;
      return [`${where}${fault?.reason}`, wayOf(trace), ...decidedBy(turns)];
    }),
  ];
}

function wayOf(trace: readonly string[]): string {
  return `  way: ${trace.join(' → ')}`;
}

/** What was entered and answered on a way that it depends on. */
function decidedBy(turns: Generated['faulty'][number]['turns']): readonly string[] {
  const decisive = turns.filter(({ decided }) => Object.keys(decided).length > 0);
  return decisive.length === 0 ? [] : [`  by: ${decisive.map(({ element, decided }) => `${element} ${JSON.stringify(decided)}`).join(', ')}`];
}
