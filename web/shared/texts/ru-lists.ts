/** Lists that are longer than a page holds, in Russian. Parts of `ru`. */
export const ruLists = {
  lists: {
    cut: (shown: number, total: number): string => `Показаны самые срочные: ${shown} из ${total}. Остальные найдёт поиск.`,
    cutLatest: (shown: number, total: number): string => `Показаны последние: ${shown} из ${total}.`,
  },
};
