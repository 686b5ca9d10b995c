import type { ruSystems } from './ru-systems.ts';

/** What is said of the state's systems, in Kazakh. */
export const kkSystems: typeof ruSystems = {
  systems: {
    title: 'Сыртқы жүйелер',
    lead: 'Мемлекет жүйелері қалай жауап береді. Жауап бермейтін жүйеге істер қайта-қайта сұрау жібермейді: күтеді де, жүйе іске қосылғанда өздері жалғасады.',
    drills: 'Жаттығу: ақау болғанда не істеу керегін адамдар үйренуі үшін сұрауларды әдейі істен шығаруға болады. Сервер қайта іске қосылғанда ақаулардың бәрі сөндіріледі.',
    system: 'Жүйе және оған сұраулар',
    own: 'Бөлімнің өзі',
    ownLead: 'тіркеу, құжаттар, хабарламалар',
    state: {
      closed: 'жауап береді',
      open: 'жауап бермейді',
      'half-open': 'тексерілуде',
    },
    askAgain: (time) => `қайта сұралатын уақыты: ${time}`,
    askNext: 'келесі сұрау келгенде қайта сұралады',
    lastFailure: (time, operation) => `соңғы ақау ${time}: ${operation}`,
    downOf: (system) => `«${system}» жүйесімен байланыс`,
    connected: 'байланыс бар',
    downFor: (minutes) => `${minutes} минут байланыс жоқ`,
    downAlways: 'қайтарылғанша байланыс жоқ',
    downUntil: (time) => `${time} дейін байланыс жоқ`,
    until: (time) => `${time} дейін`,
    waits: (name) => `«${name}» қадамы: жүйе жауап бермейді. Ол іске қосылғанда сұрау өзі қайталанады.`,
    names: {
      'persons-register': 'ЖТ МДҚ: жеке тұлғалар',
      'legal-entities': 'ЗТ МДҚ: заңды тұлғалар',
      'civil-registry': 'АХАЖ АЖ: азаматтық хал актілері',
      'notary-system': 'БНАЖ: нотариат',
      'social-assistance': 'Атаулы көмек алушылар',
      gateway: 'Шлюз: ЭҮШ және ЭҮАШ',
      monitoring: 'ХҚКО мониторингі',
      'payment-gateway': 'Төлем шлюзі',
      'sign-in': 'Ақпараттық жүйелерге кіру',
      portal: 'Электрондық үкімет порталы',
      'signature-authority': 'Куәландырушы орталық',
    },
  },
};
