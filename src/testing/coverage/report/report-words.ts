import type { Measure } from '../measure.ts';

/** Languages a report is written in. */
export const reportLanguages = ['en', 'ru', 'kk'] as const;
export type ReportLanguage = (typeof reportLanguages)[number];

/** The texts of a report. */
export interface ReportWords {
  readonly title: string;
  readonly all: string;
  readonly regions: string;
  readonly services: string;
  readonly diagrams: string;
  readonly region: string;
  readonly service: string;
  readonly diagram: string;
  readonly scenarios: string;
  readonly runs: string;
  readonly tests: string;
  readonly measures: Readonly<Record<Measure, string>>;
  readonly failed: string;
  readonly nothing: string;
  readonly back: string;
  readonly covered: string;
  readonly uncovered: string;
  readonly missing: string;
  readonly nothingMissing: string;
  readonly chosen: string;
  readonly choose: string;
  readonly follow: string;
  readonly passedBy: string;
  readonly passedByNone: string;
  readonly clear: string;
  readonly larger: string;
  readonly smaller: string;
  readonly whole: string;
  readonly item: string;
  readonly count: string;
  readonly met: string;
  readonly missed: string;
  readonly serviceDeadline: string;
  readonly group: string;
}

const en: ReportWords = {
  title: 'Coverage of the diagrams',
  all: 'All together',
  regions: 'Regions',
  services: 'Services',
  diagrams: 'Diagrams',
  region: 'Region',
  service: 'Service',
  diagram: 'Diagram',
  scenarios: 'Scenarios',
  runs: 'Scenarios and tests',
  tests: 'test',
  measures: { elements: 'Elements', flows: 'Flows', refusals: 'Refusals', outcomes: 'Decisions', deadlines: 'Deadlines', failures: 'Failures' },
  failed: 'failed',
  nothing: 'none',
  back: 'All diagrams',
  covered: 'covered',
  uncovered: 'not covered',
  missing: 'Not covered',
  nothingMissing: 'Every element, flow, refusal and decision is covered.',
  chosen: 'Chosen',
  choose: 'Choose an element or a flow to see what passes it, or a scenario to see its way.',
  follow: 'Show the way',
  passedBy: 'Passed by',
  passedByNone: 'Nothing passes here.',
  clear: 'Clear',
  larger: 'Larger',
  smaller: 'Smaller',
  whole: 'Whole width',
  item: 'What',
  count: 'Times',
  met: 'met',
  missed: 'missed',
  serviceDeadline: 'the service',
  group: 'together',
};

const ru: ReportWords = {
  title: 'Покрытие диаграмм',
  all: 'Всё вместе',
  regions: 'Регионы',
  services: 'Услуги',
  diagrams: 'Диаграммы',
  region: 'Регион',
  service: 'Услуга',
  diagram: 'Диаграмма',
  scenarios: 'Сценарии',
  runs: 'Сценарии и тесты',
  tests: 'тест',
  measures: { elements: 'Элементы', flows: 'Потоки', refusals: 'Отказы', outcomes: 'Решения', deadlines: 'Сроки', failures: 'Сбои' },
  failed: 'не пройдено',
  nothing: 'нет',
  back: 'Все диаграммы',
  covered: 'покрыто',
  uncovered: 'не покрыто',
  missing: 'Не покрыто',
  nothingMissing: 'Покрыты все элементы, потоки, отказы и решения.',
  chosen: 'Выбрано',
  choose: 'Выберите элемент или поток, чтобы увидеть, что через него проходит, или сценарий, чтобы увидеть его путь.',
  follow: 'Показать путь',
  passedBy: 'Проходят',
  passedByNone: 'Здесь никто не проходит.',
  clear: 'Сбросить',
  larger: 'Крупнее',
  smaller: 'Мельче',
  whole: 'По ширине',
  item: 'Что',
  count: 'Раз',
  met: 'соблюдён',
  missed: 'пропущен',
  serviceDeadline: 'вся услуга',
  group: 'вместе',
};

const kk: ReportWords = {
  title: 'Диаграммалардың қамтылуы',
  all: 'Барлығы',
  regions: 'Өңірлер',
  services: 'Қызметтер',
  diagrams: 'Диаграммалар',
  region: 'Өңір',
  service: 'Қызмет',
  diagram: 'Диаграмма',
  scenarios: 'Сценарийлер',
  runs: 'Сценарийлер мен тестілер',
  tests: 'тест',
  measures: { elements: 'Элементтер', flows: 'Ағындар', refusals: 'Бас тартулар', outcomes: 'Шешімдер', deadlines: 'Мерзімдер', failures: 'Іркілістер' },
  failed: 'өтпеді',
  nothing: 'жоқ',
  back: 'Барлық диаграммалар',
  covered: 'қамтылған',
  uncovered: 'қамтылмаған',
  missing: 'Қамтылмаған',
  nothingMissing: 'Барлық элементтер, ағындар, бас тартулар мен шешімдер қамтылған.',
  chosen: 'Таңдалған',
  choose: 'Не өтетінін көру үшін элементті не ағынды, жолын көру үшін сценарийді таңдаңыз.',
  follow: 'Жолын көрсету',
  passedBy: 'Өтетіндер',
  passedByNone: 'Мұнда ештеңе өтпейді.',
  clear: 'Тазалау',
  larger: 'Үлкейту',
  smaller: 'Кішірейту',
  whole: 'Ені бойынша',
  item: 'Не',
  count: 'Рет',
  met: 'сақталды',
  missed: 'өткізілді',
  serviceDeadline: 'бүкіл қызмет',
  group: 'бірге',
};

export const reportWords: Readonly<Record<ReportLanguage, ReportWords>> = { en, ru, kk };
