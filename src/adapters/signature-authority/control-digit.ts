/** Weights of the control digit: the second row counts where the first gives 10. */
const weights = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2],
] as const;

/**
 * An identification number (IIN or BIN) from its first eleven digits; where no control digit exists for them, from the
 * next that have one.
 */
export function withControlDigit(digits: string): string {
  const numbers = Array.from(digits, Number);
  const sums = weights.map((row) => row.reduce<number>((sum, weight, i) => sum + weight * (numbers[i] ?? 0), 0) % 11);
  const control = sums.find((sum) => sum !== 10);
  if (control !== undefined) return `${digits}${control}`;
  return withControlDigit(String(Number(digits) + 1).padStart(11, '0'));
}
