import { z } from 'zod';

/** Weights of the control digit: the second row counts where the first gives 10. */
const weights = [
  [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
  [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2],
] as const;

/**
 * Whether the text is a business identification number: four digits of year and month of registration, one of the kind
 * (4 a resident legal person, 5 a foreign one, 6 a joint undertaking of individual entrepreneurs), one that tells head
 * offices from branches and the like (0 to 4), five of a running number, and one that controls the others as in an IIN.
 */
export function isBin(text: string): boolean {
  if (!/^[0-9]{2}(0[1-9]|1[0-2])[456][0-4][0-9]{6}$/.test(text)) return false;
  const digits = Array.from(text, Number);
  const control = weights.map((row) => row.reduce<number>((sum, weight, i) => sum + weight * (digits[i] ?? 0), 0) % 11);
  // Where both rows give 10 the number was never issued.
  return control.find((value) => value !== 10) === digits[11];
}

/** A business identification number whose control digit is right. */
export const bin = z.string().refine(isBin, 'no business identification number');
