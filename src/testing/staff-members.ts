import type { Position } from '../cases/actor.ts';

/** Somebody of the demonstration: invented, known to the stubs of the state systems, with certificates on a token. */
export interface StaffMember {
  readonly login: string;
  readonly name: string;
  readonly iin: string;
  readonly position: Position;
  /** Null for a citizen. */
  readonly office: string | null;
  /** What the serial numbers of the certificates on the token begin with. */
  readonly token: string;
}

// Of each region the first department of the act for a service, and the first office that takes applications for it.
const URDZHAR = 'urdzhar-department';
const URDZHAR_EDUCATION = 'urdzhar-education';
const URDZHAR_CENTRE = 'urdzhar-service-centre';
const AKTOBE = 'aktobe-city';
const AKTOBE_CENTRE = 'aktobe-centre';
const KARAGANDA = 'karaganda-department';
const KARAGANDA_EMPLOYMENT = 'karaganda-employment-centre';
const KARAGANDA_CENTRE = 'karaganda-service-centre';
const KARAGANDA_AKIM = 'karaganda-akim';
const ZHAMBYL = 'taraz-city';

/** The staff of an office in each region and of those who take applications for it, and a citizen. */
export const staff: readonly StaffMember[] = [
  { login: 'counter', name: 'Ахметова Динара Маратовна', iin: '791115401015', position: 'counter', office: 'atyrau-city', token: '5F01' },
  { login: 'specialist', name: 'Сериков Нурлан Бекетович', iin: '830220301027', position: 'specialist', office: 'atyrau-city', token: '5F02' },
  { login: 'head', name: 'Жумабаева Сауле Ерлановна', iin: '700609401031', position: 'head', office: 'atyrau-city', token: '5F03' },
  { login: 'counter2', name: 'Ким Виктор Андреевич', iin: '880923301048', position: 'counter', office: 'zhylyoi', token: '5F04' },
  { login: 'specialist2', name: 'Оразова Гульнар Тимуровна', iin: '900417401056', position: 'specialist', office: 'zhylyoi', token: '5F05' },
  { login: 'head2', name: 'Бекенов Асхат Кайратович', iin: '760802301065', position: 'head', office: 'zhylyoi', token: '5F06' },
  { login: 'operator', name: 'Нұрлыбекова Айжан Сәкенқызы', iin: '870305401062', position: 'operator', office: 'centre-atyrau-1', token: '5F07' },
  { login: 'urdzhar-counter', name: 'Садыкова Алтын Маратовна', iin: '840611401080', position: 'counter', office: URDZHAR, token: '5F11' },
  { login: 'urdzhar-specialist', name: 'Токтаров Ермек Саматович', iin: '790203301153', position: 'specialist', office: URDZHAR, token: '5F12' },
  { login: 'urdzhar-head', name: 'Мусина Гульмира Кабдыловна', iin: '681027401222', position: 'head', office: URDZHAR, token: '5F13' },
  { login: 'urdzhar-operator', name: 'Нұрғалиева Перизат Асқарқызы', iin: '910519401294', position: 'operator', office: URDZHAR_CENTRE, token: '5F14' },
  { login: 'aktobe-counter', name: 'Өтегенова Гүлнар Қуанышқызы', iin: '860907401360', position: 'counter', office: AKTOBE, token: '5F21' },
  { login: 'aktobe-specialist', name: 'Төлепов Жәнібек Ғалымұлы', iin: '810425301434', position: 'specialist', office: AKTOBE, token: '5F22' },
  { login: 'aktobe-head', name: 'Ізбасарова Күләш Әбдіқызы', iin: '670116401509', position: 'head', office: AKTOBE, token: '5F23' },
  { login: 'aktobe-operator', name: 'Сәлімов Ұлан Бекболатұлы', iin: '930730301576', position: 'operator', office: AKTOBE_CENTRE, token: '5F24' },
  { login: 'karaganda-counter', name: 'Абишева Раушан Толеуовна', iin: '880214401644', position: 'counter', office: KARAGANDA, token: '5F31' },
  { login: 'karaganda-specialist', name: 'Шмидт Ирина Викторовна', iin: '750822401712', position: 'specialist', office: KARAGANDA, token: '5F32' },
  { login: 'karaganda-head', name: 'Касенов Болат Мырзаевич', iin: '640305301782', position: 'head', office: KARAGANDA, token: '5F33' },
  { login: 'karaganda-operator', name: 'Ибраева Жулдыз Нурлановна', iin: '940911401855', position: 'operator', office: KARAGANDA_CENTRE, token: '5F34' },
  { login: 'karaganda-akim', name: 'Смагулов Айдос Каирович', iin: '720717301928', position: 'akim', office: KARAGANDA_AKIM, token: '5F35' },
  { login: 'karaganda-akim-counter', name: 'Бейсенова Динара Ануаровна', iin: '890128401996', position: 'counter', office: KARAGANDA_AKIM, token: '5F36' },
  { login: 'karaganda-akim-specialist', name: 'Оспанов Рустем Талгатович', iin: '830606302063', position: 'specialist', office: KARAGANDA_AKIM, token: '5F37' },
  { login: 'zhambyl-counter', name: 'Ералиева Айгуль Сериковна', iin: '870423402131', position: 'counter', office: ZHAMBYL, token: '5F41' },
  { login: 'zhambyl-specialist', name: 'Досжанов Медет Асылханович', iin: '800112302200', position: 'specialist', office: ZHAMBYL, token: '5F42' },
  { login: 'zhambyl-head', name: 'Рахимова Лаура Бауржановна', iin: '710930402275', position: 'head', office: ZHAMBYL, token: '5F43' },
  { login: 'urdzhar-education-counter', name: 'Кенжебаева Асем Маратовна', iin: '900305403087', position: 'counter', office: URDZHAR_EDUCATION, token: '5F15' },
  { login: 'urdzhar-education-specialist', name: 'Жакупов Данияр Ерикович', iin: '850821303153', position: 'specialist', office: URDZHAR_EDUCATION, token: '5F16' },
  { login: 'urdzhar-education-head', name: 'Тлеубердина Салтанат Омаровна', iin: '690414403221', position: 'head', office: URDZHAR_EDUCATION, token: '5F17' },
  { login: 'karaganda-employment-counter', name: 'Юн Марина Сергеевна', iin: '920116403291', position: 'counter', office: KARAGANDA_EMPLOYMENT, token: '5F51' },
  { login: 'karaganda-employment-specialist', name: 'Алимжанов Тимур Аскарович', iin: '860509303367', position: 'specialist', office: KARAGANDA_EMPLOYMENT, token: '5F52' },
  { login: 'karaganda-employment-head', name: 'Бекмуханова Зауре Кайратовна', iin: '730628403433', position: 'head', office: KARAGANDA_EMPLOYMENT, token: '5F53' },
  { login: 'citizen', name: 'Қайратов Әділ Нұрланұлы', iin: '850312300012', position: 'consumer', office: null, token: '5C01' },
];
