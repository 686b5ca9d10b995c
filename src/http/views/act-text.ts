import type { Deadline, Source } from '../../model/diagram.ts';

/** Languages acts are written in: what is said of an act is said in its own. */
export type ActLanguage = 'ru' | 'kk';

/** Unit, with its forms for one, few and many in Russian, and its one form in Kazakh. */
const units: readonly (readonly [ru: readonly [string, string, string], kk: string])[] = [
  [['год', 'года', 'лет'], 'жыл'],
  [['месяц', 'месяца', 'месяцев'], 'ай'],
  [['неделя', 'недели', 'недель'], 'апта'],
  [['день', 'дня', 'дней'], 'күн'],
  [['час', 'часа', 'часов'], 'сағат'],
  [['минута', 'минуты', 'минут'], 'минут'],
  [['секунда', 'секунды', 'секунд'], 'секунд'],
];
const businessDay = [['рабочий день', 'рабочих дня', 'рабочих дней'], 'жұмыс күні'] as const;
const duration = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/;
const sharedText = { ru: ', общий срок нескольких шагов', kk: ', бірнеше қадамның ортақ мерзімі' } as const;
const plural = new Intl.PluralRules('ru');

/** «п. 6, пп. 5», «таблица 1, строка 2»: where in the act an element comes from. */
export function sourceText(source: Source, language: ActLanguage): string {
  const [paragraph, item, table, row] =
    language === 'ru'
      ? ['п. %', 'пп. %', 'таблица %', 'строка %']
      : ['%-тармақ', '%) тармақша', '%-кесте', '%-жол'];
  return [
    filled(paragraph, source.paragraph),
    filled(item, source.item),
    filled(table, source.table),
    filled(row, source.action),
  ]
    .filter((part) => part !== null)
    .join(', ');
}

/**
 * «10 минут», «1 рабочий день (если …)»: how long something may take.
 * @param shared whether other elements share the deadline, which then runs once for all of them
 */
export function deadlineText(deadline: Deadline | null, language: ActLanguage, shared = false): string | null {
  if (deadline === null) return null;
  const time = timeText(deadline, language);
  if (time === null) return null;
  return `${time}${shared ? sharedText[language] : ''}${deadline.when === null ? '' : ` (${deadline.when})`}`;
}

function timeText({ businessDays, duration: text }: Deadline, language: ActLanguage): string | null {
  if (businessDays !== null) return counted(businessDays, businessDay, language);
  if (text === null) return null;
  const counts = duration.exec(text)?.slice(1);
  const parts = units.flatMap((unit, n) => {
    const count = counts?.[n];
    return count === undefined ? [] : [counted(Number(count), unit, language)];
  });
  return parts.length === 0 ? text : parts.join(' ');
}

function counted(count: number, [ru, kk]: (typeof units)[number], language: ActLanguage): string {
  if (language === 'kk') return `${count} ${kk}`;
  const form = { one: ru[0], few: ru[1] }[plural.select(count) as string] ?? ru[2];
  return `${count} ${form}`;
}

function filled(pattern: string | undefined, value: string | null): string | null {
  return pattern === undefined || value === null ? null : pattern.replace('%', value);
}
