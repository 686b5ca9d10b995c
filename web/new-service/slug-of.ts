const LETTERS: Readonly<Record<string, string>> = {
  а: 'a', ә: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', і: 'i', й: 'i', к: 'k', қ: 'q',
  л: 'l', м: 'm', н: 'n', ң: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ұ: 'u', ү: 'u', ф: 'f', х: 'h', һ: 'h',
  ц: 'ts', ч: 'ch', ш: 'sh', щ: 'sh', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya',
};
/** Characters, cut at a word. */
const LONGEST = 40;

/** A folder's name made of a title: Latin letters and digits, words joined by hyphens. Empty where nothing of it can be. */
export function slugOf(title: string): string {
  const latin = title.toLowerCase().replaceAll(/\p{L}/gu, (letter) => LETTERS[letter] ?? letter);
  const words = latin.split(/[^a-z0-9]+/).filter((word) => word !== '');
  return words.reduce((slug, word) => {
    const longer = slug === '' ? word : `${slug}-${word}`;
    return longer.length > LONGEST ? slug || word.slice(0, LONGEST) : longer;
  }, '');
}
