import type { ruLists } from './ru-lists.ts';

/** Lists that are longer than a page holds, in Kazakh. Parts of `kk`. */
export const kkLists: typeof ruLists = {
  lists: {
    cut: (shown, total) => `Ең шұғылдары көрсетілді: ${total} ішінен ${shown}. Қалғанын іздеу табады.`,
    cutLatest: (shown, total) => `Соңғылары көрсетілді: ${total} ішінен ${shown}.`,
  },
};
