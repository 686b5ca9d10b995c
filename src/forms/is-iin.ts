/** Weights of the control digit: the second row counts where the first gives 10. */
const weights = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2],
] as const;

/**
 * Whether the text is an individual identification number: 12 digits, the last of which controls the others. The
 * digits say nothing certain of birth date or sex since 2013, so neither is looked at.
 */
export function isIin(text: string): boolean {
  if (!/^[0-9]{12}$/.test(text)) return false;
  const digits = Array.from(text, Number);
  const control = weights.map((row) => row.reduce<number>((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11);
  // Where both rows give 10 the number was never issued.
  const expected = control.find((value) => value !== 10);
  return expected === digits[11];
}
