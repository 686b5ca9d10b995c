import type { ResultPaperContent } from './result-paper.ts';
import type { Heading, ResultWords } from './result-words.ts';

const day = new Intl.DateTimeFormat('ru', { timeZone: 'Asia/Almaty', day: 'numeric', month: 'long', year: 'numeric' });
const shortDay = new Intl.DateTimeFormat('ru', { timeZone: 'Asia/Almaty', day: '2-digit', month: '2-digit', year: 'numeric' });

const time = new Intl.DateTimeFormat('ru', { timeZone: 'Asia/Almaty', hour: '2-digit', minute: '2-digit' });

/** «2 марта 2026 г.» at the offices; the year and its abbreviation stay on one line. */
function dayRu(instant: string): string {
  return day.format(new Date(instant)).replace(/ г\.$/, '\u00A0г.');
}

/** «Уведомление о назначении…», «Мотивированный ответ об отказе…»: the kind of paper on a line of its own, what it is about below. */
function headingRu(title: string): Heading {
  const [, kind = '', about = ''] = /^(Мотивированный ответ|\S+) ?(.*)$/u.exec(title) ?? [];
  return { title: kind.toUpperCase(), subtitle: about, file: title };
}

function born(child: ResultPaperContent['child']): string {
  return child === null ? '' : `дата рождения ${shortDay.format(new Date(`${child.birthDate}T06:00:00Z`))},`;
}

function home(child: ResultPaperContent['child']): string {
  return child === null || child.homeAddress === null ? '' : ` проживающий (проживающая) по адресу: ${child.homeAddress},`;
}

function numbered({ registrationNumber }: ResultPaperContent): string {
  return registrationNumber === null ? '' : ` № ${registrationNumber}`;
}

function considered(paper: ResultPaperContent): string {
  return `Ваше заявление${numbered(paper)}${paper.registeredAt === null ? '' : ` от ${dayRu(paper.registeredAt)}`} рассмотрено.`;
}

/** Words of the result documents in Russian. */
export const resultTextsRu: ResultWords = {
  headings: {
    certificate: {
      title: 'СПРАВКА',
      subtitle: 'о том, что гражданин состоит на учёте как безработный',
      file: 'Справка безработного',
    },
    placement: {
      title: 'НАПРАВЛЕНИЕ',
      subtitle: 'для зачисления ребёнка в дошкольную организацию',
      file: 'Направление в дошкольную организацию',
    },
    'queue-notice': {
      title: 'УВЕДОМЛЕНИЕ',
      subtitle: 'о регистрации ребёнка',
      file: 'Уведомление о постановке на очередь',
    },
    'support-notice': {
      title: 'УВЕДОМЛЕНИЕ',
      subtitle: 'об оформлении документов для материального обеспечения',
      file: 'Уведомление об оформлении документов',
    },
    refusal: {
      title: 'МОТИВИРОВАННЫЙ ОТВЕТ',
      subtitle: 'об отказе в предоставлении государственной услуги',
      file: 'Мотивированный ответ об отказе',
    },
    certificateRefusal: {
      title: 'УВЕДОМЛЕНИЕ',
      subtitle: 'об отказе в выдаче справки безработного',
      file: 'Уведомление об отказе в выдаче справки безработного',
    },
  },
  heading: headingRu,
  day: dayRu,
  time: (instant) => time.format(new Date(instant)),
  number: (number) => `№ ${number}`,
  to: 'Кому:',
  iin: (iin) => `ИИН\u00A0${iin}`,
  reason: 'Причина отказа',
  basisOfRefusal: 'Основание',
  signer: 'Начальник отдела',
  signature: 'подпись',
  signerName: 'фамилия, имя, отчество',
  draftMark: 'ПРОЕКТ',
  draft: 'Проект документа. До подписания силы не имеет.',
  electronic: 'Электронный документ, скреплён электронной печатью. Распечатка верна, если её код найден на странице проверки.',
  sealed: 'Документ выдан',
  signedOn: (instant) => `Подписано электронной цифровой подписью ${dayRu(instant)}, ${time.format(new Date(instant))}`,
  sealedOn: (instant) => `Скреплено электронной печатью ${dayRu(instant)}, ${time.format(new Date(instant))}`,
  acting: 'исполняющий (исполняющая) обязанности',
  verification: 'Проверка подлинности',
  verify: 'Наведите камеру телефона на код или откройте страницу и введите код документа.',
  code: 'Код документа:',
  page: (page, pages) => `Лист ${page} из ${pages}`,
  placed: ({ child, preschool }) => [
    ['Ребёнок ', false],
    [child?.name ?? '', true],
    [`, ${born(child)}${home(child)} направляется в дошкольную организацию `, false],
    [preschool?.name ?? '', true],
    [`, расположенную по адресу: ${preschool?.address ?? ''}.`, false],
  ],
  placementTerm: 'Направление предъявляется в дошкольную организацию в течение пяти дней со дня выдачи.',
  queued: ({ child, number }, name) => [
    ['Настоящее уведомление выдано: ', false],
    [name, true],
    [' в том, что ', false],
    [child?.name ?? '', true],
    [`, ${born(child)} поставлен (поставлена) на очередь для направления в дошкольные организации за № ${number}.`, false],
  ],
  queueAdvice: 'Как продвигается очередь, можно узнать в отделе и на портале электронного правительства.',
  supported: ({ child }, name) => [
    ['Сообщаем: ', false],
    [name, true],
    [', документы для материального обеспечения ребёнка-инвалида, обучающегося и воспитывающегося на дому, оформлены', false],
    [child === null ? '.' : `: ${child.name}, ${born(child).replace(/,$/, '.')}`, false],
  ],
  certified: ({ person }, name) => [
    ['Настоящим подтверждается, что ', false],
    [name, true],
    [person.birthDate === null ? ',' : `, дата рождения ${shortDay.format(new Date(`${person.birthDate}T06:00:00Z`))},`, false],
    [person.iin === null ? '' : ` ИИН\u00A0${person.iin},`, false],
    [' состоит на учёте в отделе как безработный (безработная).', false],
  ],
  basis: (paper) => `Основание: заявление${numbered(paper)}${paper.registeredAt === null ? '' : `, принято ${dayRu(paper.registeredAt)}`}`,
  purpose: 'Справка даётся для предъявления по месту требования.',
  refused: (paper) =>
    `${considered(paper)} ${
      paper.service === 'unemployment-certificate' ? 'В выдаче справки безработного' : 'В предоставлении государственной услуги'
    } отказано.`,
  considered,
};
