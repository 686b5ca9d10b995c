import type { RandomSource } from './parts.ts';

const DIGITS = 1_000_000;

/**
 * A case number a person can read out: year, six digits, a check digit, as in `2026-483920-7`. The check digit
 * (Luhn, over the ten digits before it) catches any one wrong digit and most swaps of neighbours. The digits are drawn,
 * not counted: a number says nothing about how many cases there are.
 * @param isTaken whether a case has the number, or is about to
 */
export async function drawCaseNumber(year: number, isTaken: (number: string) => Promise<boolean>, random: RandomSource): Promise<string> {
  for (;;) {
    const digits = String(random.below(DIGITS)).padStart(6, '0');
    const number = `${year}-${digits}-${luhnDigit(`${year}${digits}`)}`;
    if (!(await isTaken(number))) return number;
  }
}

/** Whether the check digit fits. */
export function isCaseNumber(text: string): boolean {
  const match = /^(\d{4})-(\d{6})-(\d)$/.exec(text);
  return match !== null && luhnDigit(`${match[1]}${match[2]}`) === Number(match[3]);
}

function luhnDigit(digits: string): number {
  let sum = 0;
  for (const [index, character] of Array.from(digits).toReversed().entries()) {
    const doubled = Number(character) * (index % 2 === 0 ? 2 : 1);
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return (10 - (sum % 10)) % 10;
}
