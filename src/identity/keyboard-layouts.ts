const LATIN = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const CYRILLIC = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/**
 * The text as typed, and as the same keys give it with the other layout switched on: `gfhjkm` is «пароль» typed with the
 * Latin one, «йцукен» the first keys of a row. Whoever guesses passwords tries both.
 */
export function inBothLayouts(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return [...new Set([text, retyped(lower, LATIN, CYRILLIC), retyped(lower, CYRILLIC, LATIN)])];
}

function retyped(text: string, from: string, to: string): string {
  return Array.from(text, (sign) => {
    const key = from.indexOf(sign);
    return key === -1 ? sign : to.charAt(key);
  }).join('');
}
