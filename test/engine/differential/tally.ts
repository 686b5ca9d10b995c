import { knownDifferences } from './known-differences.ts';
import type { Verdict } from './judge.ts';

/** What came of many models. */
export class Tally {
  compared = 0;
  unexplained = 0;
  #twisted = 0;
  #unsound = 0;
  #steps = 0;
  readonly #refused = new Map<string, number>();
  readonly #known = new Map<string, number>();
  readonly #causes = new Map<string, { count: number; report: string }>();

  add(verdict: Verdict): void {
    if (verdict.kind === 'unsound') this.#unsound += 1;
    else if (verdict.kind === 'refused') count(this.#refused, `${verdict.by}: ${verdict.reason.replaceAll(/<\w+>/g, '<…>')}`);
    else {
      this.compared += 1;
      this.#steps += verdict.steps;
      if (verdict.twisted) this.#twisted += 1;
      for (const name of verdict.known) count(this.#known, name);
      if (verdict.unexplained !== null) this.#differs(verdict.unexplained.cause, verdict.unexplained.report);
    }
  }

  /** The table that is printed; `seconds` is how long it took. */
  report(seconds: number): string {
    const known = knownDifferences.map(({ name, why, upstream }) => `  ${this.#known.get(name) ?? 0} × ${name}: ${why} ${upstream ?? '(not told upstream)'}`);
    return [
      `compared ${this.compared} models in ${this.#steps} steps, ${this.#twisted} of them not block-structured, in ${seconds.toFixed(0)} s`,
      `not sound and not run: ${this.#unsound}`,
      `refused: ${sum(this.#refused)}`,
      ...sorted(this.#refused),
      `known differences met: ${sum(this.#known)}`,
      ...known,
      `parted by what nothing explains: ${this.unexplained}`,
      ...[...this.#causes].flatMap(([cause, { count, report }]) => [`  ${count} × ${cause}`, report]),
    ].join('\n');
  }

  #differs(cause: string, report: string): void {
    this.unexplained += 1;
    const known = this.#causes.get(cause);
    // Of each cause the shortest report is the easiest to read.
    this.#causes.set(cause, { count: (known?.count ?? 0) + 1, report: known === undefined || report.length < known.report.length ? report : known.report });
  }
}

function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, one) => total + one, 0);
}

function sorted(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts].toSorted(([, one], [, other]) => other - one).map(([key, times]) => `  ${times} × ${key}`);
}
