const DIGITS = '0123456789';
const LATIN = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const CYRILLIC = 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЭЮЯ';
/** So many others are tried before it is given up. */
const TRIES = 40;

/**
 * Another text of the same shape, digit for digit and letter for letter; null where none is taken.
 * @param fits whether the form takes it
 */
export function likeShape(text: string, fits: (text: string) => boolean): string | null {
  for (let by = 1; by <= TRIES; by += 1) {
    const other = Array.from(text, (letter, index) => likeLetter(letter, by + index)).join('');
    if (other !== text && fits(other)) return other;
  }
  return null;
}

function likeLetter(letter: string, by: number): string {
  const upper = letter.toLocaleUpperCase('ru');
  const alphabet = [DIGITS, LATIN].find((one) => one.includes(upper)) ?? (/\p{Script=Cyrillic}/u.test(letter) ? CYRILLIC : null);
  if (alphabet === null) return letter;
  // Never the letter itself: at most one step back to it, and then one further.
  const at = by % alphabet.length;
  const other = alphabet[at] === upper ? alphabet[(at + 1) % alphabet.length] : alphabet[at];
  return (letter === upper ? other : other?.toLocaleLowerCase('ru')) ?? letter;
}
