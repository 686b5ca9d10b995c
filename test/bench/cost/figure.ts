/** One line of the table. */
export interface Figure {
  readonly part: 'stimuli' | 'http' | 'start';
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** What it is held against, of the same run. */
  readonly baseline?: { readonly what: string; readonly value: number };
  /** What was set as the goal, and whether it is met. */
  readonly target?: { readonly what: string; readonly met: boolean };
  /** True: it stands in the README's short table too. */
  readonly short?: boolean;
}

/** A cell's worth of digits: three that count, thousands parted. */
export function written(value: number): string {
  const digits = Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** The cells of a line: what, figure, baseline, ratio, target. */
export function cellsOf({ what, value, unit, baseline, target }: Figure): readonly string[] {
  return [
    what,
    `${written(value)} ${unit}`.trim(),
    baseline === undefined ? '' : `${baseline.what}: ${written(baseline.value)}`,
    baseline === undefined ? '' : written(value / baseline.value),
    target === undefined ? '' : `${target.what}: ${target.met ? 'met' : 'not met'}`,
  ];
}
