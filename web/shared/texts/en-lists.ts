import type { ruLists } from './ru-lists.ts';

/** Lists that are longer than a page holds, in English. Parts of `en`. */
export const enLists: typeof ruLists = {
  lists: {
    cut: (shown, total) => `The most urgent ${shown} of ${total} are shown. Search finds the others.`,
    cutLatest: (shown, total) => `The latest ${shown} of ${total} are shown.`,
  },
};
