import type { ResultPaperContent } from './result-paper.ts';

const day = new Intl.DateTimeFormat('ru', { timeZone: 'Asia/Almaty', day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = new Intl.DateTimeFormat('ru', { timeZone: 'Asia/Almaty', day: '2-digit', month: '2-digit', year: 'numeric' });

const time = new Intl.DateTimeFormat('ru', { timeZone: 'Asia/Almaty', hour: '2-digit', minute: '2-digit' });

/** «14:05» at the offices. */
export function timeRu(instant: string): string {
  return time.format(new Date(instant));
}

/** «2 марта 2026 г.» at the offices. */
export function dayRu(instant: string): string {
  return day.format(new Date(instant));
}

/** Words of the result documents. */
export const resultTextsRu = {
  certificate: {
    title: 'СПРАВКА',
    subtitle: 'о том, что гражданин состоит на учёте как безработный',
    file: 'Справка безработного',
  },
  refusal: {
    title: 'УВЕДОМЛЕНИЕ',
    subtitle: 'об отказе в выдаче справки безработного',
    file: 'Уведомление об отказе в выдаче справки безработного',
  },
  number: (number: string) => `№ ${number}`,
  to: 'Кому:',
  reason: 'Причина отказа',
  signer: 'Начальник отдела',
  signature: 'подпись',
  signerName: 'фамилия, имя, отчество',
  electronic: 'Электронный документ. Подписывается электронной цифровой подписью начальника отдела.',
  page: (page: number, pages: number) => `Лист ${page} из ${pages}`,
  /** Pieces of the paragraph, and whether each is set bold. */
  certified: ({ person }: ResultPaperContent, name: string): readonly (readonly [string, boolean])[] => [
    ['Настоящим подтверждается, что ', false],
    [name, true],
    [`, дата рождения ${shortDay.format(new Date(`${person.birthDate}T06:00:00Z`))},`, false],
    [person.iin === null ? '' : ` ИИН\u00A0${person.iin},`, false],
    [' состоит на учёте в отделе как безработный (безработная).', false],
  ],
  basis: ({ registrationNumber, registeredAt }: ResultPaperContent) =>
    `Основание: заявление № ${registrationNumber}, принято ${dayRu(registeredAt)}`,
  purpose: 'Справка даётся для предъявления по месту требования.',
  refused: ({ registrationNumber, registeredAt }: ResultPaperContent) =>
    `Ваше заявление № ${registrationNumber} от ${dayRu(registeredAt)} рассмотрено. В выдаче справки безработного отказано.`,
} as const;
